package org.gongbao.extract.table;

import org.jspecify.annotations.Nullable;

/**
 * What a column holds, by its heading and its cells.
 *
 * @param name the path of its headings, units left out
 * @param unit the unit that its heading gives; null for none
 * @param holdsFigures whether its numbers are figures rather than codes
 * @param isUnit whether its cells are the units of the figures beside them
 * @param isSequence whether it holds codes or sequence numbers
 * @param change whether its figures are changes
 * @param yearOnYear whether they are changes against the year before
 * @param planned whether they are planned sums
 * @param year the year in its heading; null for none
 */
record Column(
    String name,
    @Nullable TableUnit unit,
    boolean holdsFigures,
    boolean isUnit,
    boolean isSequence,
    boolean change,
    boolean yearOnYear,
    boolean planned,
    @Nullable String year) {}
