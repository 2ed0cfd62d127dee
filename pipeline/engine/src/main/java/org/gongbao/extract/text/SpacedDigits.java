package org.gongbao.extract.text;

/**
 * Digits that typesetting spreads: 3 0 0 张. Three or more digits that all stand alone between
 * blanks are one number; two may as well be two.
 */
final class SpacedDigits {
  private static final int FEWEST = 3;

  private SpacedDigits() {}

  /** Whether a blank stands within such a number. */
  static boolean within(String source, int begin, int end, int blank) {
    int digits = 0;
    int first = blank - 1;
    while (first >= begin && isDigit(source.charAt(first))) {
      digits++;
      boolean spread = first - 2 >= begin && isGap(source.charAt(first - 1));
      if (!spread || !isDigit(source.charAt(first - 2))) {
        break;
      }
      first -= 2;
    }
    int last = blank + 1;
    while (last < end && isDigit(source.charAt(last))) {
      digits++;
      boolean spread = last + 2 < end && isGap(source.charAt(last + 1));
      if (!spread || !isDigit(source.charAt(last + 2))) {
        break;
      }
      last += 2;
    }
    return digits >= FEWEST
        && isGap(source.charAt(blank))
        && standsAlone(source, begin, first - 1)
        && (last + 1 >= end || !isDigit(source.charAt(last + 1)));
  }

  private static boolean standsAlone(String source, int begin, int before) {
    if (before < begin) {
      return true;
    }
    char c = FoldedText.halfWidth(source.charAt(before));
    return !isDigit(c) && c != '.' && c != ',';
  }

  private static boolean isGap(char c) {
    return c != '\n' && FoldedText.isBlank(c);
  }

  private static boolean isDigit(char c) {
    char half = FoldedText.halfWidth(c);
    return half >= '0' && half <= '9';
  }
}
