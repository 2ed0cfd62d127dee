package org.gongbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, whole: the pieces that page ends cut it into are joined.
 *
 * @param id {@code t1}, {@code t2} … in reading order
 * @param title the line above it that names it; null where there is none
 * @param pages the pages that it stands on; empty where the format has none
 * @param header the text of each column's heading, levels of a nested heading joined by {@code /}
 * @param headerRows the cells of the heading, row by row
 * @param rows the rows below the heading
 * @param evidence the place of all its cells; null for a table without text
 */
public record Table(
    String id,
    @Nullable String title,
    List<Integer> pages,
    List<String> header,
    List<List<Cell>> headerRows,
    List<List<Cell>> rows,
    @Nullable Evidence evidence) {

  /** Copies the lists. */
  public Table {
    pages = List.copyOf(pages);
    header = List.copyOf(header);
    headerRows = headerRows.stream().map(List::copyOf).toList();
    rows = rows.stream().map(List::copyOf).toList();
  }
}
