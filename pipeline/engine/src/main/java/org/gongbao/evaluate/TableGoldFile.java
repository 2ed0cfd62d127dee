package org.gongbao.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the gold of tables. A table's {@code grid} has an array for each row and in it an entry for
 * each column: what the cell says (a long text as {@code {"from", "to"}}), {@code "<"} where the
 * cell to the left goes on, {@code "^"} where the cell above does. Rows that the grid leaves out at
 * a table's end are not judged, nor is a number of heading rows that is left out.
 */
public final class TableGoldFile {
  private static final String LEFT = "<";
  private static final String ABOVE = "^";

  private TableGoldFile() {}

  /**
   * Reads one file.
   *
   * @throws IOException where the file cannot be read or is no gold of tables; the message names it
   */
  public static TableGold read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      JsonNode root = JsonMapper.builder().build().readTree(bytes);
      if (!root.path("document").isString() || !root.path("tables").isArray()) {
        throw new IOException(file + " is no gold of tables: it has no document or no tables");
      }
      List<TableGold.Table> tables = new ArrayList<>();
      for (JsonNode table : root.path("tables")) {
        tables.add(table(table, file + ", table " + (tables.size() + 1)));
      }
      return new TableGold(root.path("document").asString(), tables);
    } catch (JacksonException e) {
      throw new IOException(file + " is no gold of tables: " + e.getOriginalMessage(), e);
    }
  }

  private static TableGold.Table table(JsonNode node, String place) throws IOException {
    int columns = node.path("columns").asInt(0);
    JsonNode grid = node.path("grid");
    for (JsonNode row : grid) {
      if (row.size() != columns) {
        throw new IOException(
            place + ": a row has " + row.size() + " entries, not " + columns + ": " + row);
      }
    }
    List<TableGold.Cell> cells = new ArrayList<>();
    for (int row = 0; row < grid.size(); row++) {
      for (int column = 0; column < columns; column++) {
        if (!goesOn(grid, row, column, LEFT) && !goesOn(grid, row, column, ABOVE)) {
          cells.add(cell(grid, row, column));
        }
      }
    }
    JsonNode title = node.path("title");
    TableGold.Table table =
        new TableGold.Table(
            title.isString() ? title.asString() : null,
            node.path("pages").valueStream().map(JsonNode::asInt).toList(),
            node.path("rows").asInt(grid.size()),
            columns,
            node.has("headerRows") ? (Integer) node.path("headerRows").asInt() : null,
            cells);
    int covered = cells.stream().mapToInt(cell -> cell.rowSpan() * cell.columnSpan()).sum();
    if (table.pages().isEmpty() || covered == 0 || covered != grid.size() * columns) {
      throw new IOException(place + ": it has no pages, or its cells do not cover its grid once");
    }
    return table;
  }

  private static TableGold.Cell cell(JsonNode grid, int row, int column) {
    int wide = 1;
    while (goesOn(grid, row, column + wide, LEFT)) {
      wide++;
    }
    int high = 1;
    while (goesOn(grid, row + high, column, ABOVE)) {
      high++;
    }
    JsonNode text = grid.get(row).get(column);
    return text.isObject()
        ? new TableGold.Cell(
            row, column, high, wide, text.path("from").asString(), text.path("to").asString())
        : new TableGold.Cell(row, column, high, wide, text.asString(), null);
  }

  private static boolean goesOn(JsonNode grid, int row, int column, String mark) {
    JsonNode entry = grid.path(row).path(column);
    return entry.isString() && entry.asString().equals(mark);
  }
}
