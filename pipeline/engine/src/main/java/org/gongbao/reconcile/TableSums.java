package org.gongbao.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.gongbao.model.Discrepancy;
import org.gongbao.model.DiscrepancyKind;
import org.gongbao.model.Indicator;
import org.gongbao.model.Quantity;
import org.gongbao.model.finding.Span;
import org.gongbao.model.finding.SumFinding;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures of tables that are not the sums that they claim to be, beyond what rounding each
 * printed figure explains. Where a table's sums fail more than now and then, its headings were
 * misunderstood, and none of them counts.
 */
final class TableSums {
  /** So many sums must hold for one that does not. */
  private static final int BORNE_OUT = 2;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private TableSums() {}

  /** A whole with its parts. */
  private record Sum(Indicator whole, List<Indicator> parts) {

    BigDecimal total() {
      BigDecimal total = BigDecimal.ZERO;
      for (Indicator part : parts) {
        total = total.add(value(part));
      }
      return total;
    }

    boolean holds() {
      BigDecimal rounding = PrintedPrecision.lastPlace(whole);
      for (Indicator part : parts) {
        rounding = rounding.add(PrintedPrecision.lastPlace(part));
      }
      BigDecimal off = total().subtract(value(whole)).abs();
      return off.compareTo(rounding.multiply(HALF)) <= 0;
    }

    /** One part that is its whole shows nothing about the headings. */
    boolean showsSomething() {
      return parts.size() > 1;
    }

    boolean isComparable() {
      Quantity quantity = whole.quantity();
      return quantity.value() != null
          && parts.stream()
              .allMatch(
                  part ->
                      part.quantity().value() != null
                          && Objects.equals(part.quantity().unit(), quantity.unit()));
    }

    private static BigDecimal value(Indicator indicator) {
      BigDecimal value = indicator.quantity().value();
      return value == null ? BigDecimal.ZERO : value;
    }
  }

  /**
   * The wholes that do not hold.
   *
   * @param at the indicator at a place; null where there is none
   */
  static List<Discrepancy> find(List<SumFinding> sums, Function<Span, @Nullable Indicator> at) {
    Map<String, List<Sum>> families = new LinkedHashMap<>();
    for (SumFinding stated : sums) {
      Indicator whole = at.apply(stated.whole());
      List<Indicator> parts = stated.parts().stream().map(at).filter(Objects::nonNull).toList();
      if (whole != null && parts.size() == stated.parts().size()) {
        Sum sum = new Sum(whole, parts);
        if (sum.isComparable()) {
          families.computeIfAbsent(stated.family(), f -> new ArrayList<>()).add(sum);
        }
      }
    }
    List<Discrepancy> found = new ArrayList<>();
    for (List<Sum> family : families.values()) {
      List<Sum> failing = family.stream().filter(sum -> !sum.holds()).toList();
      long holding = family.stream().filter(sum -> sum.holds() && sum.showsSomething()).count();
      if (holding >= (long) BORNE_OUT * failing.size()) {
        failing.forEach(sum -> found.add(discrepancy(sum)));
      }
    }
    return found;
  }

  private static Discrepancy discrepancy(Sum sum) {
    Indicator whole = sum.whole();
    String unit = whole.quantity().unit();
    String detail =
        whole.name()
            + "："
            + whole.evidence().text()
            + " ↔ sum of "
            + sum.parts().size()
            + " parts: "
            + sum.total().toPlainString()
            + (unit == null ? "" : unit);
    return new Discrepancy(whole.id(), sum.parts().get(0).id(), DiscrepancyKind.SUM, detail);
  }
}
