package org.gongbao.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.jspecify.annotations.Nullable;

/** A grid with the cell that covers each of its places, and the cells' folded texts. */
final class CellGrid {
  private static final Pattern NUMBER =
      Pattern.compile("[≤≥<>]?-?(?:\\d{1,3}(?: \\d{3})+|\\d+(?:,\\d{3})*)(?:\\.\\d+)?[%‰]?");
  private final Grid grid;
  private final @Nullable GridCell[][] covering;
  private final String[][] texts;
  private final boolean[][] numbers;
  private final @Nullable Quantity[][] stated;
  private final int headerRows;

  /**
   * The places of a grid. Those of a row that only numbers the columns are blank.
   *
   * @param columnNumbers words that such a row is headed by
   * @param quantities reads the cells that carry their units
   */
  CellGrid(String text, Grid grid, Phrases<Cue> columnNumbers, StatedQuantity quantities) {
    this.grid = grid;
    covering = new GridCell[grid.rows()][grid.columns()];
    texts = new String[grid.rows()][grid.columns()];
    numbers = new boolean[grid.rows()][grid.columns()];
    stated = new Quantity[grid.rows()][grid.columns()];
    for (GridCell cell : grid.cells()) {
      String printed = FoldedText.of(text, cell.begin(), cell.end()).text();
      boolean number = NUMBER.matcher(printed).matches();
      Quantity quantity = number ? null : quantities.in(printed);
      String folded = printed.replace("\n", "").replace(" ", "");
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          covering[row][column] = cell;
          texts[row][column] = folded;
          numbers[row][column] = number;
          stated[row][column] = quantity;
        }
      }
    }
    headerRows = grid.headerRows() == 0 && statesQuantities(0) ? 0 : Math.max(grid.headerRows(), 1);
    for (int row = 0; row < grid.rows(); row++) {
      List<String> begun = new ArrayList<>();
      for (int column = 0; column < grid.columns(); column++) {
        if (isOrigin(row, column)) {
          begun.add(text(row, column));
        }
      }
      if (ColumnNumbers.are(begun, row < headerRows, columnNumbers)) {
        blank(row);
      }
    }
  }

  private boolean statesQuantities(int row) {
    return row < grid.rows() && Arrays.stream(stated[row]).anyMatch(Objects::nonNull);
  }

  private void blank(int row) {
    for (int column = 0; column < grid.columns(); column++) {
      GridCell cell = covering[row][column];
      if (cell != null && cell.row() == row) {
        covering[row][column] = null;
        texts[row][column] = "";
        numbers[row][column] = false;
      }
    }
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

  /** The quantity with its unit that the text at a place is; null where it is none. */
  @Nullable Quantity stated(int row, int column) {
    return stated[row][column];
  }

  /** Whether the text at a place is a number, with its unit or without. */
  boolean isFigure(int row, int column) {
    return numbers[row][column] || stated[row][column] != null;
  }

  /** The bound that a sign before the number at a place sets. */
  Bound bound(int row, int column) {
    return switch (text(row, column).charAt(0)) {
      case '≤' -> Bound.AT_MOST;
      case '≥' -> Bound.AT_LEAST;
      case '<' -> Bound.UNDER;
      case '>' -> Bound.OVER;
      default -> Bound.EXACT;
    };
  }

  /** Whether the text at a place is a number and nothing else. */
  boolean isNumber(int row, int column) {
    return numbers[row][column];
  }

  /** The number at a place without its percent sign. */
  BigDecimal number(int row, int column) {
    String digits = text(row, column).replace(",", "");
    digits = bound(row, column) == Bound.EXACT ? digits : digits.substring(1);
    char last = digits.charAt(digits.length() - 1);
    return new BigDecimal(
        last == '%' || last == '‰' ? digits.substring(0, digits.length() - 1) : digits);
  }

  /**
   * Whether numbers are what most filled cells of a column hold in some rows.
   *
   * @param labelled whether words to its left head the rows, so that numbers with units are figures
   */
  boolean isNumeric(int column, int firstRow, int end, boolean labelled) {
    int numbers = 0;
    int words = 0;
    for (int row = firstRow; row < end; row++) {
      if (labelled ? isFigure(row, column) : isNumber(row, column)) {
        numbers++;
      } else if (text(row, column).length() > 1) {
        words++;
      }
    }
    return numbers > 0 && numbers >= words;
  }
}
