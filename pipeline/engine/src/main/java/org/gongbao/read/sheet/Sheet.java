package org.gongbao.read.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sheet while it is read: what its cells show, which are merged, what is hidden. */
final class Sheet {
  /** Excel's own bounds; places beyond them are no cell's. */
  static final int ROWS = 1 << 20;

  static final int COLUMNS = 1 << 14;

  private final String name;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();

  Sheet(String name) {
    this.name = name;
  }

  /**
   * A cell that shows something.
   *
   * @param row from 0
   * @param column from 0
   * @param text what it shows
   * @param setIn how far it is set in, in characters
   */
  record Cell(int row, int column, String text, float setIn) {}

  /**
   * Cells merged into one; all bounds are inside.
   *
   * @param top first row
   * @param left first column
   * @param bottom last row
   * @param right last column
   */
  record Merge(int top, int left, int bottom, int right) {
    boolean holds(int row, int column) {
      return row >= top && row <= bottom && column >= left && column <= right;
    }
  }

  String name() {
    return name;
  }

  /** Adds a cell; one that shows nothing is left out. */
  void add(int row, int column, String text, float setIn) {
    if (!text.isEmpty() && row >= 0 && row < ROWS && column >= 0 && column < COLUMNS) {
      cells.add(new Cell(row, column, text, setIn));
    }
  }

  void merge(int top, int left, int bottom, int right) {
    if (top >= 0 && left >= 0 && bottom >= top && right >= left) {
      merges.add(new Merge(top, left, bottom, right));
    }
  }

  void hideRow(int row) {
    hiddenRows.add(row);
  }

  void hideColumns(int first, int last) {
    for (int column = Math.max(0, first); column <= Math.min(last, COLUMNS - 1); column++) {
      hiddenColumns.add(column);
    }
  }

  /** The cells that are seen, in no order. */
  List<Cell> seen() {
    return cells.stream().filter(this::isSeen).toList();
  }

  /** How many cells show nothing because their row or column is hidden. */
  int hidden() {
    return (int) cells.stream().filter(cell -> !isSeen(cell)).count();
  }

  /** All merges. */
  List<Merge> merges() {
    return merges;
  }

  boolean isHiddenRow(int row) {
    return hiddenRows.contains(row);
  }

  boolean isHiddenColumn(int column) {
    return hiddenColumns.contains(column);
  }

  private boolean isSeen(Cell cell) {
    return !isHiddenRow(cell.row()) && !isHiddenColumn(cell.column());
  }
}
