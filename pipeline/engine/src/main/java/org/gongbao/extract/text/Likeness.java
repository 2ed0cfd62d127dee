package org.gongbao.extract.text;

import java.util.HashMap;
import java.util.Map;

/** How alike two wordings are, by the pairs of neighbouring characters that they share. */
public final class Likeness {
  private Likeness() {}

  /**
   * Twice the shared pairs over all pairs (Dice's coefficient).
   *
   * @return 0 for nothing in common, 1 for the same pairs
   */
  public static double of(String a, String b) {
    if (a.length() < 2 || b.length() < 2) {
      return a.equals(b) && !a.isEmpty() ? 1 : 0;
    }
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < a.length(); i++) {
      pairs.merge(pair(a, i), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 1 < b.length(); i++) {
      int pair = pair(b, i);
      int left = pairs.getOrDefault(pair, 0);
      if (left > 0) {
        shared++;
        pairs.put(pair, left - 1);
      }
    }
    return 2.0 * shared / (a.length() + b.length() - 2);
  }

  private static int pair(String text, int offset) {
    return text.charAt(offset) << 16 | text.charAt(offset + 1);
  }
}
