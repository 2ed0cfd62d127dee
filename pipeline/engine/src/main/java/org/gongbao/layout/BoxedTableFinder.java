package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.gongbao.layout.RuleSet.Rule;
import org.gongbao.layout.TableGrid.Span;
import org.gongbao.model.page.Page;
import org.jspecify.annotations.Nullable;

/** Finds tables whose cells are boxes of their own, with white between them. */
final class BoxedTableFinder implements TableFinder {
  /** Edges of rules meet if they are so close. */
  private static final float MEETING = 3f;

  /** The white between two cells, in points. */
  private static final float WIDEST_GAP = 9f;

  private static final int FEWEST_BOXES = 4;

  /** This part of the places of a table may have no box. */
  private static final float MOST_EMPTY = 0.2f;

  @Override
  public List<TableGrid> find(Page page, List<TextLine> lines, CrowdedPages crowded) {
    List<TableGrid> grids = new ArrayList<>();
    if (page.rulings().size() < 4 * FEWEST_BOXES) {
      return grids;
    }
    for (List<Box> neighbours : neighbours(boxes(page))) {
      TableGrid grid = neighbours.size() < FEWEST_BOXES ? null : grid(neighbours);
      if (grid != null) {
        grids.add(grid);
      }
    }
    return grids;
  }

  private static List<Box> boxes(Page page) {
    List<Box> boxes = new ArrayList<>();
    List<RuleGroup> groups =
        RuleGroup.of(RuleSet.level(page.rulings()), RuleSet.upright(page.rulings()), MEETING);
    for (RuleGroup group : groups == null ? List.<RuleGroup>of() : groups) {
      if (group.level().size() == 2 && group.upright().size() == 2) {
        Rule top = group.level().get(0);
        Rule left = group.upright().get(0);
        boxes.add(
            new Box(left.at(), top.at(), group.upright().get(1).at(), group.level().get(1).at()));
      }
    }
    boxes.sort(Comparator.comparingDouble(Box::top).thenComparing(Box::left));
    return boxes;
  }

  /**
   * Boxes that are neighbours of each other, directly or through others; the boxes are ordered by
   * their tops.
   */
  private static Collection<List<Box>> neighbours(List<Box> boxes) {
    int[] group = new int[boxes.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      float reach = boxes.get(i).bottom + WIDEST_GAP;
      for (int other = i + 1; other < group.length && boxes.get(other).top <= reach; other++) {
        if (boxes.get(other).isBeside(boxes.get(i))) {
          group[first(group, other)] = first(group, i);
        }
      }
    }
    Map<Integer, List<Box>> groups = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(first(group, i), key -> new ArrayList<>()).add(boxes.get(i));
    }
    return groups.values();
  }

  private static int first(int[] group, int box) {
    int at = box;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static @Nullable TableGrid grid(List<Box> boxes) {
    float[] columnEdges = edges(boxes, Box::left, Box::right);
    float[] rowEdges = edges(boxes, Box::top, Box::bottom);
    int columns = columnEdges.length - 1;
    int rows = rowEdges.length - 1;
    if (columns < 2 || rows < 2) {
      return null;
    }
    boolean[][] taken = new boolean[rows][columns];
    List<Span> spans = new ArrayList<>();
    for (Box box : boxes) {
      int row = nearest(rowEdges, box.top);
      int column = nearest(columnEdges, box.left);
      Span span =
          new Span(
              row,
              column,
              nearest(rowEdges, box.bottom) - row,
              nearest(columnEdges, box.right) - column);
      if (!take(span, taken)) {
        return null;
      }
      spans.add(span);
    }
    int empty = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Span place = new Span(row, column, 1, 1);
        if (take(place, taken)) {
          spans.add(place);
          empty++;
        }
      }
    }
    if (empty > MOST_EMPTY * columns * rows) {
      return null;
    }
    spans.sort(Comparator.comparingInt(Span::row).thenComparingInt(Span::column));
    return new TableGrid(columnEdges, rowEdges, spans, false);
  }

  private static boolean take(Span span, boolean[][] taken) {
    for (int row = span.row(); row < span.row() + span.rows(); row++) {
      for (int column = span.column(); column < span.column() + span.columns(); column++) {
        if (taken[row][column]) {
          return false;
        }
        taken[row][column] = true;
      }
    }
    return span.rows() > 0 && span.columns() > 0;
  }

  /** The outer edges, and the middles of the white between the boxes. */
  private static float[] edges(
      List<Box> boxes, ToDoubleFunction<Box> lower, ToDoubleFunction<Box> upper) {
    float[] places = new float[2 * boxes.size()];
    for (int i = 0; i < boxes.size(); i++) {
      places[2 * i] = (float) lower.applyAsDouble(boxes.get(i));
      places[2 * i + 1] = (float) upper.applyAsDouble(boxes.get(i));
    }
    Arrays.sort(places);
    List<Float> edges = new ArrayList<>();
    for (int from = 0; from < places.length; ) {
      int to = from;
      while (to + 1 < places.length && places[to + 1] - places[to] <= WIDEST_GAP) {
        to++;
      }
      boolean outer = from == 0 || to + 1 == places.length;
      edges.add(!outer ? (places[from] + places[to]) / 2 : from == 0 ? places[0] : places[to]);
      from = to + 1;
    }
    return TableGrid.edges(edges);
  }

  private static int nearest(float[] edges, float at) {
    int slot = Arrays.binarySearch(edges, at);
    if (slot >= 0) {
      return slot;
    }
    int above = Math.min(edges.length - 1, -slot - 1);
    return above > 0 && at - edges[above - 1] < edges[above] - at ? above - 1 : above;
  }

  private record Box(float left, float top, float right, float bottom) {

    boolean isBeside(Box other) {
      float across = Math.max(left, other.left) - Math.min(right, other.right);
      float along = Math.max(top, other.top) - Math.min(bottom, other.bottom);
      return (across <= WIDEST_GAP && along < 0) || (along <= WIDEST_GAP && across < 0);
    }
  }
}
