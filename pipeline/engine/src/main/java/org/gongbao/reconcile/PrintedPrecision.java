package org.gongbao.reconcile;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Indicator;

/** How exactly a value is printed: 58.07万 to a hundred. */
final class PrintedPrecision {
  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern GROUPING = Pattern.compile("[,，]");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,，]*(?:[.．](\\d+))?");

  private PrintedPrecision() {}

  /** Whether two values are the same but for the digits that one of them leaves out. */
  static boolean roundToEachOther(Indicator a, Indicator b) {
    BigDecimal one = a.quantity().value();
    BigDecimal other = b.quantity().value();
    return one == null
        || other == null
        || one.subtract(other).abs().compareTo(lastPlace(a).max(lastPlace(b))) <= 0;
  }

  private static String without(Pattern signs, String text) {
    return signs.matcher(text).replaceAll("");
  }

  /** The worth of one in the last printed digit, in the indicator's unit. */
  static BigDecimal lastPlace(Indicator indicator) {
    BigDecimal value = indicator.quantity().value();
    Matcher matcher = NUMBER.matcher(without(BLANK, indicator.evidence().text()));
    if (value == null || value.signum() == 0 || !matcher.find()) {
      return BigDecimal.ONE;
    }
    String digits = without(GROUPING, matcher.group()).replace('．', '.');
    BigDecimal printed = new BigDecimal(digits);
    int decimals = matcher.group(1) == null ? 0 : matcher.group(1).length();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    if (printed.signum() == 0) {
      return unit;
    }
    return value.abs().divide(printed, 12, java.math.RoundingMode.HALF_UP).multiply(unit);
  }
}
