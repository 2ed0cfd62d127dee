package org.gongbao.search;

import java.math.BigDecimal;
import org.gongbao.model.Genre;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What every hit must fulfil; null asks for nothing.
 *
 * @param year a year that the indicator's period covers, or, where it has no period, the report's
 *     year
 * @param region a division code of two, four or six digits, or the beginning of a region's name
 *     (佛山, 佛山市南海区); everything below it is meant too
 * @param agency a part of the name of a body responsible
 * @param role achieved, aimed at, or a start to compare with
 * @param genre the kind of report
 * @param unit the unit, whole (件次)
 * @param minimum the smallest value, in plain units
 * @param maximum the largest value; a range is let through where it overlaps
 * @param report a report's id
 */
public record Filters(
    @Nullable Integer year,
    @Nullable String region,
    @Nullable String agency,
    @Nullable Role role,
    @Nullable Genre genre,
    @Nullable String unit,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal maximum,
    @Nullable String report) {

  /** Lets everything through. */
  public static final Filters NONE =
      new Filters(null, null, null, null, null, null, null, null, null);
}
