package org.gongbao.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table of DOC or RTF while it is put together: these formats give each cell its right edge, and
 * cells of different rows stand in one column where their edges do.
 */
public final class EdgeTable {
  /** Edges nearer than this are one, in twentieths of a point. */
  private static final int SAME_EDGE = 40;

  private final List<List<Cell>> rows = new ArrayList<>();

  /** How a cell belongs to those above it. */
  public enum Merge {
    /** It stands for itself. */
    NONE,
    /** Cells below belong to it. */
    BEGINS,
    /** It belongs to the cell above. */
    GOES_ON
  }

  /**
   * A cell.
   *
   * @param left its left edge in twentieths of a point
   * @param right its right edge
   * @param merge how it belongs to those above it
   * @param pieces what stands in it
   */
  public record Cell(int left, int right, Merge merge, List<Piece> pieces) {

    /** Copies the list. */
    public Cell {
      pieces = List.copyOf(pieces);
    }
  }

  /** Adds a row; one without cells is left out. */
  public void add(List<Cell> cells) {
    if (!cells.isEmpty()) {
      rows.add(List.copyOf(cells));
    }
  }

  /** Whether it has no rows. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table; or what it holds where it only frames it, or nothing where it is blank. */
  public List<Piece> pieces() {
    if (rows.stream().allMatch(cells -> cells.size() == 1)) {
      List<Piece> framed = new ArrayList<>();
      rows.forEach(cells -> framed.addAll(cells.get(0).pieces()));
      return framed;
    }
    NavigableSet<Integer> edges = edges();
    TableGrid grid = new TableGrid();
    for (int i = 0; i < rows.size(); i++) {
      for (Cell cell : rows.get(i)) {
        if (cell.merge() == Merge.GOES_ON && i > 0 && between(i - 1, cell) != null) {
          continue;
        }
        int span = 1;
        while (cell.merge() != Merge.NONE && goesOn(i + span, cell)) {
          span++;
        }
        int first = index(edges, cell.left());
        int columns = Math.max(1, index(edges, cell.right()) - first);
        grid.add(
            Pieces.textOf(cell.pieces()), i, first, span, columns, Pieces.setIn(cell.pieces()));
      }
    }
    return grid.isBlank() ? List.of() : List.of(new Piece.Grid(grid.build()));
  }

  /** The edges of all rows, each standing for those near it. */
  private NavigableSet<Integer> edges() {
    TreeSet<Integer> all = new TreeSet<>();
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        all.add(cell.left());
        all.add(cell.right());
      }
    }
    TreeSet<Integer> edges = new TreeSet<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.last() > SAME_EDGE) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int index(NavigableSet<Integer> edges, int edge) {
    return edges.headSet(edge, true).size() - 1;
  }

  private boolean goesOn(int row, Cell first) {
    if (row >= rows.size()) {
      return false;
    }
    Cell cell = between(row, first);
    return cell != null && cell.merge() == Merge.GOES_ON;
  }

  /** The cell of a row that stands between the same edges and is merged; null for none. */
  private @Nullable Cell between(int row, Cell first) {
    for (Cell cell : rows.get(row)) {
      if (cell.merge() != Merge.NONE
          && Math.abs(cell.left() - first.left()) <= SAME_EDGE
          && Math.abs(cell.right() - first.right()) <= SAME_EDGE) {
        return cell;
      }
    }
    return null;
  }
}
