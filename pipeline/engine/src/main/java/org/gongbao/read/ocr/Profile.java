package org.gongbao.read.ocr;

import java.util.Arrays;

/** How much ink each row or column of a box holds. */
final class Profile {
  /** The middle part of a line's box; ink that does not reach into it belongs to a neighbour. */
  private static final float MARGIN = 0.2f;

  private final int from;
  private final int[] sums;

  private Profile(int from, int[] sums) {
    this.from = from;
    this.sums = sums;
  }

  static Profile ofRows(InkMask ink, PixelBox box) {
    int[] sums = new int[box.height()];
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        if (ink.at(x, y)) {
          sums[y - box.top()]++;
        }
      }
    }
    return new Profile(box.top(), sums);
  }

  /** That of the columns of a box without ink. */
  static Profile blank(PixelBox box) {
    return new Profile(box.left(), new int[Math.max(1, box.width())]);
  }

  static Profile ofColumns(InkMask ink, PixelBox box) {
    int[] sums = new int[box.width()];
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        if (ink.at(x, y)) {
          sums[x - box.left()]++;
        }
      }
    }
    return new Profile(box.left(), sums);
  }

  /** The first row or column. */
  int from() {
    return from;
  }

  /** The pixels of ink in one of them, counted from the first. */
  int at(int index) {
    return sums[index];
  }

  int length() {
    return sums.length;
  }

  /** Behind the last. */
  int to() {
    return from + sums.length;
  }

  /** Without what is empty at both ends. */
  Profile trimmed() {
    int begin = 0;
    int end = sums.length;
    while (begin < end && sums[begin] == 0) {
      begin++;
    }
    while (end > begin && sums[end - 1] == 0) {
      end--;
    }
    return part(begin, end);
  }

  /** The line itself: what hangs together with ink in the middle of its box. */
  Profile core() {
    int begin = Math.round(MARGIN * sums.length);
    int end = sums.length - begin;
    while (begin > 0 && sums[begin - 1] > 0) {
      begin--;
    }
    while (end < sums.length && sums[end] > 0) {
      end++;
    }
    Profile core = part(begin, end).trimmed();
    return core.length() == 0 ? trimmed() : core;
  }

  private Profile part(int begin, int end) {
    return new Profile(from + begin, Arrays.copyOfRange(sums, begin, end));
  }
}
