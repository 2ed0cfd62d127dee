package org.gongbao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.model.document.TableBlock;
import org.gongbao.read.flow.TableGrid;

/**
 * A table whose rows are lines and whose cells are parted by bars, as copying from a page leaves
 * it. A row below a number that stands for several rows has a cell less at its beginning.
 */
final class BarredTable {
  private static final int FEWEST_COLUMNS = 3;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private final List<List<String>> rows = new ArrayList<>();

  private BarredTable() {}

  /**
   * The table that begins at a line, or an empty one. It ends at the first line that does not fit.
   */
  static BarredTable at(List<TextLine> lines, int begin) {
    BarredTable table = new BarredTable();
    int columns = 0;
    for (int at = begin; at < lines.size(); at++) {
      List<String> cells = cellsOf(lines.get(at));
      if (table.rows.isEmpty() ? cells.size() < FEWEST_COLUMNS : cells.isEmpty()) {
        break;
      }
      columns = table.rows.isEmpty() ? cells.size() : columns;
      if (cells.size() > columns) {
        break;
      }
      table.rows.add(cells);
    }
    return table;
  }

  /** How many lines it takes. */
  int lines() {
    return rows.size();
  }

  /** Whether it is one: a third of its rows at least have a cell for each heading. */
  boolean isTable() {
    long whole = rows.stream().filter(row -> row.size() == rows.get(0).size()).count();
    return rows.size() > 1 && whole > 1 && whole * 3 >= rows.size();
  }

  /** The block; rows that end early get empty cells. */
  TableBlock toBlock() {
    TableGrid grid = new TableGrid();
    int columns = rows.get(0).size();
    boolean numbered = rows.stream().skip(1).anyMatch(BarredTable::isNumbered);
    int row = 0;
    while (row < rows.size()) {
      int below = row + 1;
      while (numbered
          && isNumbered(rows.get(row))
          && below < rows.size()
          && isBelowNumber(rows.get(below), columns)) {
        below++;
      }
      grid.add(rows.get(row).get(0), row, 0, below - row, 1);
      for (int at = row; at < below; at++) {
        List<String> cells = rows.get(at);
        int shift = at == row ? 0 : 1;
        for (int column = 1; column < columns; column++) {
          int cell = column - shift;
          grid.add(cell < cells.size() ? cells.get(cell) : "", at, column, 1, 1);
        }
      }
      row = below;
    }
    return grid.build();
  }

  private static boolean isNumbered(List<String> cells) {
    return NUMBER.matcher(cells.get(0)).matches();
  }

  private static boolean isBelowNumber(List<String> cells, int columns) {
    return cells.size() < columns && !isNumbered(cells);
  }

  /** The cells of a line up to the last with words; none where fewer than two bars stand in it. */
  private static List<String> cellsOf(TextLine line) {
    String text = line.text();
    if (text.chars().filter(c -> c == '|').count() < 2) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    for (String cell : (text.startsWith("|") ? text.substring(1) : text).split("\\|", -1)) {
      cells.add(Markup.strip(cell));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells.stream().allMatch(String::isEmpty) ? List.of() : cells;
  }
}
