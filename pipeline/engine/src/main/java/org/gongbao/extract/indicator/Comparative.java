package org.gongbao.extract.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.quantity.Clauses;
import org.jspecify.annotations.Nullable;

/** By how much a value is above or below that of another place: 比全省（7.3%）低0.5个百分点. */
final class Comparative {
  private static final Pattern PLACE =
      Pattern.compile("[比较]([^，。（）\\d比较]{2,10}?)(?:平均水平|平均|水平)?(?:（[^）]*）)?([高低快慢多少])[出了]?");
  private static final Pattern BRACKET =
      Pattern.compile("(?:[比较]|[高低快慢多少]于)([^，。（）\\d比较]{2,10}?)（[均各]?为?$");
  private static final Pattern TIME = Pattern.compile(".*[年月期初末底].*");

  private Comparative() {}

  /** The comparison that ends at an offset, as 低于全省; null where there is none. */
  static @Nullable String before(String text, int offset) {
    Matcher matcher = PLACE.matcher(text.substring(Clauses.clauseBegin(text, offset), offset));
    boolean found = false;
    while (!found && matcher.find()) {
      found = matcher.end() == matcher.regionEnd();
    }
    if (!found || TIME.matcher(matcher.group(1)).matches()) {
      return null;
    }
    return matcher.group(2) + "于" + matcher.group(1);
  }

  /**
   * The place whose own value stands in a bracket at an offset: 全省 of 比全省（7.3%）低; null for none.
   */
  static @Nullable String placeOfBracket(String before) {
    Matcher matcher = BRACKET.matcher(before);
    return matcher.find() ? matcher.group(1) : null;
  }
}
