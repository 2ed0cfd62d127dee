package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.RuleSet.Rule;
import org.gongbao.layout.TableGrid.Span;
import org.gongbao.model.page.Page;

/** Finds tables by the rules between their cells. */
final class LatticeTableFinder implements TableFinder {
  /** How far rules may miss each other and still meet. */
  private static final float MEETING = 3f;

  /** A group of rules with more cells than this is a drawing. */
  private static final int MOST_CELLS = 400_000;

  /** So is one of many cells with so many of them for each character on the page. */
  private static final int MOST_CELLS_PER_GLYPH = 100;

  private static final int MANY_CELLS = 1_000;

  /** And a page with more tables than this. */
  private static final int MOST_TABLES = 1_000;

  @Override
  public List<TableGrid> find(Page page, List<TextLine> lines, CrowdedPages crowded) {
    List<Rule> level = RuleSet.level(page.rulings());
    List<Rule> upright = RuleSet.upright(page.rulings());
    List<RuleGroup> groups = RuleGroup.of(level, upright, MEETING);
    List<TableGrid> grids = new ArrayList<>();
    long most =
        Math.max(
            MANY_CELLS, Math.min(MOST_CELLS, (long) MOST_CELLS_PER_GLYPH * page.glyphs().size()));
    boolean drawing = groups == null;
    for (RuleGroup group : groups == null ? List.<RuleGroup>of() : groups) {
      LatticeEdges edges = LatticeEdges.of(group, MEETING);
      if (edges.cells() > most) {
        drawing = true;
      } else if (edges.areOfATable()) {
        grids.add(grid(edges, group));
      }
    }
    if (grids.size() > MOST_TABLES) {
      drawing = true;
      grids.clear();
    }
    if (drawing) {
      crowded.add(page);
    }
    return withoutInner(grids);
  }

  private static TableGrid grid(LatticeEdges edges, RuleGroup group) {
    float[] columns = TableGrid.edges(edges.columns());
    float[] rows = TableGrid.edges(edges.rows());
    return new TableGrid(
        columns, rows, spans(columns, rows, group.level(), group.upright()), edges.open());
  }

  private static List<Span> spans(
      float[] columnEdges, float[] rowEdges, List<Rule> level, List<Rule> upright) {
    int rows = rowEdges.length - 1;
    int columns = columnEdges.length - 1;
    boolean[][] ruledBelow = walls(level, rowEdges, columnEdges);
    boolean[][] ruledRight = walls(upright, columnEdges, rowEdges);
    boolean[][] taken = new boolean[rows][columns];
    List<Span> spans = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (taken[row][column]) {
          continue;
        }
        int wide = 1;
        while (column + wide < columns
            && !taken[row][column + wide]
            && !ruledRight[column + wide][row]) {
          wide++;
        }
        int high = 1;
        while (row + high < rows
            && isPartOf(row + high, column, wide, ruledBelow, ruledRight, taken)) {
          high++;
        }
        for (int r = row; r < row + high; r++) {
          for (int c = column; c < column + wide; c++) {
            taken[r][c] = true;
          }
        }
        spans.add(new Span(row, column, high, wide));
      }
    }
    return spans;
  }

  private static boolean isPartOf(
      int row,
      int column,
      int wide,
      boolean[][] ruledBelow,
      boolean[][] ruledRight,
      boolean[][] taken) {
    for (int c = column; c < column + wide; c++) {
      if (taken[row][c] || ruledBelow[row][c] || (c > column && ruledRight[c][row])) {
        return false;
      }
    }
    return true;
  }

  /** For each edge, whether a rule lies on it beside each slot of the other direction. */
  private static boolean[][] walls(List<Rule> rules, float[] edges, float[] slots) {
    boolean[][] walls = new boolean[edges.length][slots.length - 1];
    int edge = 0;
    for (Rule rule : rules) {
      while (edge + 1 < edges.length
          && Math.abs(edges[edge + 1] - rule.at()) < Math.abs(edges[edge] - rule.at())) {
        edge++;
      }
      for (int slot = 0; slot + 1 < slots.length; slot++) {
        float middle = (slots[slot] + slots[slot + 1]) / 2;
        if (rule.from() <= middle && middle <= rule.to()) {
          walls[edge][slot] = true;
        }
      }
    }
    return walls;
  }

  private static List<TableGrid> withoutInner(List<TableGrid> grids) {
    List<TableGrid> outer = new ArrayList<>();
    for (TableGrid grid : grids) {
      boolean inner = false;
      for (TableGrid other : grids) {
        inner |=
            other != grid
                && other.contains(grid.left(), grid.top())
                && other.contains(grid.right(), grid.bottom());
      }
      if (!inner) {
        outer.add(grid);
      }
    }
    return outer;
  }
}
