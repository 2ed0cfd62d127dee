package org.gongbao.app.trial;

import java.math.BigDecimal;
import java.util.List;
import org.gongbao.model.Indicator;
import org.gongbao.model.Report;

/**
 * A figure that a generated report states.
 *
 * @param value in plain units, without trailing zeros
 * @param unit as printed, without its magnitude
 */
public record Fact(BigDecimal value, String unit) implements Comparable<Fact> {

  /** Makes 300 and 300.0 equal. */
  public Fact {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** What the indicators of a report state, sorted. */
  static List<Fact> of(Report report) {
    return report.indicators().stream()
        .map(Indicator::quantity)
        .map(quantity -> new Fact(quantity.value(), quantity.unit()))
        .sorted()
        .toList();
  }

  @Override
  public int compareTo(Fact other) {
    int units = unit.compareTo(other.unit);
    return units == 0 ? value.compareTo(other.value) : units;
  }

  @Override
  public String toString() {
    return value.toPlainString() + unit;
  }
}
