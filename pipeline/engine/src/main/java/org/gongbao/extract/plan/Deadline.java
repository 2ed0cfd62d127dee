package org.gongbao.extract.plan;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads by when something is to be done: a date where the text names one, else a year. */
final class Deadline {
  private static final Pattern DATE =
      Pattern.compile("((?:19|20)\\d{2}|今)年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?(底|末)?(?:之?前)?");

  private Deadline() {}

  /**
   * The earliest deadline in a folded sentence.
   *
   * @param planYear what 今年 means, and the earliest year that can still be a deadline; null where
   *     unknown
   * @return an ISO date or a year; null where the text names none
   */
  static @Nullable String in(String sentence, @Nullable Integer planYear) {
    Matcher matcher = DATE.matcher(sentence);
    String earliest = null;
    while (matcher.find()) {
      boolean thisYear = matcher.group(1).equals("今");
      if (thisYear && (planYear == null || matcher.group(2) == null)) {
        continue;
      }
      int year = thisYear && planYear != null ? planYear : Integer.parseInt(matcher.group(1));
      if (planYear != null && year < planYear || quoted(sentence, matcher.start())) {
        continue;
      }
      String date = date(year, matcher.group(2), matcher.group(3));
      if (earliest == null || date.compareTo(earliest) < 0) {
        earliest = date;
      }
    }
    return earliest;
  }

  private static String date(int year, @Nullable String month, @Nullable String day) {
    if (month == null) {
      return Integer.toString(year);
    }
    int monthNumber = Integer.parseInt(month);
    if (monthNumber < 1 || monthNumber > 12) {
      return Integer.toString(year);
    }
    YearMonth yearMonth = YearMonth.of(year, monthNumber);
    int last = yearMonth.lengthOfMonth();
    int dayNumber = day == null ? last : Integer.parseInt(day);
    return yearMonth.atDay(Math.max(1, Math.min(last, dayNumber))).toString();
  }

  private static boolean quoted(String sentence, int offset) {
    return sentence.lastIndexOf('“', offset) > sentence.lastIndexOf('”', offset)
        || sentence.lastIndexOf('《', offset) > sentence.lastIndexOf('》', offset);
  }
}
