package org.gongbao.evaluate;

import java.util.Arrays;

/**
 * How many characters must be put in, taken out or replaced to make one text of another
 * (Levenshtein).
 *
 * <p>For each number of edits it follows, on every diagonal of the table, the furthest point that
 * can be reached (Ukkonen 1985; Myers 1986). Memory grows with the distance alone and time with the
 * length times the distance, so that long texts which nearly agree are compared at once.
 */
final class EditDistance {
  private static final int UNREACHED = -2;

  private final int[] from;
  private final int[] to;

  private EditDistance(int[] from, int[] to) {
    this.from = from;
    this.to = to;
  }

  /** The distance of two texts, in code points. */
  static int between(String from, String to) {
    return new EditDistance(from.codePoints().toArray(), to.codePoints().toArray()).edits();
  }

  private int edits() {
    int target = to.length - from.length;
    int[] reached = {UNREACHED, UNREACHED, slide(0, 0), UNREACHED, UNREACHED};
    int edits = 0;
    while (Math.abs(target) > edits || reached[target + edits + 2] < from.length) {
      edits++;
      reached = next(reached, edits);
    }
    return edits;
  }

  /** What one edit more reaches; diagonal {@code d} of {@code e} edits stands at d + e + 2. */
  private int[] next(int[] before, int edits) {
    int[] reached = new int[2 * edits + 5];
    Arrays.fill(reached, UNREACHED);
    for (int diagonal = -edits; diagonal <= edits; diagonal++) {
      if (-diagonal > from.length || diagonal > to.length) {
        continue;
      }
      int at = diagonal + edits + 1;
      int replaced = before[at] + 1;
      int putIn = before[at - 1];
      int takenOut = before[at + 1] + 1;
      int best = Math.max(replaced, Math.max(putIn, takenOut));
      best = Math.min(best, Math.min(from.length, to.length - diagonal));
      reached[at + 1] = best < 0 ? UNREACHED : slide(best, diagonal);
    }
    return reached;
  }

  /** Goes on as long as the texts agree. */
  private int slide(int start, int diagonal) {
    int at = start;
    while (at < from.length && at + diagonal < to.length && from[at] == to[at + diagonal]) {
      at++;
    }
    return at;
  }
}
