package org.gongbao.model.document;

import org.jspecify.annotations.Nullable;

/**
 * What the setting of a paragraph tells of its rank.
 *
 * @param fontSize size of most of its characters in points; 0 where unknown
 * @param boldPrefix how many of its leading {@code char}s are bold or in a heading face that the
 *     rest is not in; the whole length where all of it is
 * @param centred whether it is set in the middle of the column
 * @param outlineLevel the level that the document itself gives it (heading style, h1 …), from 1;
 *     null where it says nothing
 * @param startsPage whether it is the first paragraph of its page
 */
public record ParagraphStyle(
    float fontSize,
    int boldPrefix,
    boolean centred,
    @Nullable Integer outlineLevel,
    boolean startsPage) {

  /** The style of running text of which nothing is known. */
  public static final ParagraphStyle PLAIN = new ParagraphStyle(0, 0, false, null, false);
}
