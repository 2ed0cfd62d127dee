package org.gongbao.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which form of numbering nests in which in one document: as usual, unless the document shows that
 * it is the other way round there, where the form that is usually the inner one counts on over runs
 * of the outer.
 */
final class NestingOrder {
  private final Set<List<NumberingForm>> reversed = new HashSet<>();

  /** The order that a document's numbers show, in the order in which they stand. */
  NestingOrder(List<SectionNumber> numbers) {
    List<NumberingForm> forms = numbers.stream().map(SectionNumber::form).distinct().toList();
    for (NumberingForm outer : forms) {
      for (NumberingForm inner : forms) {
        if (outer.rank() < inner.rank()
            && countsOver(inner, outer, numbers) > countsOver(outer, inner, numbers)) {
          reversed.add(List.of(outer, inner));
        }
      }
    }
  }

  /** Whether headings of a form stand above those of another. */
  boolean isAbove(NumberingForm form, NumberingForm other) {
    boolean usual = form.rank() < other.rank();
    List<NumberingForm> pair = usual ? List.of(form, other) : List.of(other, form);
    return usual != reversed.contains(pair);
  }

  /** How often a form counts on over a run of another that begins at one. */
  private static int countsOver(
      NumberingForm form, NumberingForm other, List<SectionNumber> numbers) {
    int times = 0;
    int value = 0;
    List<Integer> between = new ArrayList<>();
    for (SectionNumber number : numbers) {
      if (number.form().is(other)) {
        between.add(number.value());
      } else if (number.form().is(form)) {
        boolean run = !between.isEmpty() && between.get(0) == 1;
        times += run && value > 0 && number.value() == value + 1 ? 1 : 0;
        value = number.value();
        between.clear();
      }
    }
    return times;
  }
}
