package org.gongbao.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongbao.model.document.Document.GridCell;

/**
 * A stretch of a table under one heading: some tables change their columns' headings half way, and
 * some put a title across all columns over each group of rows.
 *
 * @param headings indexes of the rows that head its columns, from top to bottom
 * @param firstRow index of its first row of cells
 * @param end index behind its last row
 */
record Band(List<Integer> headings, int firstRow, int end) {

  Band {
    headings = List.copyOf(headings);
  }

  /** The bands of a table, at least one. */
  static List<Band> of(CellGrid cells) {
    List<Band> bands = new ArrayList<>();
    int firstRow = cells.headerRows();
    List<Integer> ofColumns = rows(0, firstRow);
    List<Integer> headings = ofColumns;
    int row = firstRow;
    while (row < cells.rows()) {
      if (isHeading(cells, row)) {
        bands.add(new Band(headings, firstRow, row));
        int begin = row;
        while (row < cells.rows() && !hasNumber(cells, row)) {
          row++;
        }
        firstRow = row;
        headings = rows(begin, row);
        if (headings.stream().allMatch(heading -> isTitle(cells, heading))) {
          headings = Stream.concat(headings.stream(), ofColumns.stream()).toList();
        } else {
          ofColumns = headings;
        }
      } else {
        row++;
      }
    }
    bands.add(new Band(headings, firstRow, cells.rows()));
    return bands;
  }

  private static List<Integer> rows(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  /** Whether one cell covers a row. */
  private static boolean isTitle(CellGrid cells, int row) {
    GridCell first = cells.cell(row, 0);
    return first != null && first.columnSpan() == cells.columns();
  }

  /**
   * A row of words in every column, or in one cell over all columns, with figures soon below it.
   */
  private static boolean isHeading(CellGrid cells, int row) {
    if (hasNumber(cells, row) || hasNumberNot(cells, row - 1)) {
      return false;
    }
    boolean full = true;
    for (int column = 0; column < cells.columns(); column++) {
      full &= cells.text(row, column).chars().anyMatch(Character::isLetter);
      full &= !goesOn(cells, row, column);
    }
    boolean numbersFollow =
        row + 1 < cells.rows() && hasNumber(cells, row + 1)
            || row + 2 < cells.rows() && hasNumber(cells, row + 2);
    return full && numbersFollow && cells.columns() > 1;
  }

  /** Whether a cell that begins with a digit stands below a figure with its unit: 1.1g（1.47g）. */
  private static boolean goesOn(CellGrid cells, int row, int column) {
    String text = cells.text(row, column);
    return row > 0
        && cells.stated(row - 1, column) != null
        && !text.isEmpty()
        && Character.isDigit(text.charAt(0));
  }

  private static boolean hasNumberNot(CellGrid cells, int row) {
    return row >= cells.headerRows() && !hasNumber(cells, row);
  }

  private static boolean hasNumber(CellGrid cells, int row) {
    for (int column = 0; column < cells.columns(); column++) {
      if (cells.isFigure(row, column)) {
        return true;
      }
    }
    return false;
  }
}
