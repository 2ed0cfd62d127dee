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

  private static final float IDEOGRAPH_HEIGHT = 0.92f;
  private static final float DIGIT_HEIGHT = 0.72f;

  private final InkMask ink;

  /** A placer on the ink of a page, rules taken off. */
  CharacterPlacer(InkMask ink) {
    this.ink = ink;
  }

  /** The line with its characters placed, blanks left out. */
  PlacedLine place(ReadLine line) {
    PixelBox box = line.box().within(ink.width(), ink.height());
    int[] all = line.text().codePoints().toArray();
    int[] characters = Arrays.stream(all).filter(c -> !isBlank(c)).toArray();
    List<Float> confidences = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      if (!isBlank(all[i])) {
        confidences.add(line.confidences().get(i));
      }
    }
    Profile rows = Profile.ofRows(ink, box).core();
    PixelBox band = new PixelBox(box.left(), rows.from(), box.right(), rows.to());
    Profile columns = Profile.ofColumns(ink, band).trimmed();
    boolean inked = columns.length() > 0;
    float em = em(characters, inked ? band.height() : box.height());
    WithoutGaps white = WithoutGaps.of(inked ? columns : Profile.blank(box), GAP * em, KEPT * em);
    int[] cuts = LineCuts.of(characters, white.ink(), band.height());
    List<PlacedCharacter> placed = new ArrayList<>();
    for (int i = 0; i < characters.length; i++) {
      placed.add(
          new PlacedCharacter(
              Character.toString(characters[i]),
              white.columnBehind(cuts[i]),
              white.columnBefore(cuts[i + 1]),
              confidences.get(i)));
    }
    return inked
        ? new PlacedLine(line, placed, band.top(), band.bottom())
        : new PlacedLine(line, placed, box.top(), box.bottom());
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
}
