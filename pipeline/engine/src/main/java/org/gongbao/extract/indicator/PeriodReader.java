package org.gongbao.extract.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.quantity.Clauses;
import org.jspecify.annotations.Nullable;

/** Reads the time that a value holds for from the words of its clause and sentence. */
public final class PeriodReader {
  private static final Pattern YEARS =
      Pattern.compile("(?<![比较与同])((?:19|20)\\d{2})年?[—\\-~至到]+((?:19|20)\\d{2})年(?!以来)");
  private static final Pattern YEAR = Pattern.compile("(?<![比较与同由从\\d])((?:19|20)\\d{2})年(?!以来|来)");
  private static final String WHOLE_YEAR = "全年";
  private static final String PART_OF_YEAR = "^(\\d{4})-\\d{2}/\\1-\\d{2}$";

  /** A single month that opens a clause: 4月份，…; not the time of an event within it. */
  private static final Pattern MONTH =
      Pattern.compile("^\\s*(?:(?:19|20)\\d{2}年|今年|本年)?(\\d{1,2})月份");

  private static final Pattern OWN_YEAR = Pattern.compile("((?:19|20)\\d{2})年的$");
  private static final Pattern FIVE_YEAR_END = Pattern.compile("“?十([三四五六])五”?(?:时期)?(?:期)?末");
  private static final Pattern FIVE_YEARS = Pattern.compile("“?十([三四五六])五”?(?:时期|期间|以来|五年)");
  private static final Pattern MONTHS =
      Pattern.compile("(?<![比较与同\\d])(\\d{1,2})月?[—\\-~至到]+(\\d{1,2})月");
  private static final Pattern SPAN =
      Pattern.compile("(?:过去|近|这|最近|前|的)([三四五])年|([三四五])年来|([三四五])年(?:间|累计|共|年均|平均|新增|完成)");
  private static final Pattern WITHIN = Pattern.compile("([两二三四五])年内|未来([两二三四五])年|今后([两二三四五])年");

  /** A sentence that only breaks down what the one before told: 其中，…; 分产业看，…. */
  private static final Pattern GOES_ON =
      Pattern.compile("\\s*(?:其中|[分按从][\\p{IsHan}]{1,8}[看分][，：])");

  /** A part of a year with the last year named before it. */
  private static final Pattern PART =
      Pattern.compile("(?:.*((?:19|20)\\d{2})年)?.*?(?:上半年|季度|\\d月)");

  private PeriodReader() {}

  /**
   * The period of the quantity at an offset.
   *
   * @param text the folded passage
   * @param begin offset of the quantity
   * @param fallback the period where the words say none
   */
  static @Nullable String read(String text, int begin, @Nullable String fallback) {
    Matcher ownYear = OWN_YEAR.matcher(text.substring(Math.max(0, begin - 7), begin));
    if (ownYear.find()) {
      return ownYear.group(1);
    }
    if (fallback != null && fallback.length() == 4 && saysYearBefore(text, begin)) {
      return Integer.toString(Integer.parseInt(fallback) - 1);
    }
    int clause = Clauses.clauseBegin(text, begin);
    String own = said(text.substring(clause, begin), fallback);
    if (own != null) {
      return own;
    }
    int sentence = Clauses.fullSentenceBegin(text, begin);
    String earlier = saidBefore(text, sentence, clause, fallback);
    while (earlier == null && isBrokenDown(text, sentence)) {
      int end = sentence;
      sentence = Clauses.fullSentenceBegin(text, sentence - 1);
      earlier = saidFirst(text, sentence, end, fallback);
    }
    return earlier == null ? fallback : earlier;
  }

  /** The time that a clause names, unless it only says what the matter builds on. */
  private static @Nullable String saidOfMatter(String clause, @Nullable String fallback) {
    return clause.endsWith("基础上") ? null : said(clause, fallback);
  }

  /** The time that the nearest clause before an offset of its sentence tells; null for none. */
  private static @Nullable String saidBefore(
      String text, int sentence, int offset, @Nullable String fallback) {
    int reach = offset;
    boolean wholeYear = text.startsWith(WHOLE_YEAR, offset);
    while (reach > sentence) {
      int before = Clauses.clauseBegin(text, reach - 1);
      String said = saidOfMatter(text.substring(before, reach - 1), fallback);
      if (said != null) {
        return wholeYear ? said.replaceFirst(PART_OF_YEAR, "$1") : said;
      }
      wholeYear |= text.startsWith(WHOLE_YEAR, before);
      reach = before;
    }
    return null;
  }

  /** The time that the first clause of a sentence to tell one tells; null for none. */
  private static @Nullable String saidFirst(
      String text, int sentence, int end, @Nullable String fallback) {
    int begin = sentence;
    while (begin < end) {
      int stop = Clauses.clauseEnd(text, begin);
      String said = saidOfMatter(text.substring(begin, Math.min(stop, end)), fallback);
      if (said != null) {
        return said;
      }
      begin = stop + 1;
    }
    return null;
  }

