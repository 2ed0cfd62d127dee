package org.gongbao.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The years that a period covers.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Years(int first, int last) {
  private static final Pattern PERIOD =
      Pattern.compile("([0-9]{4})(?:-[0-9-]+)?(?:/([0-9]{4})(?:-[0-9-]+)?)?");

  /** Of a year, a date or an interval of either ({@code 2021/2025}); null for anything else. */
  static @Nullable Years of(@Nullable String period, @Nullable Integer otherwise) {
    if (period == null) {
      return otherwise == null ? null : new Years(otherwise, otherwise);
    }
    Matcher matcher = PERIOD.matcher(period);
    if (!matcher.matches()) {
      return null;
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    return new Years(Math.min(first, last), Math.max(first, last));
  }
}
