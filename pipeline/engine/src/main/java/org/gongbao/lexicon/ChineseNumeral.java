package org.gongbao.lexicon;

/** Counting in Chinese numerals, as far as headings and lists count. */
public final class ChineseNumeral {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumeral() {}

  /** Whether a character may stand in a numeral below a thousand. */
  public static boolean isNumeral(char c) {
    return c == '十' || c == '百' || c == '〇' || DIGITS.indexOf(c) >= 0;
  }

  /** The value of a numeral: 十二 is 12, 二十 20, 一百零三 103; 0 for what is no numeral. */
  public static int value(String numeral) {
    int sum = 0;
    int digit = -1;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      if (c == '百' || c == '十') {
        int unit = c == '百' ? 100 : 10;
        boolean repeated = sum > 0 && numeral.charAt(i - 1) == '十';
        if (digit == 0 || (digit < 0 && (c == '百' || repeated))) {
          return 0;
        }
        sum += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
        continue;
      }
      int next = c == '〇' ? 0 : DIGITS.indexOf(c);
      if (next < 0 || digit > 0) {
        return 0;
      }
      digit = next;
    }
    return sum + Math.max(digit, 0);
  }
}
