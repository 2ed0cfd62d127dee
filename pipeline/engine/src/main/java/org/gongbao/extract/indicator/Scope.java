package org.gongbao.extract.indicator;

import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the place of a passage says about the numbers in it.
 *
 * @param role achieved or aimed at, unless the words say otherwise
 * @param period the year that values hold for, unless the words say otherwise; null where unknown
 * @param reportYear the year reported on; null where unknown
 * @param project ordinal of the project it tells of; null for none
 * @param section index of its section; -1 for none
 * @param basisCarries whether a comparison said once holds for the sentences that follow, as in a
 *     statistical communiqué
 * @param roleStated whether the document or its heading says that role, which else is only usual
 * @param part the part of its year that a report on less than a year is about, as an ISO interval;
 *     null for a whole year
 */
public record Scope(
    Role role,
    @Nullable String period,
    @Nullable Integer reportYear,
    @Nullable Integer project,
    int section,
    boolean basisCarries,
    boolean roleStated,
    @Nullable String part) {

  /** As above, of a report on whole years. */
  public Scope(
      Role role,
      @Nullable String period,
      @Nullable Integer reportYear,
      @Nullable Integer project,
      int section,
      boolean basisCarries,
      boolean roleStated) {
    this(role, period, reportYear, project, section, basisCarries, roleStated, null);
  }

  /** The same place in a report on a part of the year. */
  public Scope within(@Nullable String partOfYear) {
    return new Scope(
        role, period, reportYear, project, section, basisCarries, roleStated, partOfYear);
  }

  /** The same place where it tells of several years, given as an ISO interval. */
  public Scope over(String years) {
    return new Scope(role, years, reportYear, project, section, basisCarries, roleStated);
  }

  /** The same place where it turns to what will be done in a year. */
  public Scope ahead(@Nullable String year) {
    return new Scope(Role.TARGET, year, reportYear, project, section, basisCarries, true);
  }

  /** The same place where its role is stated. */
  public Scope stated() {
    return new Scope(role, period, reportYear, project, section, basisCarries, true, part);
  }

  /** The last year that the place tells of; null where unknown. */
  @Nullable String lastYear() {
    return period == null || period.length() < 4 ? null : period.substring(period.length() - 4);
  }

  /** The year before the first that the place tells of, where it tells of several; else null. */
  @Nullable String yearBefore() {
    boolean several = period != null && period.indexOf('/') == 4;
    return several && period != null
        ? Integer.toString(Integer.parseInt(period.substring(0, 4)) - 1)
        : null;
  }
}
