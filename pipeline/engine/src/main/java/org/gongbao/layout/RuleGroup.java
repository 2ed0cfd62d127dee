package org.gongbao.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.gongbao.layout.RuleSet.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Rules that meet each other, directly or through others.
 *
 * @param level from top to bottom
 * @param upright from left to right
 */
record RuleGroup(List<Rule> level, List<Rule> upright) {

  /** Drawings may have more meetings of rules than this; the rules of tables have not. */
  private static final int MOST_MEETINGS = 2_000_000;

  /**
   * The groups of rules, by their highest level rule; a rule that meets none is in no group.
   *
   * @return null where too many meet to be looked through
   */
  static @Nullable List<RuleGroup> of(List<Rule> level, List<Rule> upright, float tolerance) {
    int[] parent = new int[level.size() + upright.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    boolean[] meets = new boolean[parent.length];
    UprightsAtHeight across = new UprightsAtHeight(upright, tolerance);
    int meetings = 0;
    for (int l = 0; l < level.size(); l++) {
      Rule flat = level.get(l);
      across.moveDownTo(flat.at());
      for (int u = across.next(firstFrom(upright, flat.from() - tolerance));
          u >= 0 && upright.get(u).at() <= flat.to() + tolerance;
          u = across.next(u + 1)) {
        if (++meetings > MOST_MEETINGS) {
          return null;
        }
        meets[l] = true;
        meets[level.size() + u] = true;
        parent[root(parent, l)] = root(parent, level.size() + u);
      }
    }
    Map<Integer, RuleGroup> groups = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      if (meets[i]) {
        RuleGroup group =
            groups.computeIfAbsent(
                root(parent, i), key -> new RuleGroup(new ArrayList<>(), new ArrayList<>()));
        if (i < level.size()) {
          group.level.add(level.get(i));
        } else {
          group.upright.add(upright.get(i - level.size()));
        }
      }
    }
    return new ArrayList<>(groups.values());
  }

  private static int firstFrom(List<Rule> rules, float at) {
    int low = 0;
    int high = rules.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rules.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int root(int[] parent, int node) {
    int at = node;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The upright rules that cross a height, which moves down the page. */
  private static final class UprightsAtHeight {
    private final List<Rule> upright;
    private final float tolerance;
    private final int[] byStart;
    private final int[] byEnd;
    private final BitSet crossing = new BitSet();
    private int started;
    private int ended;

    UprightsAtHeight(List<Rule> upright, float tolerance) {
      this.upright = upright;
      this.tolerance = tolerance;
      this.byStart = sorted(Rule::from);
      this.byEnd = sorted(Rule::to);
    }

    private int[] sorted(ToDoubleFunction<Rule> place) {
      return IntStream.range(0, upright.size())
          .boxed()
          .sorted(Comparator.comparingDouble(i -> place.applyAsDouble(upright.get(i))))
          .mapToInt(Integer::intValue)
          .toArray();
    }

    void moveDownTo(float y) {
      while (started < byStart.length && upright.get(byStart[started]).from() - tolerance <= y) {
        crossing.set(byStart[started++]);
      }
      while (ended < byEnd.length && upright.get(byEnd[ended]).to() + tolerance < y) {
        crossing.clear(byEnd[ended++]);
      }
    }

    /** Index of the first crossing rule from an index on; -1 for none. */
    int next(int from) {
      return crossing.nextSetBit(from);
    }
  }
}
