package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.RuleSet.Rule;

/**
 * Where the rules of a group part columns and rows.
 *
 * @param columns x of the edges, ascending
 * @param rows y of the edges, ascending
 * @param open whether upright rules reach further down than the last level one
 */
record LatticeEdges(List<Float> columns, List<Float> rows, boolean open) {
  /**
   * Rules this far beyond the outermost rule across them make a side of the table that is not
   * ruled.
   */
  private static final float OVERHANG = 6f;

  LatticeEdges {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The edges of a group; rules that are closer than so much are at one place. */
  static LatticeEdges of(RuleGroup group, float meeting) {
    List<Float> ys = places(group.level(), meeting);
    List<Float> xs = places(group.upright(), meeting);
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
    return new LatticeEdges(xs, ys, open);
  }

  long cells() {
    return (columns.size() - 1L) * (rows.size() - 1L);
  }

  boolean areOfATable() {
    return columns.size() >= 3 && rows.size() >= 2;
  }

  /** The places of rules across their direction, close ones once. */
  private static List<Float> places(List<Rule> rules, float meeting) {
    List<Float> places = new ArrayList<>();
    for (Rule rule : rules) {
      if (places.isEmpty() || rule.at() - places.get(places.size() - 1) > meeting) {
        places.add(rule.at());
      }
    }
    return places;
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
