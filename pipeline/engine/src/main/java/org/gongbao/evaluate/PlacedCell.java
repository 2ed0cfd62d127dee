package org.gongbao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.model.Cell;
import org.gongbao.model.Table;

/**
 * A cell of a report's table with its place: a report lists cells row by row, each where its first
 * row and column meet, and leaves their columns to whoever counts the spans.
 *
 * @param row its first row, from 0, heading rows counted
 * @param column its first column, from 0
 */
record PlacedCell(int row, int column, Cell cell) {

  /** The cells of a table, by row, then by column. */
  static List<PlacedCell> of(Table table) {
    List<List<Cell>> rows =
        Stream.concat(table.headerRows().stream(), table.rows().stream()).toList();
    int[] freeFrom = new int[table.header().size()];
    List<PlacedCell> placed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Cell cell : rows.get(row)) {
        while (column < freeFrom.length && freeFrom[column] > row) {
          column++;
        }
        placed.add(new PlacedCell(row, column, cell));
        for (int span = 0; span < cell.columnSpan() && column < freeFrom.length; span++) {
          freeFrom[column++] = row + cell.rowSpan();
        }
      }
    }
    return placed;
  }

  boolean spans() {
    return cell.rowSpan() * cell.columnSpan() > 1;
  }
}
