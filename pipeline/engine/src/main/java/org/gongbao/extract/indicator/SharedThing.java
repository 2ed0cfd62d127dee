package org.gongbao.extract.indicator;

import java.util.List;
import java.util.Set;

/**
 * Completes the names of things that are told apart by their kind alone, and named with the last:
 * 2个市级、5个区级儿童书屋.
 */
final class SharedThing {
  /** What kinds end in. */
  private static final String KINDS = "级型类";

  private static final Set<String> JOINED = Set.of("、", "和", "及", "与", "以及");

  private SharedThing() {}

  /** Completes the names of drafts from the last to the first. */
  static void assign(String text, List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft kind = drafts.get(i);
      Draft named = drafts.get(i + 1);
      boolean joined =
          named.mention.begin() >= kind.nameEnd
              && JOINED.contains(text.substring(kind.nameEnd, named.mention.begin()));
      if (joined && kind.change == null && named.change == null && !kind.name.isEmpty()) {
        char end = kind.name.charAt(kind.name.length() - 1);
        int behind = named.name.indexOf(end) + 1;
        if (KINDS.indexOf(end) >= 0 && behind > 1 && behind < named.name.length()) {
          kind.name += named.name.substring(behind);
        }
      }
    }
  }
}
