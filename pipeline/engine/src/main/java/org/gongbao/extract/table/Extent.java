package org.gongbao.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of a table is read.
 *
 * @param heads the columns whose words name the rows; null for all
 * @param figures the columns whose figures are read, and no words; null for all cells
 */
record Extent(@Nullable Set<Integer> heads, @Nullable Set<Integer> figures) {

  /** All of a table. */
  static final Extent WHOLE = new Extent(null, null);

  /** Whether a cell of a column is read. */
  boolean reads(int column, boolean figure) {
    return figures == null || figure && figures.contains(column);
  }

  /** The columns, of which only some name the rows. */
  List<Column> of(List<Column> columns) {
    List<Column> read = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      boolean silent = heads != null && columns.get(column).isLabel() && !heads.contains(column);
      read.add(silent ? columns.get(column).asSequence() : columns.get(column));
    }
    return read;
  }
}
