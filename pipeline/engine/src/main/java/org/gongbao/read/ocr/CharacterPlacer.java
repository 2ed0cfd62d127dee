package org.gongbao.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts the box of a line into the boxes of its characters. Engines give a box for the line alone;
 * the parting chosen is the one whose cuts run through least ink and whose parts come nearest to
 * the widths that their characters usually have.
 */
final class CharacterPlacer {
  /**
   * White wider than this, in ems, is a gap between words or columns and belongs to no character.
   */
  private static final float GAP = 1.15f;

  /** What of such a gap is left as the white beside the characters around it, in ems. */
  private static final float KEPT = 0.3f;

  /** How much a cut through solid ink costs, against a character of twice its usual width. */
  private static final float INK = 1.5f;

  /** A cut may lie so many ems away from where evenly spread characters would part. */
  private static final float REACH = 2f;

  private static final float IDEOGRAPH_HEIGHT = 0.92f;
  private static final float DIGIT_HEIGHT = 0.72f;

  private final InkMask ink;

  /** A placer on the ink of a page, rules taken off. */
  CharacterPlacer(InkMask ink) {
    this.ink = ink;
  }

  /** The line with its characters placed. */
  PlacedLine place(ReadLine line) {
    PixelBox box = line.box().within(ink.width(), ink.height());
    int[] characters = line.text().codePoints().filter(c -> !isBlank(c)).toArray();
    Profile rows = Profile.ofRows(ink, box).core();
    PixelBox band = new PixelBox(box.left(), rows.from(), box.right(), rows.to());
    Profile columns = Profile.ofColumns(ink, band).trimmed();
    if (characters.length == 0 || columns.length() == 0) {
      return new PlacedLine(line, evenly(characters, box), box.top(), box.bottom());
    }
    float em = em(characters, band.height());
    Squeezed squeezed = Squeezed.of(columns, GAP * em, KEPT * em);
    int[] cuts = cuts(characters, squeezed.profile, band.height());
    List<PlacedCharacter> placed = new ArrayList<>();
    for (int i = 0; i < characters.length; i++) {
      placed.add(
          new PlacedCharacter(
              Character.toString(characters[i]),
              squeezed.place(cuts[i], true),
              squeezed.place(cuts[i + 1], false)));
    }
    return new PlacedLine(line, placed, band.top(), band.bottom());
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static float em(int[] characters, int height) {
    for (int c : characters) {
      if (Character.isIdeographic(c)) {
        return height / IDEOGRAPH_HEIGHT;
      }
    }
    return height / DIGIT_HEIGHT;
  }

  private static List<PlacedCharacter> evenly(int[] characters, PixelBox box) {
    List<PlacedCharacter> placed = new ArrayList<>();
    float width = (float) box.width() / Math.max(1, characters.length);
    for (int i = 0; i < characters.length; i++) {
      placed.add(
          new PlacedCharacter(
              Character.toString(characters[i]),
              box.left() + i * width,
              box.left() + (i + 1) * width));
    }
    return placed;
  }

  /** Where each character begins, and where the last ends, in columns of the profile. */
  private static int[] cuts(int[] characters, int[] profile, int height) {
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
      int narrowest = Math.max(1, Math.round(0.3f * usual));
      int widest = Math.max(2, Math.round(1.9f * usual));
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

  /** A profile without its wide gaps, and the way back. */
  private static final class Squeezed {
    private final int[] profile;
    private final int[] places;

    private Squeezed(int[] profile, int[] places) {
      this.profile = profile;
      this.places = places;
    }

    static Squeezed of(Profile columns, float gap, float kept) {
      int length = columns.length();
      int[] profile = new int[length];
      int[] places = new int[length];
      int count = 0;
      for (int x = 0; x < length; ) {
        int end = x;
        while (end < length && columns.at(end) == 0) {
          end++;
        }
        if (end - x > gap) {
          int side = Math.round(kept / 2);
          for (int i = x; i < x + side; i++) {
            places[count++] = columns.from() + i;
          }
          for (int i = end - side; i < end; i++) {
            places[count++] = columns.from() + i;
          }
          x = end;
        } else {
          for (int i = x; i < Math.max(end, x + 1); i++) {
            profile[count] = columns.at(i);
            places[count++] = columns.from() + i;
          }
          x = Math.max(end, x + 1);
        }
      }
      return new Squeezed(Arrays.copyOf(profile, count), Arrays.copyOf(places, count));
    }

    /** The column of the picture at a cut, seen from the character behind it or before it. */
    float place(int cut, boolean behind) {
      if (behind) {
        return places[Math.min(cut, places.length - 1)];
      }
      return places[Math.max(0, Math.min(cut, places.length) - 1)] + 1;
    }
  }
}
