package org.gongbao.evaluate;

import java.math.BigDecimal;
import org.gongbao.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Whether an extracted and a gold quantity have the same number, whatever its sign. */
final class SameNumber {
  private static final double TOLERANCE = 1e-9;

  private SameNumber() {}

  static boolean of(Quantity quantity, Gold.Indicator gold) {
    return gold.numbers().stream().anyMatch(number -> same(quantity, number));
  }

  /** Whether two numbers are equal as binary floating point; two absent ones are. */
  static boolean exactly(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.doubleValue() == b.doubleValue();
  }

  private static boolean same(Quantity quantity, Gold.Amount gold) {
    if (gold.range() || gold.value() == null) {
      return near(quantity.low(), gold.low()) && near(quantity.high(), gold.high());
    }
    return near(quantity.value(), gold.value());
  }

  private static boolean near(@Nullable BigDecimal found, @Nullable BigDecimal gold) {
    if (found == null || gold == null) {
      return false;
    }
    double a = Math.abs(found.doubleValue());
    double b = Math.abs(gold.doubleValue());
    return Math.abs(a - b) <= TOLERANCE * Math.max(1.0, b);
  }
}
