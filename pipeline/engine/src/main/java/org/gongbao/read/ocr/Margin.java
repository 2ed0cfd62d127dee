package org.gongbao.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the punctuation at the ends of lines its whole width. An opening bracket has its ink in the
 * right half of its square, and a comma in the left: a line that begins or ends with one is as long
 * as the others, though its ink is not.
 *
 * @param left where the leftmost line of the page begins, in pixels
 * @param right where the rightmost ends
 */
record Margin(float left, float right) {
  private static final String OPENING = "（《〈“‘「『【〔";
  private static final String CLOSING = "，。、；：）》〉”’」』】〕！？";

  /** The margin may be measured wrongly by so many ems. */
  private static final float LOOSE = 0.2f;

  static Margin of(List<PlacedLine> lines) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PlacedLine line : lines) {
      if (!line.characters().isEmpty()) {
        left = Math.min(left, line.characters().get(0).left());
        right = Math.max(right, line.characters().get(line.characters().size() - 1).right());
      }
    }
    return new Margin(left, right);
  }

  List<LineSetting.SetLine> widened(List<LineSetting.SetLine> lines) {
    return lines.stream().map(this::widened).toList();
  }

  private LineSetting.SetLine widened(LineSetting.SetLine line) {
    List<PlacedCharacter> characters = new ArrayList<>(line.line().characters());
    PlacedCharacter first = characters.get(0);
    float begin = first.right() - line.size();
    if (OPENING.contains(first.text()) && begin >= left - LOOSE * line.size()) {
      characters.set(0, first.from(Math.min(first.left(), begin)));
    }
    int end = characters.size() - 1;
    PlacedCharacter last = characters.get(end);
    float behind = last.left() + line.size();
    if (CLOSING.contains(last.text()) && behind <= right + LOOSE * line.size()) {
      characters.set(end, last.to(Math.max(last.right(), behind)));
    }
    return new LineSetting.SetLine(line.line().with(characters), line.size(), line.baseline());
  }
}
