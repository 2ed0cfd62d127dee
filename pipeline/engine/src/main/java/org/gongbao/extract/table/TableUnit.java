package org.gongbao.extract.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a heading or a unit line gives for the cells under it: 亿元 is 元 by 100 million.
 *
 * @param unit the unit without its magnitude
 * @param factor what a cell's number is multiplied by
 */
record TableUnit(String unit, BigDecimal factor) {
  private static final Pattern BRACKETED = Pattern.compile("[（(]([^（）()]{1,12})[）)]");
  private static final Pattern UNIT_LINE =
      Pattern.compile("单位(?:均|都)?[为是：:]?\\s*([^\\s，。；（）()]{1,12})");

  /** The other ways of saying the unit of a table: 金额：万元, 以万元为单位, （万元）. */
  private static final Pattern OTHER_LINE =
      Pattern.compile(
          "金额[：:]\\s*([^\\s，。；）)]{1,8})|以([^\\s，。；]{1,6})为\\S{0,2}单位|^[（(]([^（）()]{1,6})[）)]$");

  private static final String CURRENCY = "人民币";

  /** The unit that words are, and nothing but one; null where they are none. */
  static @Nullable TableUnit of(String words, Phrases<UnitKind> units) {
    BigDecimal factor = BigDecimal.ONE;
    int i = words.startsWith(CURRENCY) ? CURRENCY.length() : 0;
    while (i < words.length()
        && "十百千万亿".indexOf(words.charAt(i)) >= 0
        && units.startingAt(words, i) == null) {
      factor = factor.multiply(magnitude(words.charAt(i)));
      i++;
    }
    String unit = words.substring(i);
    if (unit.isEmpty()) {
      return null;
    }
    int slash = unit.indexOf('/');
    Phrases.Match<UnitKind> match = units.startingAt(unit, 0);
    boolean whole = match != null && match.length() == unit.length();
    boolean ratio = slash > 0 && match != null && match.length() == slash;
    return whole || ratio ? new TableUnit(unit, factor) : null;
  }

  /** The unit in a heading's brackets: 产量（万吨）, or behind its name: 增长%. Null for none. */
  static @Nullable TableUnit inHeading(String heading, Phrases<UnitKind> units) {
    Matcher matcher = BRACKETED.matcher(heading);
    TableUnit found = null;
    while (matcher.find()) {
      String words = matcher.group(1);
      Matcher line = UNIT_LINE.matcher(words);
      TableUnit unit = of(line.matches() ? line.group(1) : words, units);
      unit = unit == null ? PercentSign.in(words) : unit;
      found = unit != null ? unit : found;
    }
    if (found == null && (heading.endsWith("%") || heading.endsWith("‰"))) {
      return new TableUnit(heading.substring(heading.length() - 1), BigDecimal.ONE);
    }
    return found;
  }

  /** The unit that a line such as 单位：万元 gives; null for none. */
  static @Nullable TableUnit inLine(@Nullable String line, Phrases<UnitKind> units) {
    if (line == null) {
      return null;
    }
    Matcher matcher = UNIT_LINE.matcher(line);
    while (matcher.find()) {
      TableUnit unit = of(matcher.group(1), units);
      if (unit != null) {
        return unit;
      }
    }
    Matcher other = OTHER_LINE.matcher(line);
    if (!other.find()) {
      return null;
    }
    String first = other.group(1) != null ? other.group(1) : other.group(2);
    return of(first != null ? first : other.group(3), units);
  }

  /** A heading without the unit in it. */
  static String strip(String heading, Phrases<UnitKind> units) {
    Matcher matcher = BRACKETED.matcher(heading);
    StringBuilder stripped = new StringBuilder();
    while (matcher.find()) {
      Matcher line = UNIT_LINE.matcher(matcher.group(1));
      boolean unit =
          of(line.matches() ? line.group(1) : matcher.group(1), units) != null
              || PercentSign.in(matcher.group(1)) != null;
      matcher.appendReplacement(stripped, Matcher.quoteReplacement(unit ? "" : matcher.group()));
    }
    matcher.appendTail(stripped);
    String name = stripped.toString();
    while (name.endsWith("%") || name.endsWith("‰") || name.endsWith("±")) {
      name = name.substring(0, name.length() - 1);
    }
    return name;
  }

  private static BigDecimal magnitude(char c) {
    return switch (c) {
      case '十' -> BigDecimal.TEN;
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1000);
      case '万' -> BigDecimal.valueOf(10_000);
      default -> BigDecimal.valueOf(100_000_000);
    };
  }
}
