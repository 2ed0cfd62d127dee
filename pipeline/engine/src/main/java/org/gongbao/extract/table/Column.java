package org.gongbao.extract.table;

import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, by its heading and its cells.
 *
 * @param name the path of its headings, units left out
 * @param unit the unit that its heading gives; null for none
 * @param holdsFigures whether its numbers are figures rather than codes
 * @param isUnit whether its cells are the units of the figures beside them
 * @param isSequence whether it holds codes or sequence numbers
 * @param isYears whether its cells are the years of the figures beside them
 * @param change whether its figures are changes
 * @param growth what its changes or shares are counted in; null where its figures are neither
 * @param yearOnYear whether they are changes against the year before
 * @param role whether they are planned or done; null where its heading does not say
 * @param year the year in its heading; null for none
 */
record Column(
    String name,
    @Nullable TableUnit unit,
    boolean holdsFigures,
    boolean isUnit,
    boolean isSequence,
    boolean isYears,
    boolean change,
    @Nullable Growth growth,
    boolean yearOnYear,
    @Nullable Role role,
    @Nullable String year) {

  /** The same column with its changes counted in something. */
  Column of(Growth counted) {
    return new Column(
        name,
        unit,
        holdsFigures,
        isUnit,
        isSequence,
        isYears,
        change,
        counted,
        yearOnYear,
        role,
        year);
  }

  /** The same column as one that names no rows. */
  Column asSequence() {
    return new Column(
        name, unit, holdsFigures, isUnit, true, isYears, change, growth, yearOnYear, role, year);
  }

  /** Whether its words head the rows. */
  boolean isLabel() {
    return !holdsFigures && !isSequence && !isUnit && !isYears;
  }
}
