package org.gongbao.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How alike two texts are, by Ratcliff and Obershelp: twice the characters in matching blocks over
 * all characters, where the longest common block comes first and what lies left and right of it is
 * matched the same way.
 *
 * <p>The numbers are those of Python's {@code difflib.SequenceMatcher(None, a, b, autojunk=False)},
 * ties included: of blocks of one length the first in {@code a}, then the first in {@code b}, wins.
 */
final class Likeness {
  private final int[] a;
  private final int[] b;

  private Likeness(String a, String b) {
    this.a = a.codePoints().toArray();
    this.b = b.codePoints().toArray();
  }

  /** From 0, nothing in common, to 1, the same text; 1 for two empty texts. */
  static double ratio(String a, String b) {
    Likeness likeness = new Likeness(a, b);
    int length = likeness.a.length + likeness.b.length;
    return length == 0 ? 1.0 : 2.0 * likeness.matchingCharacters() / length;
  }

  private int matchingCharacters() {
    int matches = 0;
    Deque<Stretch> open = new ArrayDeque<>();
    open.push(new Stretch(0, a.length, 0, b.length));
    while (!open.isEmpty()) {
      Stretch stretch = open.pop();
      Block block = longestBlock(stretch);
      if (block.length() == 0) {
        continue;
      }
      matches += block.length();
      open.push(new Stretch(stretch.aBegin(), block.a(), stretch.bBegin(), block.b()));
      open.push(
          new Stretch(
              block.a() + block.length(),
              stretch.aEnd(),
              block.b() + block.length(),
              stretch.bEnd()));
    }
    return matches;
  }

  private Block longestBlock(Stretch stretch) {
    int width = Math.max(0, stretch.bEnd() - stretch.bBegin());
    // Run lengths that end in the character before, shifted by one so that a row needs no edge
    // case.
    int[] above = new int[width + 1];
    int[] here = new int[width + 1];
    Block best = new Block(stretch.aBegin(), stretch.bBegin(), 0);
    for (int i = stretch.aBegin(); i < stretch.aEnd(); i++) {
      for (int column = 0; column < width; column++) {
        int j = stretch.bBegin() + column;
        int run = a[i] == b[j] ? above[column] + 1 : 0;
        here[column + 1] = run;
        if (run > best.length()) {
          best = new Block(i - run + 1, j - run + 1, run);
        }
      }
      int[] spare = above;
      above = here;
      here = spare;
    }
    return best;
  }

  private record Stretch(int aBegin, int aEnd, int bBegin, int bEnd) {}

  private record Block(int a, int b, int length) {}
}
