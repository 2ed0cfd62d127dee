package org.gongbao.structure;

import org.jspecify.annotations.Nullable;

/**
 * A heading, before its level is known.
 *
 * @param first index of the part that it begins
 * @param last index of the part that it ends in; the first one but for headings of several lines
 * @param end offset behind it in the last part
 * @param rank what it is known by
 * @param printed the number as printed; null for none
 * @param number how it is numbered; null for an annex and for an unnumbered heading
 * @param title without number and final punctuation
 */
record Heading(
    int first,
    int last,
    int end,
    Rank rank,
    @Nullable String printed,
    @Nullable SectionNumber number,
    String title) {

  /** What a heading is known by. */
  enum Rank {
    /** It begins an annex. */
    ANNEX,
    /** Its number. */
    NUMBERED,
    /** How it is set. */
    STYLED,
    /** A word that only headings are: 注释, 引言. */
    WORD
  }
}
