package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.RuleSet.Rule;
import org.gongbao.layout.TableGrid.Span;
import org.gongbao.model.page.Page;
import org.jspecify.annotations.Nullable;

/** Finds tables by the rules between their cells. */
final class LatticeTableFinder implements TableFinder {
  /** How far rules may miss each other and still meet. */
  private static final float MEETING = 3f;

  /**
   * Rules this far beyond the outermost rule across them make a side of the table that is not
   * ruled.
   */
  private static final float OVERHANG = 6f;

  /** A page with more meetings to test than this is a drawing. */
  private static final long MOST_PAIRS = 2_000_000;

  private static final int MOST_CELLS = 100_000;

  @Override
  public List<TableGrid> find(Page page, List<TextLine> lines) {
    List<Rule> level = RuleSet.level(page.rulings());
    List<Rule> upright = RuleSet.upright(page.rulings());
    List<TableGrid> grids = new ArrayList<>();
    if ((long) level.size() * upright.size() > MOST_PAIRS) {
      return grids;
    }
    for (RuleGroup group : RuleGroup.of(level, upright, MEETING)) {
      TableGrid grid = grid(group.level(), group.upright());
      if (grid != null) {
        grids.add(grid);
      }
    }
    return withoutInner(grids);
  }

  private static @Nullable TableGrid grid(List<Rule> level, List<Rule> upright) {
    List<Float> ys = places(level);
    List<Float> xs = places(upright);
    Extent across = Extent.of(level);
    Extent along = Extent.of(upright);
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
    if (xs.size() < 3 || ys.size() < 2 || (long) xs.size() * ys.size() > MOST_CELLS) {
      return null;
    }
    float[] columnEdges = array(xs);
    float[] rowEdges = array(ys);
    return new TableGrid(columnEdges, rowEdges, spans(columnEdges, rowEdges, level, upright), open);
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
