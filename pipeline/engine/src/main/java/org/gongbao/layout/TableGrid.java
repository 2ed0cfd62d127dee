package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The grid of a table on a page. Lengths are points. */
final class TableGrid {
  private final float[] columnEdges;
  private final float[] rowEdges;
  private final List<Span> spans;
  private final boolean open;

  /**
   * A grid.
   *
   * @param columnEdges x of the columns' edges, ascending, one more than columns
   * @param rowEdges y of the rows' edges, ascending, one more than rows
   * @param spans the cells, by row, then by column; together they cover the grid once
   * @param open whether no rule closes it at its bottom
   */
  TableGrid(float[] columnEdges, float[] rowEdges, List<Span> spans, boolean open) {
    this.columnEdges = columnEdges;
    this.rowEdges = rowEdges;
    this.spans = List.copyOf(spans);
    this.open = open;
  }

  /**
   * The place of a cell in the grid.
   *
   * @param row its first row
   * @param column its first column
   * @param rows how many rows it covers
   * @param columns how many columns it covers
   */
  record Span(int row, int column, int rows, int columns) {}

  /** Edges for a grid. */
  static float[] edges(List<Float> edges) {
    float[] array = new float[edges.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = edges.get(i);
    }
    return array;
  }

  List<Span> spans() {
    return spans;
  }

  boolean open() {
    return open;
  }

  List<Float> columnEdges() {
    List<Float> edges = new ArrayList<>();
    for (float edge : columnEdges) {
      edges.add(edge);
    }
    return edges;
  }

  int rows() {
    return rowEdges.length - 1;
  }

  int columns() {
    return columnEdges.length - 1;
  }

  float left() {
    return columnEdges[0];
  }

  float right() {
    return columnEdges[columnEdges.length - 1];
  }

  float top() {
    return rowEdges[0];
  }

  float bottom() {
    return rowEdges[rowEdges.length - 1];
  }

  float rowEdge(int row) {
    return rowEdges[row];
  }

  /** The same table with its rows cut in another way. */
  TableGrid withRows(float[] otherEdges, List<Span> otherSpans) {
    return new TableGrid(columnEdges, otherEdges, otherSpans, open);
  }

  /** Some of the rows with their cells. */
  TableGrid rows(int from, int to, List<Span> theirSpans) {
    return new TableGrid(
        columnEdges, Arrays.copyOfRange(rowEdges, from, to + 1), theirSpans, open && to == rows());
  }

  boolean contains(float x, float y) {
    return x >= left() && x <= right() && y >= top() && y <= bottom();
  }

  float left(Span span) {
    return columnEdges[span.column()];
  }

  float right(Span span) {
    return columnEdges[span.column() + span.columns()];
  }

  float top(Span span) {
    return rowEdges[span.row()];
  }

  float bottom(Span span) {
    return rowEdges[span.row() + span.rows()];
  }

  /** The row of a height inside the grid. */
  int rowAt(float y) {
    return slot(rowEdges, y);
  }

  /** The column of a place inside the grid. */
  int columnAt(float x) {
    return slot(columnEdges, x);
  }

  private static int slot(float[] edges, float at) {
    int found = Arrays.binarySearch(edges, at);
    int slot = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(edges.length - 2, slot));
  }
}
