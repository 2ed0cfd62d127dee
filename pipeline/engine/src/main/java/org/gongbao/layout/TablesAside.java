package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables that stand side by side: each is read with the lines right above and below it before the
 * next.
 */
final class TablesAside {
  /** A caption or note is at most this many times its size away from what it belongs to. */
  private static final float FARTHEST = 2.6f;

  private final List<TableArea> tables;
  private final float top;
  private final float bottom;

  private TablesAside(List<TableArea> tables) {
    this.tables = tables;
    float highest = Float.MAX_VALUE;
    float lowest = 0;
    for (TableArea table : tables) {
      highest = Math.min(highest, table.grid().top());
      lowest = Math.max(lowest, table.grid().bottom());
    }
    this.top = highest;
    this.bottom = lowest;
  }

  /** The groups of tables that stand side by side, from top to bottom. */
  static List<TablesAside> of(List<TableArea> tables) {
    List<TablesAside> groups = new ArrayList<>();
    for (int from = 0; from < tables.size(); ) {
      List<TableArea> row = new ArrayList<>(List.of(tables.get(from)));
      int to = from + 1;
      while (to < tables.size() && isBeside(tables.get(to), row)) {
        row.add(tables.get(to++));
      }
      if (row.size() > 1) {
        row.sort((a, b) -> Float.compare(a.grid().left(), b.grid().left()));
        groups.add(new TablesAside(row));
      }
      from = to;
    }
    return groups;
  }

  private static boolean isBeside(TableArea table, List<TableArea> row) {
    for (TableArea other : row) {
      boolean apart =
          table.grid().left() >= other.grid().right()
              || table.grid().right() <= other.grid().left();
      if (!apart || table.grid().top() >= other.grid().bottom()) {
        return false;
      }
    }
    return true;
  }

  /** Index of the first line, of those from an index on, that belongs to them. */
  int firstLine(List<TextLine> lines, int from) {
    int first = from;
    while (first < lines.size() && lines.get(first).baseline() < top) {
      first++;
    }
    float below = top;
    while (first > from && belongs(lines.get(first - 1), below - lines.get(first - 1).bottom())) {
      below = lines.get(--first).top();
    }
    return first;
  }

  /** Index behind the last line that belongs to them. */
  int endOfLines(List<TextLine> lines, int from) {
    int end = from;
    float above = bottom;
    while (end < lines.size()
        && (lines.get(end).baseline() < bottom
            || belongs(lines.get(end), lines.get(end).top() - above))) {
      above = Math.max(bottom, lines.get(end++).bottom());
    }
    return end;
  }

  /** Whether a line is near enough, and parted where the tables are. */
  private boolean belongs(TextLine line, float distance) {
    if (distance > FARTHEST * line.size()) {
      return false;
    }
    for (int i = 1; i < tables.size(); i++) {
      if (line.covers(gutter(i))) {
        return false;
      }
    }
    return true;
  }

  /** The tables, each with its part of the lines. */
  List<Region> regions(List<TextLine> lines) {
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      float from = i == 0 ? -Float.MAX_VALUE : gutter(i);
      float to = i + 1 == tables.size() ? Float.MAX_VALUE : gutter(i + 1);
      List<TextLine> own = new ArrayList<>();
      for (TextLine line : lines) {
        TextLine part = line.between(from, to);
        if (part != null) {
          own.add(part);
        }
      }
      TableGrid grid = tables.get(i).grid();
      regions.add(new Region(own, List.of(tables.get(i)), new Margins(grid.left(), grid.right())));
    }
    return regions;
  }

  List<TableArea> tables() {
    return tables;
  }

  float top() {
    return top;
  }

  /** The middle between a table and the one to its left. */
  private float gutter(int index) {
    return (tables.get(index - 1).grid().right() + tables.get(index).grid().left()) / 2;
  }
}
