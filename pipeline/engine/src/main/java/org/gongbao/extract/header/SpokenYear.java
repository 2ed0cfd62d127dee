package org.gongbao.extract.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that running text says it is about, where no title or heading does: 2023年“三公”经费支出…,
 * 经汇总，2023年全县…, 报告确定的2023年重点工作.
 */
final class SpokenYear {
  private static final int OPENING = 400;
  private static final int YEAR = 4;

  /** What only names other texts, or says when something was: quoted titles, brackets, dates. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "《[^》]*》|（[^）]*）|\\([^)]*\\)|〔[^〕]*〕|(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?");

  /** A year that opens a clause: what the clause tells is of that year. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:^|[，。；：、,;:\\s])(?:[经按]?[\\p{IsHan}]{0,2}汇总的?)?((?:19|20)\\d{2})年(?!以前|底前|前)");

  /** A year of the matter that is told of: 2023年重点工作, 2023年度部门决算. */
  private static final Pattern OF_MATTER =
      Pattern.compile(
          "(?<![到至比较与自从])((?:19|20)\\d{2})年度?(?:[\\p{IsHan}]{0,4}工作|(?:部门|单位|财政)[预决]算|“?三公”?经费)");

  /** A year of a budget or of accounts. */
  private static final Pattern ACCOUNTS =
      Pattern.compile("(?<![到至比较与自从\\d])((?:19|20)\\d{2})年度?(?:部门|单位|财政|年初)?[预决]算");

  private SpokenYear() {}

  /** The year that a text is about, read from its first sentences; 0 where they name none. */
  static int in(String text) {
    String opening =
        ASIDE.matcher(text.substring(0, Math.min(OPENING, text.length()))).replaceAll("");
    int opens = first(OPENS, opening);
    int matter = first(OF_MATTER, opening);
    int begin = opens < 0 || matter >= 0 && matter < opens ? matter : opens;
    return begin < 0 ? 0 : Integer.parseInt(opening.substring(begin, begin + YEAR));
  }

  /** The year of the budget or the accounts that a text speaks of, wherever; 0 for none. */
  static int ofAccounts(String text) {
    Matcher matcher = ACCOUNTS.matcher(ASIDE.matcher(text).replaceAll(""));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static int first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.start(1) : -1;
  }
}
