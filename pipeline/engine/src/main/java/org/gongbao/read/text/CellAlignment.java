package org.gongbao.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.read.text.CellKinds.CellKind;
import org.gongbao.read.text.CellKinds.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns that the cells of one copied row belong to: the cheapest way to lay them out in
 * order, where cells that stand for several rows are missing, a cell may be several paragraphs, and
 * one number may have several rows. Costs are tenths of a misplaced cell.
 */
final class CellAlignment {
  private static final int MISFIT = 30;

  /** A project may be called as bodies are: 区养老服务中心. */
  private static final int NAMED_LIKE_BODIES = 18;

  private static final int IMPOSSIBLE = 1000;
  private static final int NEW_ROW = 10;
  private static final int DEAREST_ROW = 18;
  private static final int DEAREST_CELL = 3;
  private final List<ColumnKind> columns;
  private final List<CellKind> cells;

  private CellAlignment(List<ColumnKind> columns, List<CellKind> cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /**
   * The column of each cell, counted from 1, as column 0 holds the number; a cell whose column is
   * not behind that of the cell before begins a row, one with the same column goes on with its
   * cell.
   *
   * @param columns what the columns behind the number hold
   * @param cells what the cells behind the number hold
   * @return null where no layout is likely enough
   */
  static @Nullable List<Integer> of(List<ColumnKind> columns, List<CellKind> cells) {
    return new CellAlignment(columns, cells).cheapest();
  }

  private @Nullable List<Integer> cheapest() {
    int width = columns.size();
    int[][] cost = new int[cells.size()][width];
    int[][] from = new int[cells.size()][width];
    for (int i = 0; i < cells.size(); i++) {
      for (int column = 0; column < width; column++) {
        cost[i][column] = i == 0 ? skipped(0, column) : Integer.MAX_VALUE;
        for (int before = 0; i > 0 && before < width; before++) {
          int total = cost[i - 1][before] + step(i, before, column);
          if (total < cost[i][column]) {
            cost[i][column] = total;
            from[i][column] = before;
          }
        }
        cost[i][column] += fit(cells.get(i), columns.get(column));
      }
    }
    return traced(cost, from);
  }

  private @Nullable List<Integer> traced(int[][] cost, int[][] from) {
    int last = cells.size() - 1;
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int column = 0; last >= 0 && column < columns.size(); column++) {
      int total = cost[last][column] + skipped(column + 1, columns.size());
      if (total < least) {
        least = total;
        best = column;
      }
    }
    if (best < 0) {
      return null;
    }
    Integer[] placed = new Integer[cells.size()];
    for (int i = last, column = best; i >= 0; column = from[i][column], i--) {
      placed[i] = column + 1;
    }
    List<Integer> layout = new ArrayList<>(Arrays.asList(placed));
    int rows = 1;
    for (int i = 1; i < layout.size(); i++) {
      rows += layout.get(i) < layout.get(i - 1) ? 1 : 0;
    }
    return least <= rows * DEAREST_ROW + cells.size() * DEAREST_CELL ? layout : null;
  }

  /** What it costs to lay a cell into a column when the cell before lies in another. */
  private int step(int cell, int before, int column) {
    if (column > before) {
      return skipped(before + 1, column);
    }
    if (column < before) {
      // Under one number the words of its first column mostly stand for all its rows.
      boolean again = column == 0 && columns.lastIndexOf(ColumnKind.WORDS) > 0;
      return NEW_ROW + (again ? 10 : 0) + skipped(before + 1, columns.size());
    }
    return switch (columns.get(column)) {
      case BODIES -> 3;
      case RESULT -> cells.get(cell) == CellKind.STATE ? MISFIT : 3;
      case WORDS, UNKNOWN -> 10;
      case REMARK -> MISFIT;
    };
  }

  /** What it costs to leave columns empty. */
  private int skipped(int begin, int end) {
    int cost = 0;
    for (int column = begin; column < end; column++) {
      cost +=
          switch (columns.get(column)) {
            case WORDS, RESULT -> 15;
            case BODIES -> 8;
            case UNKNOWN -> 6;
            case REMARK -> 12;
          };
    }
    return cost;
  }

  private static int fit(CellKind cell, ColumnKind column) {
    return switch (column) {
      case BODIES -> cell == CellKind.BODIES ? 0 : IMPOSSIBLE;
      case RESULT ->
          switch (cell) {
            case STATE -> 0;
            case WORDS, REMARK, DASH -> 2;
            case NUMBER -> MISFIT / 2;
            case BODIES -> MISFIT;
          };
      case WORDS ->
          switch (cell) {
            case WORDS -> 0;
            case REMARK -> 12;
            case BODIES -> NAMED_LIKE_BODIES;
            case STATE, NUMBER, DASH -> MISFIT;
          };
      case REMARK ->
          switch (cell) {
            case REMARK, STATE, DASH -> 0;
            case NUMBER -> 2;
            case WORDS -> 12;
            case BODIES -> MISFIT;
          };
      case UNKNOWN ->
          switch (cell) {
            case WORDS, REMARK -> 8;
            case DASH -> 4;
            case STATE, NUMBER -> 12;
            case BODIES -> MISFIT / 2;
          };
    };
  }
}
