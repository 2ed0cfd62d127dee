package org.gongbao.read.ocr;

import java.util.Arrays;

/**
 * The ink of a line's columns without the wide gaps between words, and the way back to its columns.
 */
final class WithoutGaps {
  private final int[] ink;
  private final int[] columns;

  private WithoutGaps(int[] ink, int[] columns) {
    this.ink = ink;
    this.columns = columns;
  }

  /**
   * Takes gaps out.
   *
   * @param gap white wider than this is a gap
   * @param kept how much of it is left
   */
  static WithoutGaps of(Profile profile, float gap, float kept) {
    int length = profile.length();
    int[] ink = new int[length];
    int[] columns = new int[length];
    int side = Math.round(kept / 2);
    int count = 0;
    for (int x = 0; x < length; ) {
      int end = x;
      while (end < length && profile.at(end) == 0) {
        end++;
      }
      boolean cut = end - x > gap;
      for (int i = x; i < end; i++) {
        if (!cut || i < x + side || i >= end - side) {
          columns[count++] = profile.from() + i;
        }
      }
      if (end < length) {
        ink[count] = profile.at(end);
        columns[count++] = profile.from() + end;
      }
      x = end + 1;
    }
    return new WithoutGaps(Arrays.copyOf(ink, count), Arrays.copyOf(columns, count));
  }

  /** The ink of each column that is left. */
  int[] ink() {
    return ink;
  }

  /** Where the character behind a cut begins in the picture. */
  float columnBehind(int cut) {
    return columns[Math.min(cut, columns.length - 1)];
  }

  /** Where the character before a cut ends in the picture. */
  float columnBefore(int cut) {
    return columns[Math.max(0, Math.min(cut, columns.length) - 1)] + 1;
  }
}
