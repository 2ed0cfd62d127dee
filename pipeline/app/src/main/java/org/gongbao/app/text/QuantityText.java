package org.gongbao.app.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.gongbao.model.Measure;
import org.gongbao.model.Quantity;
import org.jspecify.annotations.Nullable;

/** A quantity as people read it: digits in groups, the bound as a word before it. */
public final class QuantityText {
  private QuantityText() {}

  /** {@code 超12,000名}; a rise has a plus: {@code +5.2%}. */
  public static String of(Quantity quantity, Measure measure) {
    String unit = quantity.unit() == null ? "" : quantity.unit();
    return switch (quantity.bound()) {
      case EXACT -> number(quantity.value(), measure) + unit;
      case ABOUT -> "约" + number(quantity.value(), measure) + unit;
      case NEARLY -> "近" + number(quantity.value(), measure) + unit;
      case OVER -> "超" + number(quantity.value(), measure) + unit;
      case AT_LEAST -> "至少" + number(quantity.value(), measure) + unit;
      case AT_MOST -> "至多" + number(quantity.value(), measure) + unit;
      case UNDER -> "不足" + number(quantity.value(), measure) + unit;
      case RANGE -> number(quantity.low(), measure) + "–" + number(quantity.high(), measure) + unit;
    };
  }

  private static String number(@Nullable BigDecimal value, Measure measure) {
    if (value == null) {
      return "?";
    }
    DecimalFormat format =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    String sign = measure == Measure.CHANGE && value.signum() > 0 ? "+" : "";
    return sign + format.format(value);
  }
}
