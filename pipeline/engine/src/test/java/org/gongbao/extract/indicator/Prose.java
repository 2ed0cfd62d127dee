package org.gongbao.extract.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;
import org.gongbao.model.Role;
import org.gongbao.model.finding.IndicatorFinding;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** The indicators of a sentence in a report on 2023, and short views of them. */
public final class Prose {
  /** What the dictionaries say, loaded once for all tests. */
  public static final Lexicon LEXICON = Lexicon.load(Dictionaries.packaged());

  private static final ProseIndicators FINDER = new ProseIndicators(LEXICON);

  private Prose() {}

  /** A passage that tells what was done in 2023. */
  public static Scope done() {
    return new Scope(Role.ACTUAL, "2023", 2023, null, -1, false, true);
  }

  /** A passage that tells what is planned for 2024. */
  public static Scope planned() {
    return new Scope(Role.TARGET, "2024", 2023, null, -1, false, true);
  }

  /** The periods of what a report on the first half of 2023 tells. */
  public static String ofHalfYear(String text) {
    return in(text, done().within("2023-01/2023-06")).stream()
        .map(IndicatorFinding::period)
        .collect(Collectors.joining("|"));
  }

  /** The indicators of what was done. */
  public static List<IndicatorFinding> in(String text) {
    return in(text, done());
  }

  /** The indicators of a passage with a scope. */
  static List<IndicatorFinding> in(String text, Scope scope) {
    return FINDER.find(text, new Span(0, text.length()), scope);
  }

  /** The only indicator of what was done. */
  static IndicatorFinding only(String text) {
    List<IndicatorFinding> found = in(text);
    if (found.size() != 1) {
      throw new AssertionError("not one indicator in " + text + ": " + found);
    }
    return found.get(0);
  }

  /** The names of the indicators in order. */
  static List<String> names(String text) {
    return in(text).stream().map(IndicatorFinding::name).toList();
  }

  /** Each value with its unit. */
  static List<String> values(String text) {
    return in(text).stream().map(indicator -> value(indicator.quantity())).toList();
  }

  /** Each indicator as name, value and unit. */
  static List<String> named(String text) {
    return in(text).stream()
        .map(indicator -> indicator.name() + " " + value(indicator.quantity()))
        .toList();
  }

  /** Each indicator as level, or change with its basis. */
  static List<String> measures(String text) {
    return in(text).stream()
        .map(
            indicator ->
                indicator.measure() + (indicator.basis() == null ? "" : " " + indicator.basis()))
        .toList();
  }

  /** The words that are the evidence of each indicator. */
  static List<String> evidence(String text) {
    return in(text).stream()
        .map(indicator -> text.substring(indicator.place().begin(), indicator.place().end()))
        .toList();
  }

  /** A value with its unit: {@code 12000 个}. */
  public static String value(Quantity quantity) {
    String number =
        quantity.bound() == Bound.RANGE
            ? plain(quantity.low()) + ".." + plain(quantity.high())
            : plain(quantity.value());
    return quantity.unit() == null ? number : number + " " + quantity.unit();
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "null" : number.toPlainString();
  }
}
