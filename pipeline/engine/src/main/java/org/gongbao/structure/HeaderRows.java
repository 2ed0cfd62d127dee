package org.gongbao.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;

/** Tells how many of a table's first rows are headings. */
final class HeaderRows {
  private static final int HEADING_LENGTH = 30;
  private static final int MOST = 6;

  private HeaderRows() {}

  /**
   * How many of the first rows head the columns.
   *
   * @param repeated how many rows a later page repeats, which are headings for certain
   */
  static int count(TableBlock table, int repeated) {
    if (repeated > 0) {
      return repeated;
    }
    if (table.rows() < 2) {
      return 0;
    }
    List<List<TableCell>> rows = firstRows(table);
    if (holdsQuantities(rows)) {
      return 0;
    }
    int end = 0;
    int reach = 0;
    while (end < Math.min(rows.size(), table.rows() - 1) && mayHead(rows.get(end), end, reach)) {
      reach = Math.max(reach, reach(rows.get(end)));
      end++;
      if (end >= reach && !isTitleRow(rows.get(end - 1), table.columns()) && isBody(rows, end)) {
        break;
      }
    }
    end = Math.max(end, end == 0 ? 0 : Math.min(reach, table.rows() - 1));
    while (end > 0 && end < rows.size() && end < table.rows() - 1 && countsColumns(rows.get(end))) {
      end++;
    }
    return end;
  }

  /** Whether the heading is told by more than the shortness of the first row's cells. */
  static boolean isCertain(TableBlock table) {
    int count = count(table, 0);
    if (count == 0) {
      return false;
    }
    boolean figures = false;
    for (TableCell cell : table.cells()) {
      if (cell.row() < count
          && (cell.text().length() == 0 || Figures.isFigure(cell.text().text()))) {
        return false;
      }
      figures |= cell.row() >= count && Figures.isFigure(cell.text().text());
    }
    return figures;
  }

  private static List<List<TableCell>> firstRows(TableBlock table) {
    List<List<TableCell>> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST + 1, table.rows()); i++) {
      rows.add(new ArrayList<>());
    }
    for (TableCell cell : table.cells()) {
      if (cell.row() < rows.size()) {
        rows.get(cell.row()).add(cell);
      }
    }
    return rows;
  }

  /**
   * Whether the first row holds figures with their units where the second does: 学位, 1200个, 床位, 310张
   * is a form's row and heads nothing.
   */
  private static boolean holdsQuantities(List<List<TableCell>> rows) {
    Set<Integer> first = quantities(rows.get(0));
    return !first.isEmpty() && first.equals(quantities(rows.get(1)));
  }

  private static Set<Integer> quantities(List<TableCell> row) {
    Set<Integer> columns = new HashSet<>();
    for (TableCell cell : row) {
      if (Figures.isQuantity(cell.text().text())) {
        columns.add(cell.column());
      }
    }
    return columns;
  }

  /** Whether a row may be a heading: words, short, and not a lone first cell before figures. */
  private static boolean mayHead(List<TableCell> row, int index, int reach) {
    int words = 0;
    for (TableCell cell : row) {
      String text = cell.text().text();
      if (text.isBlank()) {
        continue;
      }
      if ((Figures.isFigure(text) && !Figures.isYear(text)) || text.length() > HEADING_LENGTH * 2) {
        return false;
      }
      words++;
    }
    return words > 1 || (words == 1 && (index == 0 || index < reach));
  }

  private static int reach(List<TableCell> row) {
    int reach = 0;
    boolean nested = false;
    for (TableCell cell : row) {
      if (cell.text().length() > 0) {
        reach = Math.max(reach, cell.row() + cell.rowSpan());
        nested |= cell.columnSpan() > 1 && row.size() > 1;
      }
    }
    return nested ? Math.max(reach, row.get(0).row() + 2) : reach;
  }

  private static boolean isTitleRow(List<TableCell> row, int columns) {
    return row.size() == 1 && row.get(0).columnSpan() == columns;
  }

  /** Whether the body begins at a row: a heading with words alone below it is one row deep. */
  private static boolean isBody(List<List<TableCell>> rows, int index) {
    if (index >= rows.size()) {
      return true;
    }
    for (TableCell cell : rows.get(index)) {
      if (cell.columnSpan() > 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row numbers the columns: 栏次, 1, 2, 3 … */
  private static boolean countsColumns(List<TableCell> row) {
    int expected = 1;
    for (TableCell cell : row) {
      String text = Script.squeeze(cell.text().text());
      if (text.equals(Integer.toString(expected))) {
        expected++;
      } else if (!text.isEmpty() && (expected > 1 || Script.isDigit(text.charAt(0)))) {
        return false;
      }
    }
    return expected > 3;
  }
}
