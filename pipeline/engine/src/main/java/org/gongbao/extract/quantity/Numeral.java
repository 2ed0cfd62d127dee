package org.gongbao.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, without bound, magnitude behind digits, or unit.
 *
 * @param begin offset of its first character
 * @param end offset behind its last
 * @param value its value
 * @param chinese whether it is written in Chinese numerals alone
 */
record Numeral(int begin, int end, BigDecimal value, boolean chinese) {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String MAGNITUDES = "十百千万亿";

  /** Reads digits with separators, a decimal part, and a minus sign that is no dash of a range. */
  static @Nullable Numeral arabicAt(String text, int offset) {
    int i = offset;
    boolean negative = false;
    if (i < text.length() && text.charAt(i) == '-') {
      negative = true;
      i++;
    }
    int first = i;
    StringBuilder digits = new StringBuilder();
    while (i < text.length() && isDigit(text.charAt(i))) {
      digits.append(text.charAt(i++));
    }
    if (i == first) {
      return null;
    }
    char separator = i < text.length() ? text.charAt(i) : '.';
    if (i - first <= 3 && (separator == ',' || separator == ' ' && text.charAt(first) != '0')) {
      while (separatorAt(text, i, separator)) {
        digits.append(text, i + 1, i + 4);
        i += 4;
      }
    }
    if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      digits.append(text.charAt(i++));
      while (i < text.length() && isDigit(text.charAt(i))) {
        digits.append(text.charAt(i++));
      }
    }
    BigDecimal value = new BigDecimal(digits.toString());
    return new Numeral(offset, i, negative ? value.negate() : value, false);
  }

  /** Reads a numeral in Chinese characters: 三千二百, 两万, 十五. */
  static @Nullable Numeral chineseAt(String text, int offset) {
    int i = offset;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    int digit = -1;
    boolean any = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      int read = digitValue(c);
      if (read >= 0) {
        if (digit > 0) {
          break;
        }
        digit = read;
      } else if (MAGNITUDES.indexOf(c) >= 0) {
        BigDecimal magnitude = Magnitude.of(c);
        if (c == '万' || c == '亿') {
          BigDecimal part = section.add(BigDecimal.valueOf(Math.max(digit, 0)));
          if (part.signum() == 0) {
            if (total.signum() == 0) {
              return null;
            }
            total = total.multiply(magnitude);
          } else {
            total = total.add(part.multiply(magnitude));
          }
          section = BigDecimal.ZERO;
        } else {
          if (digit < 0 && c != '十') {
            break;
          }
          section = section.add(BigDecimal.valueOf(digit < 0 ? 1 : digit).multiply(magnitude));
        }
        digit = -1;
      } else {
        break;
      }
      any = true;
      i++;
    }
    if (!any) {
      return null;
    }
    total = total.add(section).add(BigDecimal.valueOf(Math.max(digit, 0)));
    return new Numeral(offset, i, total, true);
  }

  /** Reads a numeral in Chinese characters with the decimals behind its point: 三点五. */
  static @Nullable Numeral chineseDecimalAt(String text, int offset) {
    Numeral whole = chineseAt(text, offset);
    if (whole == null || !text.startsWith("点", whole.end())) {
      return whole;
    }
    StringBuilder decimals = new StringBuilder();
    int i = whole.end() + 1;
    while (i < text.length() && text.charAt(i) != '两' && digitValue(text.charAt(i)) >= 0) {
      decimals.append(digitValue(text.charAt(i++)));
    }
    return decimals.length() == 0
        ? whole
        : new Numeral(offset, i, new BigDecimal(whole.value() + "." + decimals), true);
  }

  /** Whether only decimals of a numeral in Chinese characters begin at an offset: 五 of 三点五. */
  static boolean areDecimals(String text, int offset) {
    return offset > 1 && text.charAt(offset - 1) == '点' && isChinese(text.charAt(offset - 2));
  }

  /** Whether the numeral, written in Chinese, has a digit and 百 or more: 两千, 十五万. */
  boolean hasMagnitude(String text) {
    boolean large = false;
    for (int i = begin; i < end; i++) {
      large |= "百千万亿".indexOf(text.charAt(i)) >= 0;
    }
    return large && end - begin > 1;
  }

  static boolean isChinese(char c) {
    return digitValue(c) >= 0 || c == '十';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int digitValue(char c) {
    return switch (c) {
      case '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  /** Whether a comma, or a blank as ISO 80000-1 has it, parts off a group of three digits. */
  private static boolean separatorAt(String text, int offset, char separator) {
    if (offset + 3 >= text.length() || text.charAt(offset) != separator) {
      return false;
    }
    for (int k = 1; k <= 3; k++) {
      if (!isDigit(text.charAt(offset + k))) {
        return false;
      }
    }
    return offset + 4 >= text.length() || !isDigit(text.charAt(offset + 4));
  }
}
