package org.gongbao.extract.project;

import java.util.List;

/**
 * Items that count on, one number after the other, wherever they stand: under one heading or over
 * several.
 *
 * @param form how it counts
 * @param items the items in order, one at least
 * @param headings under how many headings they stand
 */
record NumberedList(ListMark form, List<NumberedItem> items, int headings) {

  /** Copies the items. */
  NumberedList {
    items = List.copyOf(items);
  }

  /** Whether all of another list stands inside one item of this one. */
  boolean holds(NumberedList other) {
    return items.stream().anyMatch(item -> other.items.stream().allMatch(item::holds));
  }

  /** Whether another list counts on over items of this one. */
  boolean isCountedThroughBy(NumberedList other) {
    long held = items.stream().filter(item -> other.items.stream().anyMatch(item::holds)).count();
    return held > 1;
  }
}
