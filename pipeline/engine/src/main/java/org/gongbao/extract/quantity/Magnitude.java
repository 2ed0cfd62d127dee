package org.gongbao.extract.quantity;

import java.math.BigDecimal;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;

/**
 * The powers of ten behind a number: 万, 亿, 万亿, 百万.
 *
 * @param factor what the number is multiplied by
 * @param end offset behind the last of its characters
 */
record Magnitude(BigDecimal factor, int end) {

  /**
   * Reads the magnitudes at an offset, up to a unit that begins with one (千瓦, 千米, 百分点); the factor
   * is 1 where there are none.
   */
  static Magnitude at(String text, int offset, Phrases<UnitKind> units) {
    BigDecimal factor = BigDecimal.ONE;
    int i = offset;
    while (i < text.length()
        && "十百千万亿".indexOf(text.charAt(i)) >= 0
        && units.startingAt(text, i) == null) {
      factor = factor.multiply(of(text.charAt(i)));
      i++;
    }
    return new Magnitude(factor, i);
  }

  /** The power of ten of one character. */
  static BigDecimal of(char c) {
    return switch (c) {
      case '十' -> BigDecimal.TEN;
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1000);
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      default -> throw new IllegalArgumentException("no magnitude: " + c);
    };
  }

  boolean isPresent() {
    return factor.compareTo(BigDecimal.ONE) != 0;
  }
}
