package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;
import org.gongbao.layout.TableGrid.Span;

/**
 * The cells of the heads between two rules: one row, or two where a head stands over the heads of
 * several columns.
 */
final class HeaderBand {
  private final float[] columnEdges;
  private final boolean[] crossed;
  private final boolean[] divided;
  private float split = Float.NaN;

  HeaderBand(RuleBand band, float[] columnEdges) {
    this.columnEdges = columnEdges;
    this.crossed = new boolean[columnEdges.length];
    this.divided = new boolean[columnEdges.length];
    for (TextLine line : band.lines()) {
      for (Chunk text : HeadedColumns.words(line)) {
        for (int edge = 1; edge < columnEdges.length - 1; edge++) {
          crossed[edge] |= crosses(text, edge, line.size());
        }
      }
    }
    int first = 0;
    for (int column = 0; column + 1 < columnEdges.length; column++) {
      if (!crossed[column + 1]) {
        if (column > first) {
          divide(band, first, column);
        }
        first = column + 1;
      }
    }
  }

  /** y of the edge between its two rows; NaN where it has one. */
  float split() {
    return split;
  }

  /** Its cells by row, then column, from a row of the table on. */
  List<Span> spans(int row) {
    int rows = Float.isNaN(split) ? 1 : 2;
    List<Span> upper = new ArrayList<>();
    List<Span> lower = new ArrayList<>();
    int first = 0;
    for (int column = 0; column + 1 < columnEdges.length; column++) {
      if (divided[column]) {
        lower.add(new Span(row + 1, column, 1, 1));
      }
      if (!crossed[column + 1]) {
        upper.add(new Span(row, first, divided[column] ? 1 : rows, column + 1 - first));
        first = column + 1;
      }
    }
    upper.addAll(lower);
    return upper;
  }

  /** Parts columns below the head that stands over all of them, if they have heads of their own. */
  private void divide(RuleBand band, int first, int last) {
    float under = Float.MAX_VALUE;
    boolean below = false;
    for (TextLine line : band.lines()) {
      for (Chunk text : HeadedColumns.words(line)) {
        if (text.right() < columnEdges[first] || text.left() > columnEdges[last + 1]) {
          continue;
        }
        boolean over = false;
        for (int edge = first + 1; edge <= last; edge++) {
          over |= crosses(text, edge, line.size());
        }
        below |= over;
        if (below && !over) {
          under = Math.min(under, line.top());
        }
      }
    }
    if (under < Float.MAX_VALUE) {
      split = Float.isNaN(split) ? under : Math.min(split, under);
      for (int column = first; column <= last; column++) {
        divided[column] = true;
      }
    }
  }

  private boolean crosses(Chunk text, int edge, float size) {
    return text.left() < columnEdges[edge] - size / 2
        && text.right() > columnEdges[edge] + size / 2;
  }
}
