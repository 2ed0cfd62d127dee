package org.gongbao.extract.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as printed, in Arabic or Chinese numerals (2023年12月19日, 二〇二三年十二月十九日, 2023-12-19).
 *
 * @param begin where it begins in its line
 * @param end the offset behind it
 * @param date the date
 */
record PrintedDate(int begin, int end, LocalDate date) {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern DATE =
      Pattern.compile(
          "([0-9０-９]{4}|[〇○Ｏ零一二三四五六七八九]{4})[年./\\-－]([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[月./\\-－]"
              + "([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})日?");
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9０-９])([0-9０-９]{4}|[〇○Ｏ零一二三四五六七八九]{4})年");

  /** The first date at or after an offset of a line without blanks; null for none. */
  static @Nullable PrintedDate in(String line, int from) {
    Matcher matcher = DATE.matcher(line);
    if (!matcher.find(from)) {
      return null;
    }
    try {
      LocalDate date =
          LocalDate.of(
              number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
      return new PrintedDate(matcher.start(), matcher.end(), date);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The first year (2023年) at or after an offset; 0 for none. */
  static int yearIn(String line, int from) {
    Matcher matcher = YEAR.matcher(line);
    return matcher.find(from) ? number(matcher.group(1)) : 0;
  }

  /** The last year in a line; 0 for none. */
  static int lastYearIn(String line) {
    Matcher matcher = YEAR.matcher(line);
    int year = 0;
    while (matcher.find()) {
      year = number(matcher.group(1));
    }
    return year;
  }

  private static int number(String printed) {
    int tens = printed.indexOf('十');
    if (tens >= 0) {
      int left = tens == 0 ? 1 : digit(printed.charAt(tens - 1));
      return left * 10 + (tens + 1 < printed.length() ? digit(printed.charAt(tens + 1)) : 0);
    }
    int number = 0;
    for (int i = 0; i < printed.length(); i++) {
      number = number * 10 + digit(printed.charAt(i));
    }
    return number;
  }

  private static int digit(char letter) {
    int arabic = Character.digit(letter, 10);
    return arabic >= 0 ? arabic : Math.max(0, DIGITS.indexOf(letter));
  }
}
