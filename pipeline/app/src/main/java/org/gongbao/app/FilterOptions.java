package org.gongbao.app;

import java.math.BigDecimal;
import org.gongbao.model.Genre;
import org.gongbao.model.Role;
import org.gongbao.search.Filters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every hit of a search must fulfil. */
final class FilterOptions {
  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "The year that the value holds for, or, where unknown, the report's.")
  private @Nullable Integer year;

  @Option(
      names = "--region",
      paramLabel = "CODE|NAME",
      description = "A region by code (4406) or name (佛山), with everything below it.")
  private @Nullable String region;

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      description = "A part of the name of a body responsible.")
  private @Nullable String agency;

  @Option(names = "--role", description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable Role role;

  @Option(names = "--genre", description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable Genre genre;

  @Option(names = "--unit", paramLabel = "UNIT", description = "The unit: 元, %%, 人次.")
  private @Nullable String unit;

  @Option(
      names = "--min",
      paramLabel = "NUMBER",
      description = "The smallest value, in plain units.")
  private @Nullable BigDecimal minimum;

  @Option(
      names = "--max",
      paramLabel = "NUMBER",
      description = "The largest value, in plain units.")
  private @Nullable BigDecimal maximum;

  @Option(names = "--report", paramLabel = "ID", description = "A report's id.")
  private @Nullable String report;

  Filters filters() {
    return new Filters(year, region, agency, role, genre, unit, minimum, maximum, report);
  }

  /** Whether the smallest value is above the largest. */
  boolean isEmptyRange() {
    return minimum != null && maximum != null && minimum.compareTo(maximum) > 0;
  }
}
