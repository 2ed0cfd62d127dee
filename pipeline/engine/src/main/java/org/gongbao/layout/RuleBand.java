package org.gongbao.layout;

import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;

/**
 * What stands between two level rules, or below the last one.
 *
 * @param top y of the upper rule
 * @param bottom y of the lower rule, or below the last line
 * @param lines the lines between them, from top to bottom
 */
record RuleBand(float top, float bottom, List<TextLine> lines) {
  /** This part of the lines of a table have texts in several columns. */
  private static final float PARTED = 0.6f;

  private static final int MOST_HEAD_LINES = 6;

  RuleBand {
    lines = List.copyOf(lines);
  }

  boolean isTabular() {
    int parted = parted();
    return parted > 0 && parted >= PARTED * lines.size();
  }

  /**
   * Whether it may be the head of what stands below: one of its heads may stand alone on its line,
   * over the others or beside them, at half their height.
   */
  boolean mayHead(RuleBand below) {
    return below.isTabular() && lines.size() <= MOST_HEAD_LINES && parted() > 0 && !hasFigures();
  }

  private int parted() {
    int parted = 0;
    for (TextLine line : lines) {
      if (ColumnGaps.chunks(line).size() > 1) {
        parted++;
      }
    }
    return parted;
  }

  /** Whether a figure stands in it alone, as in a table's body. */
  boolean hasFigures() {
    for (TextLine line : lines) {
      if (hasFigure(line)) {
        return true;
      }
    }
    return false;
  }

  /** The band with its first lines, up to one with figures, as a band of their own. */
  List<RuleBand> withHeadsApart() {
    int body = 0;
    while (body < lines.size() && !hasFigure(lines.get(body))) {
      body++;
    }
    if (body == 0 || body == lines.size()) {
      return List.of(this);
    }
    float edge = (lines.get(body - 1).bottom() + lines.get(body).top()) / 2;
    return List.of(
        new RuleBand(top, edge, lines.subList(0, body)),
        new RuleBand(edge, bottom, lines.subList(body, lines.size())));
  }

  /** Whether a figure stands in a line alone between its gaps. */
  static boolean hasFigure(TextLine line) {
    for (Chunk chunk : ColumnGaps.chunks(line)) {
      if (Figure.isQuantity(ColumnGaps.text(line, chunk))) {
        return true;
      }
    }
    return false;
  }
}
