package org.gongbao.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Bound;
import org.gongbao.model.Discrepancy;
import org.gongbao.model.DiscrepancyKind;
import org.gongbao.model.Indicator;
import org.gongbao.model.Measure;

/**
 * Finds stated parts that do not add up to their stated whole. Parts that add up to more contradict
 * it; parts that add up to less may leave others unsaid, and count only where two parts miss the
 * whole narrowly and by a slip of one digit.
 */
final class Sums {
  /**
   * Parts that exceed the whole by more than one part in so many are rather parts of each other.
   */
  private static final BigDecimal LIKELY = BigDecimal.valueOf(5);

  /** A slip misses the whole by less than one part in so many. */
  private static final BigDecimal NARROW = BigDecimal.valueOf(20);

  private Sums() {}

  static List<Discrepancy> find(List<Indicator> indicators) {
    Map<String, Indicator> byId = new HashMap<>();
    Map<String, List<Indicator>> parts = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      byId.put(indicator.id(), indicator);
      if (indicator.partOf() != null && indicator.measure() == Measure.LEVEL) {
        parts.computeIfAbsent(indicator.partOf(), id -> new ArrayList<>()).add(indicator);
      }
    }
    List<Discrepancy> found = new ArrayList<>();
    parts.forEach(
        (id, members) -> {
          Indicator whole = byId.get(id);
          if (whole != null && contradicts(whole, members)) {
            found.add(Contradictions.discrepancy(whole, members.get(0), DiscrepancyKind.SUM));
          }
        });
    return found;
  }

  private static boolean contradicts(Indicator whole, List<Indicator> members) {
    BigDecimal value = whole.quantity().value();
    String unit = whole.quantity().unit();
    if (value == null || unit == null || whole.quantity().bound() != Bound.EXACT) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal tolerance = PrintedPrecision.lastPlace(whole);
    for (Indicator member : members) {
      BigDecimal part = member.quantity().value();
      boolean exact = member.quantity().bound() == Bound.EXACT;
      if (part == null || !exact || !unit.equals(member.quantity().unit())) {
        return false;
      }
      sum = sum.add(part);
      tolerance = tolerance.add(PrintedPrecision.lastPlace(member));
    }
    BigDecimal excess = sum.subtract(value);
    if (excess.compareTo(tolerance) > 0) {
      return excess.multiply(LIKELY).compareTo(value) < 0;
    }
    BigDecimal missing = excess.negate();
    return members.size() == 2
        && missing.compareTo(tolerance) > 0
        && missing.multiply(NARROW).compareTo(value) < 0
        && missing.stripTrailingZeros().precision() == 1;
  }
}
