package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;

/** Compares the columns of two pieces of a table by their edges, and divides those of one anew. */
final class Columns {
  private static final float SAME_EDGE = 6f;
  private static final int[] NONE = {};

  private Columns() {}

  /** Whether two pieces have the same columns; always where edges are not known. */
  static boolean areSame(TableBlock one, TableBlock other) {
    return one.columns() == other.columns()
        && (one.columnEdges().isEmpty()
            || other.columnEdges().isEmpty()
            || places(one.columnEdges(), other.columnEdges()).length > 0);
  }

  /** Whether the columns of one piece are those of the other, further divided. */
  static boolean divide(TableBlock fine, TableBlock coarse) {
    return coarse.columns() > 1
        && fine.columns() > coarse.columns()
        && places(coarse.columnEdges(), fine.columnEdges()).length > 0;
  }

  /** A piece whose cells span the finer columns of another. */
  static TableBlock divided(TableBlock coarse, TableBlock fine) {
    int[] places = places(coarse.columnEdges(), fine.columnEdges());
    List<TableCell> cells = new ArrayList<>(coarse.cells().size());
    for (TableCell cell : coarse.cells()) {
      int column = places[cell.column()];
      int span = places[cell.column() + cell.columnSpan()] - column;
      cells.add(cell.at(cell.row(), column, span));
    }
    return new TableBlock(
        coarse.rows(),
        fine.columns(),
        cells,
        fine.columnEdges(),
        coarse.startsPage(),
        coarse.endsPage(),
        coarse.lastRowOpen());
  }

  /** The table without the edges at which no cell begins. */
  static TableBlock used(TableBlock table) {
    boolean[] begins = new boolean[table.columns()];
    for (TableCell cell : table.cells()) {
      begins[cell.column()] = true;
    }
    int[] places = new int[table.columns() + 1];
    List<Float> edges = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      if (begins[column] && !table.columnEdges().isEmpty()) {
        edges.add(table.columnEdges().get(column));
      }
      places[column + 1] = places[column] + (begins[column] ? 1 : 0);
    }
    int columns = places[table.columns()];
    if (columns == table.columns() || columns == 0) {
      return table;
    }
    if (!edges.isEmpty()) {
      edges.add(table.columnEdges().get(table.columns()));
    }
    List<TableCell> cells = new ArrayList<>(table.cells().size());
    for (TableCell cell : table.cells()) {
      int column = places[cell.column()];
      int span = places[cell.column() + cell.columnSpan()] - column;
      cells.add(cell.at(cell.row(), column, span));
    }
    return new TableBlock(
        table.rows(),
        columns,
        cells,
        edges,
        table.startsPage(),
        table.endsPage(),
        table.lastRowOpen());
  }

  /**
   * Which of all edges each of some is; none where one is missing or the outermost differ. Facing
   * pages have different margins: widths are compared, not places.
   */
  private static int[] places(List<Float> some, List<Float> all) {
    if (some.isEmpty() || all.isEmpty()) {
      return NONE;
    }
    int[] places = new int[some.size()];
    float shift = all.get(0) - some.get(0);
    int at = 0;
    for (int i = 0; i < places.length; i++) {
      float edge = some.get(i) + shift;
      while (at < all.size() && all.get(at) < edge - SAME_EDGE) {
        at++;
      }
      if (at == all.size() || all.get(at) > edge + SAME_EDGE) {
        return NONE;
      }
      places[i] = at++;
    }
    return places[places.length - 1] == all.size() - 1 ? places : NONE;
  }
}
