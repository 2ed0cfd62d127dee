package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.layout.TableGrid.Span;

/**
 * Parts tables that are stacked without any white between them: each begins with a title across all
 * columns, and the head below it begins as the heads of the others do.
 */
final class StackedTables {
  private StackedTables() {}

  /** The tables from top to bottom; the one given where nothing is stacked. */
  static List<TableArea> part(TableArea area) {
    TableGrid grid = area.grid();
    String[] first = firstCells(area);
    boolean[] title = new boolean[grid.rows()];
    for (Span span : grid.spans()) {
      title[span.row()] |= span.columns() == grid.columns() && span.rows() == 1;
    }
    int head = title[0] ? 1 : 0;
    List<Integer> starts = new ArrayList<>();
    for (int row = 2; row < grid.rows() && grid.columns() > 1; row++) {
      boolean titled = title[row] && !title[row - 1] && !first[row].isEmpty();
      if (titled
          && row + 1 < grid.rows()
          && !title[row + 1]
          && isSame(first[row + 1], first[head])) {
        starts.add(row);
      }
    }
    // A title at the page's end has its table on the next page.
    int last = grid.rows() - 1;
    if (!starts.isEmpty() && title[last] && !title[last - 1] && title[0]) {
      starts.add(last);
    }
    if (starts.isEmpty()) {
      return List.of(area);
    }
    List<TableArea> parts = new ArrayList<>();
    int from = 0;
    for (int start : starts) {
      parts.add(area.rows(from, start));
      from = start;
    }
    parts.add(area.rows(from, grid.rows()));
    return parts;
  }

  private static boolean isSame(String one, String other) {
    return !one.isEmpty() && one.equals(other) && !Figure.isMeasure(one);
  }

  private static String[] firstCells(TableArea area) {
    String[] first = new String[area.grid().rows()];
    Arrays.fill(first, "");
    for (int i = 0; i < area.lines().size(); i++) {
      Span span = area.grid().spans().get(i);
      if (span.column() == 0) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : area.lines().get(i)) {
          text.append(line.text());
        }
        first[span.row()] = text.toString();
      }
    }
    return first;
  }
}
