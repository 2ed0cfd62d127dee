package org.gongbao.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.model.document.TableBlock;
import org.gongbao.read.flow.TableGrid;
import org.jsoup.nodes.Element;

/** A table of data, told from the tables that only lay a page out. */
final class DataTable {
  private static final int WIDEST_SPAN = 100;

  /** Spans that cover more places than this are no table's, and are not believed. */
  private static final int LARGEST_AREA = 1_000_000;

  /** A cell with more text than this and most of its table's is the page itself. */
  private static final int LONGEST_CELL = 1500;

  private DataTable() {}

  /** Whether an element is a table with rows and columns of data. */
  static boolean isOne(Element table) {
    if (!table.nameIs("table") || table.attr("role").equals("presentation")) {
      return false;
    }
    List<Element> rows = rows(table);
    int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    if (columns < 2) {
      return false;
    }
    // Pages are laid out by tables in tables, but without headings.
    boolean nested = table.select("table").size() > 1;
    if (isHeaded(table, rows)) {
      return !nested || rows.size() > 1 && !holdsPage(table, rows);
    }
    return !nested && rows.size() > 1 && !holdsPage(table, rows);
  }

  /** Whether a table has a caption or cells of headings of its own, not of a table in it. */
  private static boolean isHeaded(Element table, List<Element> rows) {
    return table.children().stream().anyMatch(child -> child.nameIs("caption"))
        || rows.stream().flatMap(row -> cells(row).stream()).anyMatch(cell -> cell.nameIs("th"));
  }

  private static boolean holdsPage(Element table, List<Element> rows) {
    int all = table.text().length();
    return rows.stream()
        .flatMap(row -> cells(row).stream())
        .mapToInt(cell -> cell.text().length())
        .anyMatch(length -> length > LONGEST_CELL && length * 3 > all * 2);
  }

  /** The table's block; nothing where it holds no text. */
  static Optional<TableBlock> block(Element table) {
    List<Element> rows = rows(table);
    TableGrid grid = new TableGrid();
    Set<Long> taken = new HashSet<>();
    long area = 0;
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Element cell : cells(rows.get(row))) {
        while (taken.contains(place(row, column))) {
          column++;
        }
        int columnSpan = Math.max(1, Math.min(span(cell, "colspan"), WIDEST_SPAN));
        int left = rows.size() - row;
        int given = span(cell, "rowspan");
        int rowSpan = given == 0 ? left : Math.min(given, left);
        area += (long) rowSpan * columnSpan;
        if (area > LARGEST_AREA) {
          rowSpan = 1;
          columnSpan = 1;
        }
        for (int i = 0; i < rowSpan; i++) {
          for (int k = 0; k < columnSpan; k++) {
            taken.add(place(row + i, column + k));
          }
        }
        grid.add(ContentBlocks.textOf(cell), row, column, rowSpan, columnSpan, CellIndent.of(cell));
        column += columnSpan;
      }
    }
    return grid.isBlank() ? Optional.empty() : Optional.of(grid.build());
  }

  private static long place(int row, int column) {
    return ((long) row << 32) | column;
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 1;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.nameIs("tr")) {
        rows.add(child);
      } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
        child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
      }
    }
    rows.removeIf(row -> cells(row).isEmpty());
    return rows;
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th")).toList();
  }
}
