package org.gongbao.extract.indicator;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.quantity.Clauses;
import org.gongbao.extract.quantity.QuantityMention;
import org.jspecify.annotations.Nullable;

/**
 * A value of an earlier year that is told only to say how the later one differs: 比上年支出43万元减少2万元,
 * 较2022年的90万元增加5万元.
 */
final class ComparedValue {
  private static final int YEAR = 4;
  private static final int LONGEST_CHANGE = 4;
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:[比较]|相比|对比|与)(上年|去年|上一?年度|(?:19|20)\\d{2}年)度?(?:同期|年?[末底初])?的?(?:累计|实际)?");
  private static final Pattern CHANGE = Pattern.compile("，?(?:同比|相比)?[增减下上降提升]");

  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}(?=-|/|$)");

  private ComparedValue() {}

  private static String yearBefore(MatchResult year) {
    return Integer.toString(Integer.parseInt(year.group()) - 1);
  }

  /** Whether a quantity stands behind a comparison in its clause, with its change behind it. */
  static boolean is(String text, QuantityMention mention) {
    return comparison(text, mention) != null;
  }

  /** What a comparison says the quantity is of, which may be nothing: 支出 of 比上年累计支出. */
  static String ownWords(String text, QuantityMention mention) {
    Matcher matcher = comparison(text, mention);
    return matcher == null ? "" : text.substring(matcher.end(), mention.begin());
  }

  /** The year of the quantity, of a value of the year before where only that is told. */
  static @Nullable String year(String text, QuantityMention mention, @Nullable String period) {
    Matcher matcher = comparison(text, mention);
    if (matcher == null) {
      return period;
    }
    String told = matcher.group(1);
    if (Character.isDigit(told.charAt(0))) {
      return told.substring(0, YEAR);
    }
    return period == null ? null : YEARS.matcher(period).replaceAll(ComparedValue::yearBefore);
  }

  private static @Nullable Matcher comparison(String text, QuantityMention mention) {
    int end = mention.end();
    boolean changes =
        CHANGE
            .matcher(text.substring(end, Math.min(text.length(), end + LONGEST_CHANGE)))
            .lookingAt();
    int clause = Clauses.clauseBegin(text, mention.begin());
    Matcher matcher = COMPARED.matcher(text).region(clause, mention.begin());
    return changes && matcher.find() ? matcher : null;
  }
}
