package org.gongbao.extract.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The three sectors of an economy, which a measure is broken down by: 固定资产投资增长9%。分产业看，第一产业增长12%.
 */
final class Sectors {
  private static final String OUTPUT = "增加值";
  private static final Pattern SECTOR = Pattern.compile("第[一二三]产业");
  private static final Pattern OF_SECTOR = Pattern.compile("第[一二三]产业(.{2,})");
  private static final Pattern PRODUCT = Pattern.compile(".*生产总值.*");
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:全[国省市县区州旗]|\\p{IsHan}{1,4}[省市县区州旗])?(\\p{IsHan}*(?:投资|产值|用电量|收入|税收|贷款|增加值))(?:总量|总额)?");

  private Sectors() {}

  /** A sector with the measure of what was told before it; null for any other name. */
  static @Nullable String measured(String name, String before) {
    if (!SECTOR.matcher(name).matches()) {
      return null;
    }
    Matcher other = OF_SECTOR.matcher(before);
    if (other.matches()) {
      return name + other.group(1);
    }
    if (PRODUCT.matcher(before).matches()) {
      return name + OUTPUT;
    }
    Matcher measure = MEASURE.matcher(before);
    return measure.matches() ? name + measure.group(1) : null;
  }
}
