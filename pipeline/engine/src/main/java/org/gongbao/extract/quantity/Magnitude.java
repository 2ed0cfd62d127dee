package org.gongbao.extract.quantity;

import java.math.BigDecimal;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.QuantityWords;
import org.gongbao.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * The powers of ten behind a number, with the bound word that may stand among them: 万, 亿, 万亿, 多万,
 * 万余.
 *
 * @param factor what the number is multiplied by
 * @param inside the bound that 余 or 多 sets; null for none
 * @param end offset behind the last of its characters
 */
record Magnitude(BigDecimal factor, @Nullable Bound inside, int end) {

  /**
   * Reads the magnitudes at an offset, up to a unit that begins with one (千瓦, 千米, 百分点); the factor
   * is 1 where there are none.
   */
  static Magnitude at(String text, int offset, QuantityWords words) {
    BigDecimal factor = BigDecimal.ONE;
    Bound inside = null;
    int i = offset;
    while (i < text.length()) {
      char c = text.charAt(i);
      if ("十百千万亿".indexOf(c) >= 0 && words.units().startingAt(text, i) == null) {
        factor = factor.multiply(of(c));
        i++;
        continue;
      }
      Phrases.Match<Bound> bound = inside == null ? words.inside().startingAt(text, i) : null;
      if (bound == null) {
        break;
      }
      inside = bound.value();
      i += bound.length();
    }
    return new Magnitude(factor, inside, i);
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
