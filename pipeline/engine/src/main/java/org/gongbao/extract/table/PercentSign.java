package org.gongbao.extract.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A per cent sign in a heading's brackets with what stands about it: ±%, +、-%, %，百分点. The points
 * are for rows that are shares themselves.
 */
final class PercentSign {
  private static final Pattern SIGN =
      Pattern.compile("[±+＋\\-－—、，,/\\s]*([%‰])(?:(?:[、，,/或]|以?及)?个?百分点)?");

  private PercentSign() {}

  /** The unit that the words in brackets are; null where they are not signs alone. */
  static @Nullable TableUnit in(String words) {
    Matcher matcher = SIGN.matcher(words);
    return matcher.matches() ? new TableUnit(matcher.group(1), BigDecimal.ONE) : null;
  }
}