  private static boolean isBrokenDown(String text, int sentence) {
    return sentence > 1 && GOES_ON.matcher(text).region(sentence, text.length()).lookingAt();
  }

  /**
   * The part of a year, from its beginning, that a title or the opening of a text is about; null
   * for none.
   */
  public static @Nullable String partOfYear(String opening, int year) {
    Matcher named = PART.matcher(opening);
    boolean ofYear =
        named.find() && (named.group(1) == null || named.group(1).equals(Integer.toString(year)));
    String part = ofYear ? partOfYear(opening, Integer.toString(year)) : null;
    return part != null && part.startsWith(year + "-01/") ? part : null;
  }

  private static boolean saysYearBefore(String text, int begin) {
    return text.startsWith("上年的", begin - 3) || text.startsWith("去年的", begin - 3);
  }

  /** The year of the period that the words of a clause name, or null. */
  static @Nullable String said(String clause, @Nullable String fallback) {
    if (clause.length() < 2 || !mayTellTime(clause)) {
      return null;
    }
    Matcher years = YEARS.matcher(clause);
    String found = null;
    while (years.find()) {
      found = years.group(1) + "/" + years.group(2);
    }
    if (found != null) {
      return found;
    }
    String year = null;
    Matcher single = YEAR.matcher(clause);
    while (single.find()) {
      if (!isQuoted(clause, single.start())) {
        year = single.group(1);
      }
    }
    Matcher plan = FIVE_YEAR_END.matcher(clause);
    if (plan.find()) {
      return Integer.toString(2020 + 5 * "三四五六".indexOf(plan.group(1)));
    }
    Matcher ofPlan = FIVE_YEARS.matcher(clause);
    if (year == null && ofPlan.find()) {
      int first = 2016 + 5 * "三四五六".indexOf(ofPlan.group(1));
      return fiveYears(first, fallback);
    }
    String base = year != null ? year : fallback;
    if (base == null || base.length() != 4) {
      return year;
    }
    String part = partOfYear(clause, base);
    if (part != null) {
      return part;
    }
    return year != null ? year : span(clause, Integer.parseInt(base));
  }

  /** Whether a clause has a sign that every expression of time has one of: most have none. */
  private static boolean mayTellTime(String clause) {
    return clause.indexOf('年') >= 0
        || clause.indexOf('月') >= 0
        || clause.indexOf('季') >= 0
        || clause.indexOf('十') >= 0;
  }

  /** The years of a five-year plan, up to the year reported on where that is one of them. */
  private static String fiveYears(int first, @Nullable String fallback) {
    int last = first + 4;
    if (fallback != null && fallback.length() == 4) {
      int year = Integer.parseInt(fallback);
      last = year > first && year < last ? year : last;
    }
    return first + "/" + last;
  }

  private static @Nullable String span(String clause, int year) {
    Matcher past = SPAN.matcher(clause);
    if (past.find()) {
      int count = count(past);
      return (year - count + 1) + "/" + year;
    }
    Matcher within = WITHIN.matcher(clause);
    if (within.find()) {
      return year + "/" + (year + count(within) - 1);
    }
    return null;
  }

  private static int count(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      if (group != null) {
        return group.equals("两") ? 2 : "一二三四五".indexOf(group) + 1;
      }
    }
    throw new IllegalStateException("no group matched");
  }

  private static @Nullable String partOfYear(String clause, String year) {
    Matcher months = MONTHS.matcher(clause);
    if (months.find()) {
      return interval(year, Integer.parseInt(months.group(1)), Integer.parseInt(months.group(2)));
    }
    Matcher month = MONTH.matcher(clause);
    if (month.find()) {
      int which = Integer.parseInt(month.group(1));
      return interval(year, which, which);
    }
    if (clause.contains("前三季度")) {
      return interval(year, 1, 9);
    }
    if (clause.contains("上半年")) {
      return interval(year, 1, 6);
    }
    if (clause.contains("下半年")) {
      return interval(year, 7, 12);
    }
    int quarter = clause.indexOf("季度");
    if (quarter > 0) {
      int which = "一二三四".indexOf(clause.charAt(quarter - 1));
      if (which >= 0) {
        return interval(year, 3 * which + 1, 3 * which + 3);
      }
    }
    return null;
  }

  private static @Nullable String interval(String year, int first, int last) {
    if (first < 1 || last > 12 || first > last) {
      return null;
    }
    return String.format("%s-%02d/%s-%02d", year, first, year, last);
  }

  private static boolean isQuoted(String clause, int offset) {
    int open = clause.lastIndexOf('“', offset);
    return open >= 0 && clause.indexOf('”', open) > offset
        || clause.lastIndexOf('《', offset) > clause.lastIndexOf('》', offset);
  }
}
