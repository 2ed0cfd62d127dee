package org.gongbao.extract.quantity;

import java.math.BigDecimal;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.QuantityWords;
import org.gongbao.lexicon.UnitKind;
import org.gongbao.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A number with what stands right behind it.
 *
 * @param numeral the number as written
 * @param value the number in plain units
 * @param magnitude the powers of ten behind it
 * @param inside the bound that 余 or 多 sets; null for none
 * @param unit its unit; null for none
 * @param kind what the unit measures; null without a unit
 * @param end offset behind its last character
 */
record Amount(
    Numeral numeral,
    BigDecimal value,
    Magnitude magnitude,
    @Nullable Bound inside,
    @Nullable String unit,
    @Nullable UnitKind kind,
    int end) {

  /** Reads what stands behind a number: magnitude, bound inside, unit. */
  static Amount behind(String text, Numeral numeral, QuantityWords words) {
    Magnitude magnitude = Magnitude.at(text, numeral.end(), words);
    BigDecimal value = numeral.value().multiply(magnitude.factor());
    Bound inside = magnitude.inside();
    int i = magnitude.end();
    Numeral rest = magnitude.isPresent() && inside == null ? Numeral.arabicAt(text, i) : null;
    if (rest != null && Numeral.isDigit(text.charAt(i))) {
      Magnitude smaller = Magnitude.at(text, rest.end(), words);
      if (smaller.isPresent() && smaller.factor().compareTo(magnitude.factor()) < 0) {
        value = value.add(rest.value().multiply(smaller.factor()));
        inside = smaller.inside();
        i = smaller.end();
      }
    }
    Phrases.Match<UnitKind> unit = words.units().startingAt(text, i);
    if (unit == null || unit.value() == UnitKind.NONE) {
      boolean lone = inside != null && !magnitude.isPresent();
      return new Amount(numeral, value, magnitude, inside, null, null, lone ? numeral.end() : i);
    }
    int end = endOfCompoundUnit(text, i + unit.length(), words);
    return new Amount(numeral, value, magnitude, inside, text.substring(i, end), unit.value(), end);
  }

  /** Takes in 台（套） and 微克/立方米. */
  private static int endOfCompoundUnit(String text, int end, QuantityWords words) {
    int i = end;
    if (i < text.length() && text.charAt(i) == '（') {
      Phrases.Match<UnitKind> inner = words.units().startingAt(text, i + 1);
      if (inner != null && text.startsWith("）", i + 1 + inner.length())) {
        i += inner.length() + 2;
      }
    }
    if (i < text.length() && text.charAt(i) == '/') {
      int below = i + 1;
      while (below < text.length() && "十百千万亿".indexOf(text.charAt(below)) >= 0) {
        below++;
      }
      Phrases.Match<UnitKind> denominator = words.units().startingAt(text, below);
      if (denominator != null) {
        i = below + denominator.length();
      }
    }
    return i;
  }
}
