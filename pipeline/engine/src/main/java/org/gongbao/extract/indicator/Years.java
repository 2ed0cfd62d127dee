package org.gongbao.extract.indicator;

import org.jspecify.annotations.Nullable;

/** Years written with four digits in a folded text. */
final class Years {
  private Years() {}

  /** The year at an offset, followed by 年; null where there is none. */
  static @Nullable String at(String text, int offset) {
    if (offset + 4 >= text.length() || text.charAt(offset + 4) != '年') {
      return null;
    }
    return digitsAt(text, offset);
  }

  /** Four digits that are a year, whatever follows; null where there are none. */
  static @Nullable String digitsAt(String text, int offset) {
    if (offset < 0 || offset + 4 > text.length()) {
      return null;
    }
    String digits = text.substring(offset, offset + 4);
    boolean year =
        (digits.startsWith("19") || digits.startsWith("20"))
            && Character.isDigit(digits.charAt(2))
            && Character.isDigit(digits.charAt(3));
    return year ? digits : null;
  }
}
