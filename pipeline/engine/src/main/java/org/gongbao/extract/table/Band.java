package org.gongbao.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a table under one heading: some tables change their columns' headings half way.
 *
 * @param begin index of its first heading row
 * @param firstRow index of its first row of cells
 * @param end index behind its last row
 */
record Band(int begin, int firstRow, int end) {

  /** The bands of a table, at least one. */
  static List<Band> of(CellGrid cells) {
    List<Band> bands = new ArrayList<>();
    int begin = 0;
    int firstRow = cells.headerRows();
    int row = firstRow;
    while (row < cells.rows()) {
      if (isHeading(cells, row)) {
        bands.add(new Band(begin, firstRow, row));
        begin = row;
        while (row < cells.rows() && !hasNumber(cells, row)) {
          row++;
        }
        firstRow = row;
      } else {
        row++;
      }
    }
    bands.add(new Band(begin, firstRow, cells.rows()));
    return bands;
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
    }
    boolean numbersFollow =
        row + 1 < cells.rows() && hasNumber(cells, row + 1)
            || row + 2 < cells.rows() && hasNumber(cells, row + 2);
    return full && numbersFollow && cells.columns() > 1;
  }

  private static boolean hasNumberNot(CellGrid cells, int row) {
    return row >= cells.headerRows() && !hasNumber(cells, row);
  }

  private static boolean hasNumber(CellGrid cells, int row) {
    for (int column = 0; column < cells.columns(); column++) {
      if (cells.isNumber(row, column)) {
        return true;
      }
    }
    return false;
  }
}
