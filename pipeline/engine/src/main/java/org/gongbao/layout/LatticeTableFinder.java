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

  /**
   * Rules this far beyond the outermost rule across them make a side of the table that is not
   * ruled.
   */
  private static final float OVERHANG = 6f;

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
      Edges edges = Edges.of(group);
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

  private static TableGrid grid(Edges edges, RuleGroup group) {
    float[] columns = array(edges.columns);
    float[] rows = array(edges.rows);
    return new TableGrid(
        columns, rows, spans(columns, rows, group.level(), group.upright()), edges.open);
  }

  /**
   * Where the rules of a group part columns and rows.
   *
   * @param open whether upright rules reach further down than the last level one
   */
  private record Edges(List<Float> columns, List<Float> rows, boolean open) {

    static Edges of(RuleGroup group) {
      List<Float> ys = places(group.level());
      List<Float> xs = places(group.upright());
      Extent across = Extent.of(group.level());
      Extent along = Extent.of(group.upright());
      if (across.from() < xs.get(0) - OVERHANG) {
        xs.add(0, across.from());
      }
      if (across.to() > xs.get(xs.size() - 1) + OVERHANG) {
        xs.add(across.to());
      }
      if (along.from() < ys.get(0) - OVERHANG) {
        ys.add(0, along.from());
      }
      boolean open = along.to() > ys.get(ys.size() - 1) + OVERHANG;
      if (open) {
        ys.add(along.to());
      }
      return new Edges(xs, ys, open);
    }

    long cells() {
      return (columns.size() - 1L) * (rows.size() - 1L);
    }

    boolean areOfATable() {
      return columns.size() >= 3 && rows.size() >= 2;
    }
  }

  /** The places of rules across their direction, close ones once. */
  private static List<Float> places(List<Rule> rules) {
    List<Float> places = new ArrayList<>();
    for (Rule rule : rules) {
      if (places.isEmpty() || rule.at() - places.get(places.size() - 1) > MEETING) {
        places.add(rule.at());
      }
    }
    return places;
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

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  /** How far rules reach. */
  private record Extent(float from, float to) {

    static Extent of(List<Rule> rules) {
      float from = Float.MAX_VALUE;
      float to = -Float.MAX_VALUE;
      for (Rule rule : rules) {
        from = Math.min(from, rule.from());
        to = Math.max(to, rule.to());
      }
      return new Extent(from, to);
    }
  }
}
