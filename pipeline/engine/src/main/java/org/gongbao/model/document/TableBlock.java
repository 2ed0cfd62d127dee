package org.gongbao.model.document;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.Tilt;

/**
 * A table, or the piece of one that stands on one page. Cells are ordered by row, then by column; a
 * cell that spans is listed once, where its first row and column meet.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param cells the cells
 * @param columnEdges the x of the columns' edges in points, one more than columns; empty where the
 *     format has no pages
 * @param startsPage whether nothing but running heads stands above it on its page
 * @param endsPage whether nothing but running feet stands below it on its page
 * @param lastRowOpen whether its last row has no closing rule, so that it goes on on the next page
 */
public record TableBlock(
    int rows,
    int columns,
    List<TableCell> cells,
    List<Float> columnEdges,
    boolean startsPage,
    boolean endsPage,
    boolean lastRowOpen)
    implements Block {

  /** Checks that each cell lies inside the grid, and copies the lists. */
  public TableBlock {
    cells = List.copyOf(cells);
    columnEdges = List.copyOf(columnEdges);
    for (TableCell cell : cells) {
      if (cell.row() + cell.rowSpan() > rows || cell.column() + cell.columnSpan() > columns) {
        throw new IllegalArgumentException("cell outside the table: " + cell);
      }
    }
  }

  /** The same table on a page that lay askew. */
  public TableBlock tilted(Tilt tilt) {
    if (tilt.equals(Tilt.NONE)) {
      return this;
    }
    List<TableCell> tilted = new ArrayList<>();
    for (TableCell cell : cells) {
      tilted.add(
          new TableCell(
              cell.text().tilted(tilt),
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.setIn()));
    }
    return new TableBlock(rows, columns, tilted, columnEdges, startsPage, endsPage, lastRowOpen);
  }

  /**
   * A cell.
   *
   * @param text its text; paragraphs inside it are separated by a line feed
   * @param row its first row, from 0
   * @param column its first column, from 0
   * @param rowSpan how many rows it covers
   * @param columnSpan how many columns it covers
   * @param setIn how far its first line is set in, in characters; 0 in formats with pages, where
   *     its text tells
   * @param goesOn whether the page's end cuts its text by the look of it: it fills the last line
   *     that there is room for
   * @param wentBefore whether it covers several rows and its text begins at the page's beginning by
   *     the look of it, not in the middle of the cell
   */
  public record TableCell(
      LocatedText text,
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      float setIn,
      boolean goesOn,
      boolean wentBefore) {

    /** Checks that the cell covers something. */
    public TableCell {
      if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
        throw new IllegalArgumentException("not a cell's place");
      }
    }

    /** A cell that no page's end cuts. */
    public TableCell(LocatedText text, int row, int column, int rowSpan, int columnSpan) {
      this(text, row, column, rowSpan, columnSpan, 0, false, false);
    }

    /** A cell whose first line is set in, and that no page's end cuts. */
    public TableCell(
        LocatedText text, int row, int column, int rowSpan, int columnSpan, float setIn) {
      this(text, row, column, rowSpan, columnSpan, setIn, false, false);
    }

    /** The same cell in another place. */
    public TableCell at(int otherRow, int otherColumn, int otherColumnSpan) {
      return new TableCell(
          text, otherRow, otherColumn, rowSpan, otherColumnSpan, setIn, goesOn, wentBefore);
    }
  }
}
