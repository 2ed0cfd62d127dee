package org.gongbao.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with the limits that the words around it set, in plain units: 超1.2万名 is 12000 名, OVER.
 *
 * @param value the number; null for a range
 * @param low the lower end of the interval; null where open
 * @param high the upper end of the interval; null where open
 * @param bound how the words limit it
 * @param unit the measure word or unit, its magnitude folded into the value; null for a bare number
 * @param unitInferred whether the text leaves the unit out
 */
public record Quantity(
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Bound bound,
    @Nullable String unit,
    boolean unitInferred) {

  /** Checks that a range has two ends and anything else a value, and strips trailing zeros. */
  public Quantity {
    if (bound == Bound.RANGE) {
      if (value != null || low == null || high == null) {
        throw new IllegalArgumentException("a range has two ends and no value");
      }
    } else if (value == null) {
      throw new IllegalArgumentException("a quantity has a value");
    }
    value = plain(value);
    low = plain(low);
    high = plain(high);
  }

  /** A quantity whose interval is what its bound allows around the value. */
  public static Quantity of(BigDecimal value, Bound bound, @Nullable String unit) {
    return switch (bound) {
      case EXACT -> new Quantity(value, value, value, bound, unit, false);
      case ABOUT -> new Quantity(value, null, null, bound, unit, false);
      case OVER, AT_LEAST -> new Quantity(value, value, null, bound, unit, false);
      case NEARLY, AT_MOST, UNDER -> new Quantity(value, null, value, bound, unit, false);
      case RANGE -> throw new IllegalArgumentException("a range has two ends");
    };
  }

  /** A quantity between two ends. */
  public static Quantity between(BigDecimal low, BigDecimal high, @Nullable String unit) {
    return new Quantity(null, low, high, Bound.RANGE, unit, false);
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
