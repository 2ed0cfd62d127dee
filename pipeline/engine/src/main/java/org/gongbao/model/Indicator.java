package org.gongbao.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quantity that states something measurable.
 *
 * @param id {@code i1}, {@code i2} … in reading order
 * @param name what is measured, in the report's own words
 * @param quantity value, interval, bound and unit; written among the indicator's own fields
 * @param measure level or change
 * @param basis for a change, against what: YEAR_ON_YEAR, PERIOD_ON_PERIOD or a year; else null
 * @param role achieved, aimed at, or a start to compare with
 * @param cumulative whether the text counts it up (累计, 截至)
 * @param per the unit of a rate; null for none
 * @param period the year, or ISO interval, that the value holds for; null where unknown
 * @param partOf id of the indicator of which this is a stated part; null for none
 * @param project id of the project it stands in; null for none
 * @param section id of the section it stands in; null for none
 * @param agencies ids of the bodies that the same project or sentence makes responsible
 * @param confidence how likely all of it is right, from 0 to 1, as measured on annotated reports
 * @param doubts what makes it less sure; empty for an indicator that is plainly worded
 * @param evidence the number with bound words and unit
 */
@JsonPropertyOrder({
  "id",
  "name",
  "quantity",
  "measure",
  "basis",
  "role",
  "cumulative",
  "per",
  "period",
  "partOf",
  "project",
  "section",
  "agencies",
  "confidence",
  "doubts",
  "evidence"
})
public record Indicator(
    String id,
    String name,
    @JsonUnwrapped Quantity quantity,
    Measure measure,
    @Nullable String basis,
    Role role,
    boolean cumulative,
    @Nullable Rate per,
    @Nullable String period,
    @Nullable String partOf,
    @Nullable String project,
    @Nullable String section,
    List<String> agencies,
    BigDecimal confidence,
    List<Doubt> doubts,
    Evidence evidence) {

  /** The basis of a change against the same time a year before. */
  public static final String YEAR_ON_YEAR = "YEAR_ON_YEAR";

  /** The basis of a change against the period before. */
  public static final String PERIOD_ON_PERIOD = "PERIOD_ON_PERIOD";

  /** Checks the confidence and copies the lists. */
  public Indicator {
    if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence);
    }
    agencies = List.copyOf(agencies);
    doubts = List.copyOf(doubts);
  }
}
