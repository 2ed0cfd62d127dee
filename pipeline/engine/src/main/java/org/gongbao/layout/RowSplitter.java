package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.gongbao.layout.TableGrid.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the rows of tables that have no rules between them: where a column of a row holds figures
 * one below the other, each of them is in a row of its own.
 */
final class RowSplitter {
  /** A figure that fills no more than this part of its column was not broken by it. */
  private static final float UNBROKEN = 0.8f;

  /** So many figures with units below each other are a list; fewer may be a text. */
  private static final int ENOUGH_MEASURES = 3;

  /** Lines this part of their size apart are in one row. */
  private static final float SAME_ROW = 0.45f;

  private final TableArea area;
  private final TableGrid grid;

  /** For each row the indexes of the cells that stand in it alone. */
  private final List<List<Integer>> cells = new ArrayList<>();

  private RowSplitter(TableArea area) {
    this.area = area;
    this.grid = area.grid();
    for (int row = 0; row < grid.rows(); row++) {
      cells.add(new ArrayList<>());
    }
    for (int i = 0; i < grid.spans().size(); i++) {
      Span span = grid.spans().get(i);
      if (span.rows() == 1) {
        cells.get(span.row()).add(i);
      }
    }
  }

  static TableArea split(TableArea area) {
    return new RowSplitter(area).split();
  }

  private TableArea split() {
    List<List<RowBand>> bands = new ArrayList<>();
    boolean any = false;
    for (int row = 0; row < grid.rows(); row++) {
      List<RowBand> inside = isListOfFigures(row) ? bands(row) : List.of();
      bands.add(inside);
      any |= inside.size() > 1;
    }
    return any ? rebuilt(bands) : area;
  }

  /**
   * Whether a column of the row holds several figures, none of them broken by the column's edge.
   */
  private boolean isListOfFigures(int row) {
    for (int i : cells.get(row)) {
      List<TextLine> lines = area.lines().get(i);
      if (lines.size() > 1 && isList(lines, width(i))) {
        return true;
      }
    }
    return false;
  }

  private float width(int cell) {
    Span span = grid.spans().get(cell);
    return grid.right(span) - grid.left(span);
  }

  private static boolean isList(List<TextLine> lines, float width) {
    boolean bare = true;
    for (TextLine line : lines) {
      if (line.width() > UNBROKEN * width || !Figure.isMeasure(line.text())) {
        return false;
      }
      bare &= Figure.isBare(line.text());
    }
    return bare || lines.size() >= ENOUGH_MEASURES;
  }

  /** The rows inside a row, from top to bottom. */
  private List<RowBand> bands(int row) {
    NavigableMap<Float, RowBand> byBaseline = new TreeMap<>();
    for (int i : cells.get(row)) {
      Span span = grid.spans().get(i);
      for (TextLine line : area.lines().get(i)) {
        RowBand band = near(byBaseline, line);
        if (band == null) {
          band = new RowBand();
          byBaseline.put(line.baseline(), band);
        }
        band.add(line, grid.right(span), span.column() == 0);
      }
    }
    List<RowBand> bands = new ArrayList<>();
    boolean numbered = isNumbered(row);
    Set<TextLine> starts = numbered ? startsByWhite(byBaseline.values()) : Set.of();
    for (RowBand band : byBaseline.values()) {
      RowBand before = bands.isEmpty() ? null : bands.get(bands.size() - 1);
      if (before != null && (numbered ? !band.begins(starts) : before.goesOnIn(band))) {
        before.join(band);
      } else {
        bands.add(band);
      }
    }
    return bands;
  }

  /** Whether numbers in the first column are the row's only figures, and so count its rows. */
  private boolean isNumbered(int row) {
    boolean numbered = false;
    for (int i : cells.get(row)) {
      List<TextLine> lines = area.lines().get(i);
      if (lines.size() > 1 && isList(lines, width(i))) {
        if (grid.spans().get(i).column() > 0) {
          return false;
        }
        numbered = true;
      }
    }
    return numbered;
  }

  /** The first lines of the rows that white parts; none where it does not tell. */
  private Set<TextLine> startsByWhite(Collection<RowBand> bands) {
    List<TextLine> lines = new ArrayList<>();
    for (RowBand band : bands) {
      lines.addAll(band.lines());
    }
    lines.sort(Comparator.comparingDouble(TextLine::baseline));
    boolean[] begins = RowGaps.of(lines, TableGrid.edges(grid.columnEdges()));
    Set<TextLine> starts = new HashSet<>();
    for (int i = 0; begins != null && i < begins.length; i++) {
      if (begins[i]) {
        starts.add(lines.get(i));
      }
    }
    return starts;
  }

  private static @Nullable RowBand near(NavigableMap<Float, RowBand> bands, TextLine line) {
    Map.Entry<Float, RowBand> below = bands.floorEntry(line.baseline() + SAME_ROW * line.size());
    return below != null && below.getKey() > line.baseline() - SAME_ROW * line.size()
        ? below.getValue()
        : null;
  }

  private TableArea rebuilt(List<List<RowBand>> bands) {
    int[] firstRow = new int[grid.rows() + 1];
    List<Float> edges = new ArrayList<>();
    Map<TextLine, Integer> bandOfLine = new HashMap<>();
    for (int row = 0; row < grid.rows(); row++) {
      firstRow[row] = edges.size();
      for (int i = 0; i < bands.get(row).size(); i++) {
        for (TextLine line : bands.get(row).get(i).lines()) {
          bandOfLine.put(line, i);
        }
      }
      edges.add(grid.rowEdge(row));
      for (int i = 1; i < bands.get(row).size(); i++) {
        edges.add((bands.get(row).get(i - 1).bottom() + bands.get(row).get(i).top()) / 2);
      }
    }
    firstRow[grid.rows()] = edges.size();
    edges.add(grid.bottom());
    List<Cell> split = new ArrayList<>();
    for (int i = 0; i < area.lines().size(); i++) {
      Span span = grid.spans().get(i);
      List<TextLine> lines = area.lines().get(i);
      int from = firstRow[span.row()];
      int to = firstRow[span.row() + span.rows()];
      List<RowBand> inside = bands.get(span.row());
      if (span.rows() == 1 && inside.size() > 1) {
        List<List<TextLine>> parts = new ArrayList<>();
        for (int k = 0; k < inside.size(); k++) {
          parts.add(new ArrayList<>());
          split.add(new Cell(new Span(from + k, span.column(), 1, span.columns()), parts.get(k)));
        }
        for (TextLine line : lines) {
          parts.get(bandOfLine.getOrDefault(line, 0)).add(line);
        }
      } else {
        split.add(new Cell(new Span(from, span.column(), to - from, span.columns()), lines));
      }
    }
    split.sort(
        (a, b) ->
            a.span.row() != b.span.row()
                ? Integer.compare(a.span.row(), b.span.row())
                : Integer.compare(a.span.column(), b.span.column()));
    List<Span> spans = new ArrayList<>();
    List<List<TextLine>> lines = new ArrayList<>();
    for (Cell cell : split) {
      spans.add(cell.span);
      lines.add(cell.lines);
    }
    float[] rowEdges = new float[edges.size()];
    for (int i = 0; i < rowEdges.length; i++) {
      rowEdges[i] = edges.get(i);
    }
    return new TableArea(grid.withRows(rowEdges, spans), lines);
  }

  private record Cell(Span span, List<TextLine> lines) {}
}
