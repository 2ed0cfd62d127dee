package org.gongbao.structure;

import java.util.List;

/**
 * A way to number headings.
 *
 * @param name how the dictionary calls it
 * @param before what stands before the numeral
 * @param numerals in what it counts
 * @param after what may stand behind the numeral
 * @param rank its usual place in the nesting, outermost lowest
 * @param runIn how long a heading may be that shares its paragraph with the text
 */
record NumberingForm(
    String name, String before, Numerals numerals, List<String> after, int rank, int runIn) {

  /** Copies the list. */
  NumberingForm {
    after = List.copyOf(after);
  }

  /** What a numbering counts in. */
  enum Numerals {
    /** 一, 二, 三. */
    CHINESE,
    /** 1, 2, 3, of either width. */
    ARABIC,
    /** ①, ②, ③. */
    CIRCLED
  }

  /** Whether two are one form: no two share a rank. */
  boolean is(NumberingForm other) {
    return rank == other.rank;
  }

  /** Whether headings of this form are headings even with a full stop behind them. */
  boolean isMajor() {
    return numerals == Numerals.CHINESE;
  }
}
