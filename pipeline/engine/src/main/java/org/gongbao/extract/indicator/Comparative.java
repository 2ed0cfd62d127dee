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

  /** A place alone in the bracket that its own value stands in: 增长7.5%（全市11.1%）. */
  private static final Pattern PLACE_ALONE =
      Pattern.compile("（(全[国省市州区县]|\\p{IsHan}{1,4}[省市州])(?:为|平均)?$");

  private static final Pattern TIME = Pattern.compile(".*[年月期初末底].*");

  private static final Pattern COMPARISON = Pattern.compile("[与同比较和].*(?:相比|比较|对比|比)");

  /** How far a rate is above that of a place whose own stands in a bracket: 高于全省平均增幅（11%）. */
  private static final Pattern ABOVE =
      Pattern.compile("([高低快慢多少])[于出]([^，。（）\\d]{2,8}?)(?:平均)?(?:增幅|增速|水平)?（[^）]*）$");

  private static final Pattern WHOLE = Pattern.compile("^全[国省市县区州旗镇乡](?=\\p{IsHan}{2})");

  private static final Pattern AVERAGE = Pattern.compile("(.{2,8}?)(平均(?:增幅|增速|水平)?|增幅|增速)");

  private Comparative() {}

  /**
   * The clause before an offset where a comma parts the two; where that only says with what is
   * compared (与上年相比), the one before it; else empty.
   */
  static String clauseCompared(String text, int clause) {
    if (clause == 0 || text.charAt(clause - 1) != '，') {
      return "";
    }
    int before = Clauses.clauseBegin(text, clause - 1);
    String words = text.substring(before, clause - 1);
    return COMPARISON.matcher(words).matches() ? clauseCompared(text, before) : words;
  }

  /** The comparison that ends at an offset, as 低于全省; null where there is none. */
  static @Nullable String before(String text, int offset) {
    Matcher matcher = PLACE.matcher(text.substring(Clauses.clauseBegin(text, offset), offset));
    boolean found = false;
    while (!found && matcher.find()) {
      found = matcher.end() == matcher.regionEnd();
    }
    if (!found) {
      Matcher above = ABOVE.matcher(text.substring(Clauses.clauseBegin(text, offset), offset));
      return above.find() ? above.group(1) + "于" + above.group(2) : null;
    }
    if (TIME.matcher(matcher.group(1)).matches()) {
      return null;
    }
    return matcher.group(2) + "于" + matcher.group(1);
  }

  /** The place that stands alone in a bracket before its own value; null for none. */
  static @Nullable String placeAlone(String before) {
    Matcher matcher = PLACE_ALONE.matcher(before);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** What a place has of what was named before: 全省财政收入平均增幅 of 全省平均增幅. */
  static String ofPlace(String place, String name) {
    Matcher average = AVERAGE.matcher(place);
    String own = WHOLE.matcher(name).replaceFirst("");
    return average.matches() ? average.group(1) + own + average.group(2) : place + own;
  }

  /**
   * The place whose own value stands in a bracket at an offset: 全省 of 比全省（7.3%）低; null for none.
   */
  static @Nullable String placeOfBracket(String before) {
    Matcher matcher = BRACKET.matcher(before);
    return matcher.find() ? matcher.group(1) : null;
  }
}
