package org.gongbao.layout;

import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;
import org.gongbao.layout.TableGrid.Span;

/** Cuts the rows of a table's body that has no rules, by what stands in its first column. */
final class UnruledRows {
  /** A row begins behind a gap of this many times the usual distance of lines. */
  private static final float ROW_GAP = 1.25f;

  /** The lines of a label that is broken are this many times their size apart, or less. */
  private static final float LABEL_PITCH = 1.7f;

  /** Characters of one text are not further apart than this, for size 1. */
  private static final float UNBROKEN = 0.3f;

  /** A label that leaves less than so many characters free may go on in the next line. */
  private static final float FULL = 4f;

  private final List<TextLine> lines;
  private final float[] columnEdges;

  UnruledRows(List<TextLine> lines, float[] columnEdges) {
    this.lines = lines;
    this.columnEdges = columnEdges;
  }

  /** Whether most texts behind the first of a line are figures. */
  static boolean isOfFigures(TextLine line) {
    List<Chunk> chunks = ColumnGaps.chunks(line);
    int figures = 0;
    for (Chunk chunk : chunks.subList(1, chunks.size())) {
      figures += Figure.isQuantity(ColumnGaps.text(line, chunk)) ? 1 : 0;
    }
    return figures > 0 && 2 * figures >= chunks.size() - 1;
  }

  /** Whether a line close to a row can only be a part of its label. */
  static boolean isLabelPart(TextLine line, TextLine row) {
    List<Chunk> chunks = ColumnGaps.chunks(row);
    return Math.abs(line.baseline() - row.baseline()) < LABEL_PITCH * line.size()
        && line.right() < chunks.get(chunks.size() - 1).left();
  }

  /** Adds the upper edges of the rows, of which the first is given, and their cells. */
  void addTo(float top, List<Float> rowEdges, List<Span> spans) {
    boolean figures = isTableOfFigures();
    boolean[] gaps = figures ? null : RowGaps.of(lines, columnEdges);
    float pitch = pitch();
    boolean even = !figures && gaps == null && isEven(pitch);
    boolean above = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean across = isAcross(lines.get(i)) || (figures && isCentredAmongFigures(lines.get(i)));
      boolean begins =
          i == 0
              || above != across
              || (figures
                  ? beginsFigures(i)
                  : even ? beginsEven(i) : gaps == null ? beginsText(i, pitch) : gaps[i]);
      if (begins) {
        int columns = columnEdges.length - 1;
        for (int column = 0; column < (across ? 1 : columns); column++) {
          spans.add(new Span(rowEdges.size(), column, 1, across ? columns : 1));
        }
        rowEdges.add(i == 0 ? top : between(lines.get(i - 1), lines.get(i)));
      }
      above = across;
    }
  }

  /** Whether a line is one text that lies over the edge of a column: a row of one cell. */
  private boolean isAcross(TextLine line) {
    boolean across = false;
    for (int edge = 1; edge + 1 < columnEdges.length; edge++) {
      float x = columnEdges[edge];
      if (line.left() < x - line.size() && line.right() > x + line.size()) {
        if (line.whiteAt(x) > UNBROKEN * line.size()) {
          return false;
        }
        across = true;
      }
    }
    return across;
  }

  /** Whether words stand alone in the middle of the table, behind the labels: they head rows. */
  private boolean isCentredAmongFigures(TextLine line) {
    float middle = (columnEdges[0] + columnEdges[columnEdges.length - 1]) / 2;
    return line.left() > columnEdges[1]
        && Math.abs((line.left() + line.right()) / 2 - middle) < line.size()
        && HeadedColumns.words(line).size() == 1
        && !Figure.isQuantity(line.text());
  }

  /** Whether no white between lines is wider than elsewhere. */
  private boolean isEven(float pitch) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).baseline() - lines.get(i - 1).baseline() > ROW_GAP * pitch) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where lines are evenly spaced a row begins with a number, with a text in every column, or
   * wherever the first column's text cannot be the rest of the one above it.
   */
  private boolean beginsEven(int index) {
    TextLine above = lines.get(index - 1);
    TextLine line = lines.get(index);
    List<Chunk> chunks = ColumnGaps.chunks(line);
    if (line.left() > columnEdges[1]) {
      return false;
    }
    float end = ColumnGaps.chunks(above).get(0).right();
    return above.left() > columnEdges[1]
        || chunks.size() == columnEdges.length - 1
        || Figure.isBare(ColumnGaps.text(line, chunks.get(0)))
        || columnEdges[1] - end > FULL * line.size();
  }

  /** The middle of the white between two lines. */
  static float between(TextLine above, TextLine below) {
    return (above.bottom() + below.top()) / 2;
  }

  private boolean isTableOfFigures() {
    int figures = 0;
    for (TextLine line : lines) {
      figures += isOfFigures(line) ? 1 : 0;
    }
    return 2 * figures > lines.size();
  }

  private float pitch() {
    float pitch = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      pitch = Math.min(pitch, lines.get(i).baseline() - lines.get(i - 1).baseline());
    }
    return pitch;
  }

  /** Figures stand beside their label, or at half its height where it has two lines. */
  private boolean beginsFigures(int index) {
    TextLine above = lines.get(index - 1);
    TextLine line = lines.get(index);
    float label = columnEdges[1];
    if (line.baseline() - above.baseline() >= LABEL_PITCH * line.size()) {
      return true;
    }
    boolean figuresAlone = isOfFigures(line) && line.left() > label;
    boolean labelAlone = line.right() < label;
    float end = ColumnGaps.chunks(above).get(0).right();
    boolean goesOn = above.left() > label || (end < label && label - end < FULL * line.size());
    return !figuresAlone && !(labelAlone && goesOn);
  }

  /** The first column goes on below white, or behind lines that it has no part in. */
  private boolean beginsText(int index, float pitch) {
    TextLine above = lines.get(index - 1);
    TextLine line = lines.get(index);
    return line.left() < columnEdges[1]
        && (above.left() > columnEdges[1] || line.baseline() - above.baseline() > ROW_GAP * pitch);
  }
}
