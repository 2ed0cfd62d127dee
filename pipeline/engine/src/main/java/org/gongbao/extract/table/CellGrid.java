package org.gongbao.extract.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.jspecify.annotations.Nullable;

/** A grid with the cell that covers each of its places, and the cells' folded texts. */
final class CellGrid {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:\\d{1,3}(?: \\d{3})+|\\d+(?:,\\d{3})*)(?:\\.\\d+)?[%‰]?");
  private final Grid grid;
  private final @Nullable GridCell[][] covering;
  private final String[][] texts;
  private final boolean[][] numbers;
  private final int headerRows;

  CellGrid(String text, Grid grid) {
    this.grid = grid;
    covering = new GridCell[grid.rows()][grid.columns()];
    texts = new String[grid.rows()][grid.columns()];
    numbers = new boolean[grid.rows()][grid.columns()];
    for (GridCell cell : grid.cells()) {
      String printed = FoldedText.of(text, cell.begin(), cell.end()).text();
      boolean number = NUMBER.matcher(printed).matches();
      String folded = printed.replace("\n", "").replace(" ", "");
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          covering[row][column] = cell;
          texts[row][column] = folded;
          numbers[row][column] = number;
        }
      }
    }
    headerRows = Math.max(grid.headerRows(), 1);
  }

  int rows() {
    return grid.rows();
  }

  int columns() {
    return grid.columns();
  }

  int headerRows() {
    return headerRows;
  }

  /** The cell that covers a place; null where nothing does. */
  @Nullable GridCell cell(int row, int column) {
    return covering[row][column];
  }

  /** The folded text at a place; empty where there is none. */
  String text(int row, int column) {
    String text = texts[row][column];
    return text == null ? "" : text;
  }

  /** Whether the place is where its cell begins, so that a spanning cell counts once. */
  boolean isOrigin(int row, int column) {
    GridCell cell = covering[row][column];
    return cell != null && cell.row() == row && cell.column() == column;
  }

  /** Whether the text at a place is a number and nothing else. */
  boolean isNumber(int row, int column) {
    return numbers[row][column];
  }

  /** The number at a place without its percent sign. */
  BigDecimal number(int row, int column) {
    String digits = text(row, column).replace(",", "");
    char last = digits.charAt(digits.length() - 1);
    return new BigDecimal(
        last == '%' || last == '‰' ? digits.substring(0, digits.length() - 1) : digits);
  }

  /** Whether numbers are what most filled cells of a column hold in some rows. */
  boolean isNumeric(int column, int firstRow, int end) {
    int numbers = 0;
    int words = 0;
    for (int row = firstRow; row < end; row++) {
      if (isNumber(row, column)) {
        numbers++;
      } else if (text(row, column).length() > 1) {
        words++;
      }
    }
    return numbers > 0 && numbers >= words;
  }
}
