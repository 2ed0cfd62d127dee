package org.gongbao.extract.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The units of a line that gives one for amounts and one for shares: 单位：亿元、%.
 *
 * @param amount that of amounts; null where it gives none, or several
 * @param share that of shares and rates; null for none
 */
record UnitLine(@Nullable TableUnit amount, @Nullable TableUnit share) {
  private static final Pattern WORDS = Pattern.compile("单位\\s*[：:]?\\s*([^（）()。]{1,20})");
  private static final Pattern PARTED = Pattern.compile("[、，,/;；\\s]+");

  /**
   * The units that a line gives.
   *
   * @param only the one that it gives for the whole table; null where it gives none or several
   */
  static UnitLine of(@Nullable String line, @Nullable TableUnit only, Phrases<UnitKind> units) {
    if (only != null) {
      return new UnitLine(only, null);
    }
    Matcher matcher = WORDS.matcher(line == null ? "" : line);
    TableUnit amount = null;
    TableUnit share = null;
    boolean told = true;
    if (matcher.find()) {
      for (String words : PARTED.splitAsStream(matcher.group(1)).toList()) {
        TableUnit unit = TableUnit.of(words, units);
        if (unit == null || !FigureQuantities.isShare(unit.unit())) {
          told &= unit != null && amount == null;
          amount = unit;
        } else if (share == null || unit.unit().length() == 1) {
          share = unit;
        }
      }
    }
    return new UnitLine(told ? amount : null, share);
  }
}
