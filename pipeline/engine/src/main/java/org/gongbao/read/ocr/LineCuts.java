package org.gongbao.read.ocr;

import java.util.Arrays;

/**
 * Chooses where a line is cut into its characters: of all ways the one whose cuts run through least
 * ink and whose parts come nearest to the widths that their characters usually have, found column
 * by column.
 */
final class LineCuts {
  /** How much a cut through solid ink costs, against a character of twice its usual width. */
  private static final float INK = 1.5f;

  /** A cut may lie so many ems away from where evenly spread characters would part. */
  private static final float REACH = 2f;

  private static final float NARROWEST = 0.3f;
  private static final float WIDEST = 1.9f;

  private LineCuts() {}

  /**
   * Where each character begins, and where the last ends.
   *
   * @param characters their code points
   * @param profile the ink of each column
   * @param height of the line
   */
  static int[] of(int[] characters, int[] profile, int height) {
    int count = characters.length;
    int length = profile.length;
    float[] starts = new float[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = starts[i] + CharacterWidth.of(characters[i]);
    }
    float scale = length / starts[count];
    int reach = Math.max(4, Math.round(REACH * scale));
    float[][] costs = new float[count + 1][2 * reach + 1];
    int[][] cameFrom = new int[count + 1][2 * reach + 1];
    for (float[] row : costs) {
      Arrays.fill(row, Float.MAX_VALUE);
    }
    costs[0][reach] = 0;
    for (int i = 0; i < count; i++) {
      int middle = Math.round(starts[i] * scale);
      int nextMiddle = Math.round(starts[i + 1] * scale);
      float usual = CharacterWidth.of(characters[i]) * scale;
      int narrowest = Math.max(1, Math.round(NARROWEST * usual));
      int widest = Math.max(2, Math.round(WIDEST * usual));
      for (int a = 0; a <= 2 * reach; a++) {
        float soFar = costs[i][a];
        if (soFar == Float.MAX_VALUE) {
          continue;
        }
        int begin = middle + a - reach;
        for (int wide = narrowest; wide <= widest; wide++) {
          int end = begin + wide;
          int b = end - nextMiddle + reach;
          if (b < 0 || b > 2 * reach || end > length || (i == count - 1 && end != length)) {
            continue;
          }
          float cost = soFar + strain(characters[i], wide, usual, scale);
          if (end < length) {
            cost += INK * Math.min(profile[end - 1], profile[end]) / height;
          }
          if (cost < costs[i + 1][b]) {
            costs[i + 1][b] = cost;
            cameFrom[i + 1][b] = a;
          }
        }
      }
    }
    if (costs[count][reach] == Float.MAX_VALUE) {
      return even(starts, scale);
    }
    int[] cuts = new int[count + 1];
    int at = reach;
    for (int i = count; i >= 0; i--) {
      cuts[i] = Math.round(starts[i] * scale) + at - reach;
      at = cameFrom[i][at];
    }
    return cuts;
  }

  private static float strain(int c, int width, float usual, float em) {
    float off = (width - usual) / em;
    return CharacterWidth.isSqueezed(c) ? off * off / 2 : 2 * off * off;
  }

  private static int[] even(float[] starts, float scale) {
    int[] cuts = new int[starts.length];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = Math.round(starts[i] * scale);
    }
    return cuts;
  }
}
