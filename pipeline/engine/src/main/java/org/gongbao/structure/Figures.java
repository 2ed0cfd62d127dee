package org.gongbao.structure;

import java.util.regex.Pattern;

/** Tells cells that hold a figure from cells that hold words. */
final class Figures {
  private static final Pattern QUANTITY =
      Pattern.compile("[≤≥约]?\\d[\\d,.]*[万亿]?[^\\d\\s.,:;()年月日号级期类岁季周、，。—~至-]{1,6}");

  private Figures() {}

  /** Whether a text is a number, with sign, separators, per cent, or a dash in its place. */
  static boolean isFigure(String text) {
    String folded = Script.squeeze(text);
    if (folded.isEmpty()) {
      return false;
    }
    boolean digit = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Script.isDigit(c)) {
        digit = true;
      } else if ("+-−–.,%‰()".indexOf(c) < 0) {
        return isDash(folded);
      }
    }
    return digit || isDash(folded);
  }

  private static boolean isDash(String folded) {
    return folded.chars().allMatch(c -> "-—–―/×*…".indexOf(c) >= 0);
  }

  /** Whether a text is a number with its unit: 3000亿元, ≤25个. Dates and ages are none. */
  static boolean isQuantity(String text) {
    return QUANTITY.matcher(Script.squeeze(text)).matches();
  }

  /** Whether a text is a year alone, which may head a column. */
  static boolean isYear(String text) {
    String folded = Script.squeeze(text);
    return folded.length() == 4
        && (folded.startsWith("19") || folded.startsWith("20"))
        && Script.isDigit(folded.charAt(2))
        && Script.isDigit(folded.charAt(3));
  }
}
