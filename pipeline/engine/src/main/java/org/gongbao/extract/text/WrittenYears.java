package org.gongbao.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years written in Chinese numerals, one by one: 二〇二三年, with all that is typed for the 〇. */
final class WrittenYears {
  private static final String ZEROS = "〇零○◯O";
  private static final String ONE_TO_NINE = "一二三四五六七八九";
  private static final String NUMERAL = "[" + ZEROS + ONE_TO_NINE + "]";
  private static final String YEAR = "(?:一九|二[" + ZEROS + "])" + NUMERAL + "{2}";

  /** A year, or the first of several: 二〇二一至二〇二三年. */
  private static final Pattern YEARS =
      Pattern.compile("(?<!" + NUMERAL + ")" + YEAR + "(?=年|(?:[至到~、]|[—\\-]{1,2})" + YEAR + "年)");

  private WrittenYears() {}

  /** Writes the years of a text in digits, character for character. */
  static void toDigits(StringBuilder text) {
    if (!mayHoldOne(text)) {
      return;
    }
    Matcher year = YEARS.matcher(text.toString());
    while (year.find()) {
      for (int i = year.start(); i < year.end(); i++) {
        text.setCharAt(i, (char) ('0' + ONE_TO_NINE.indexOf(text.charAt(i)) + 1));
      }
    }
  }

  /** Whether a century is written in the text: few texts have one, and to look is quick. */
  private static boolean mayHoldOne(CharSequence text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      if (before == '二' && ZEROS.indexOf(text.charAt(i)) >= 0
          || before == '一' && text.charAt(i) == '九') {
        return true;
      }
    }
    return false;
  }
}
