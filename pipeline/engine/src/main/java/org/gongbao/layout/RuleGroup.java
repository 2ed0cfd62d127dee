package org.gongbao.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.layout.RuleSet.Rule;

/**
 * Rules that meet each other, directly or through others.
 *
 * @param level from top to bottom
 * @param upright from left to right
 */
record RuleGroup(List<Rule> level, List<Rule> upright) {

  /** The groups of rules, by their highest level rule; a rule that meets none is in no group. */
  static List<RuleGroup> of(List<Rule> level, List<Rule> upright, float tolerance) {
    int[] parent = new int[level.size() + upright.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    boolean[] meets = new boolean[parent.length];
    for (int l = 0; l < level.size(); l++) {
      Rule flat = level.get(l);
      for (int u = firstFrom(upright, flat.from() - tolerance); u < upright.size(); u++) {
        Rule tall = upright.get(u);
        if (tall.at() > flat.to() + tolerance) {
          break;
        }
        if (flat.at() >= tall.from() - tolerance && flat.at() <= tall.to() + tolerance) {
          meets[l] = true;
          meets[level.size() + u] = true;
          parent[root(parent, l)] = root(parent, level.size() + u);
        }
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
}
