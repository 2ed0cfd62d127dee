package org.gongbao.extract.quantity;

import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Shares written in Chinese: 百分之五十, 千分之三, 三分之一. */
final class ChineseShare {
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private ChineseShare() {}

  /** Reads 百分之 or 千分之 and the number behind it, whose value is in percent or per mille. */
  static @Nullable Numeral at(String text, int offset) {
    if (!text.startsWith("百分之", offset) && !text.startsWith("千分之", offset)) {
      return null;
    }
    Numeral number = numberAt(text, offset + 3);
    return number == null
        ? null
        : new Numeral(offset, number.end(), number.value(), number.chinese());
  }

  /** Reads X分之Y as the quotient, to four significant digits. */
  static @Nullable Numeral fractionAt(String text, int offset) {
    Numeral denominator = Numeral.chineseAt(text, offset);
    if (denominator == null
        || denominator.value().signum() == 0
        || !text.startsWith("分之", denominator.end())) {
      return null;
    }
    Numeral numerator = Numeral.chineseAt(text, denominator.end() + 2);
    return numerator == null
        ? null
        : new Numeral(
            offset,
            numerator.end(),
            numerator.value().divide(denominator.value(), FOUR_DIGITS),
            true);
  }

  private static @Nullable Numeral numberAt(String text, int offset) {
    if (offset < text.length() && Numeral.isDigit(text.charAt(offset))) {
      return Numeral.arabicAt(text, offset);
    }
    return Numeral.chineseDecimalAt(text, offset);
  }
}
