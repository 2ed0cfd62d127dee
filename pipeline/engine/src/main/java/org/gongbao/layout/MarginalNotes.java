package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;
import org.gongbao.model.page.Glyph;

/**
 * Parts the small notes beside the running text from the lines at whose height they stand.
 *
 * @param text the lines between the margins
 * @param atLeft the lines of the notes left of it, from top to bottom
 * @param atRight those right of it
 */
record MarginalNotes(List<TextLine> text, List<TextLine> atLeft, List<TextLine> atRight) {
  /** Notes are smaller than this part of the running text's size. */
  private static final float SMALL = 0.88f;

  /** A page with fewer lines of running text has no margins that a note could stand in. */
  private static final int FEWEST_LINES = 8;

  /** Lines of running text fill this part of the width between the margins. */
  private static final float FILLED = 0.7f;

  /** A note stands this far from the margin at least, for size 1. */
  private static final float APART = 0.5f;

  /**
   * Parts the lines of a page. Only what stands beside running text is a note of it: small lines
   * about a table give its unit and its source.
   */
  static MarginalNotes apart(Sheet sheet, Margins margins, BodyStyle body) {
    List<TextLine> lines = sheet.lines();
    float first = Float.MAX_VALUE;
    float last = 0;
    int running = 0;
    for (TextLine line : lines) {
      if (line.width() > FILLED * margins.width() && line.size() > SMALL * body.size()) {
        first = Math.min(first, line.baseline());
        last = Math.max(last, line.baseline());
        running++;
      }
    }
    if (running < FEWEST_LINES || !sheet.tables().isEmpty()) {
      return new MarginalNotes(lines, List.of(), List.of());
    }
    List<TextLine> text = new ArrayList<>(lines.size());
    List<TextLine> atLeft = new ArrayList<>();
    List<TextLine> atRight = new ArrayList<>();
    float reach = APART * body.size();
    for (TextLine line : lines) {
      int from = 0;
      int to = line.length();
      boolean reachesOut =
          line.left() < margins.left() - reach || line.right() > margins.right() + reach;
      if (reachesOut && line.baseline() >= first && line.baseline() <= last) {
        List<Chunk> chunks = ColumnGaps.chunks(line);
        Chunk outer = chunks.get(0);
        int left = outer.right() < margins.left() - reach ? firstFrom(line, outer.right()) : 0;
        if (isSmall(line, 0, left, body)) {
          atLeft.add(line.part(0, left));
          from = left;
        }
        outer = chunks.get(chunks.size() - 1);
        int right = outer.left() > margins.right() + reach ? firstFrom(line, outer.left()) : to;
        if (isSmall(line, right, to, body)) {
          atRight.add(line.part(right, to));
          to = right;
        }
      }
      if (from == 0 && to == line.length()) {
        text.add(line);
      } else if (from < to) {
        text.add(line.part(from, to));
      }
    }
    return new MarginalNotes(text, atLeft, atRight);
  }

  /** Index of the first character from a place on. */
  private static int firstFrom(TextLine line, float x) {
    int index = 0;
    while (index < line.length() && line.left(index) < x - 0.01f) {
      index++;
    }
    return index;
  }

  private static boolean isSmall(TextLine line, int from, int to, BodyStyle body) {
    int inked = 0;
    for (int i = from; i < to; i++) {
      Glyph glyph = line.glyph(i);
      if (glyph != null && glyph.size() > SMALL * body.size()) {
        return false;
      }
      inked += glyph == null ? 0 : 1;
    }
    return inked > 1;
  }
}
