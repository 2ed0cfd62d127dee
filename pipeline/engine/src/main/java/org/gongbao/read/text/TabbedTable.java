package org.gongbao.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.TableBlock;
import org.gongbao.read.flow.TableGrid;

/** A table whose rows are lines and whose cells are parted by tabs. */
final class TabbedTable {
  private final List<List<String>> rows = new ArrayList<>();
  private int skipped;

  private TabbedTable() {}

  /**
   * The table that begins at a line, or an empty one. It ends at a line without tabs, at one with
   * more cells, or at a gap; but where its header stands again behind the gap, it goes on.
   */
  static TabbedTable at(List<TextLine> lines, int begin) {
    TabbedTable table = new TabbedTable();
    int at = begin;
    while (at < lines.size()) {
      List<String> cells = cellsOf(lines.get(at));
      if (cells.size() < 2) {
        break;
      }
      if (!table.rows.isEmpty()) {
        List<String> header = table.rows.get(0);
        boolean again = cells.equals(header);
        if ((lines.get(at).afterGap() && !again) || cells.size() > header.size()) {
          break;
        }
        if (again) {
          table.skipped++;
          at++;
          continue;
        }
      }
      table.rows.add(cells);
      at++;
    }
    return table;
  }

  /** How many lines it takes. */
  int lines() {
    return rows.size() + skipped;
  }

  /** Whether it is one: a lone line with a tab is not. */
  boolean isTable() {
    return rows.size() > 1;
  }

  /** The block; rows that end early get empty cells. */
  TableBlock toBlock() {
    TableGrid grid = new TableGrid();
    int columns = rows.get(0).size();
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = 0; column < columns; column++) {
        grid.add(column < cells.size() ? cells.get(column) : "", row, column, 1, 1);
      }
    }
    return grid.build();
  }

  private static List<String> cellsOf(TextLine line) {
    if (line.raw().indexOf('\t') < 0) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    for (String cell : line.raw().split("\t", -1)) {
      cells.add(Markup.strip(cell));
    }
    // Tabs that only indent a line make no cell; tabs behind its last word neither.
    boolean indent = cells.stream().filter(cell -> !cell.isEmpty()).count() < 2;
    return indent && cells.size() < 3 ? List.of() : cells;
  }
}
