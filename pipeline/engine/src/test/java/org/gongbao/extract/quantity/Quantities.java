package org.gongbao.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.QuantityWords;
import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Short views of the quantities in a text. */
final class Quantities {
  private static final QuantityFinder FINDER =
      new QuantityFinder(QuantityWords.load(Dictionaries.packaged()));

  private Quantities() {}

  /** The mentions in a text, folded as the extraction folds it. */
  static List<QuantityMention> mentions(String text) {
    return FINDER.find(folded(text));
  }

  /** Each quantity as value, bound and unit: {@code 480000 OVER 人次}, {@code 25..30 RANGE %}. */
  static List<String> in(String text) {
    return mentions(text).stream().map(mention -> view(mention.quantity())).toList();
  }

  /** The words that each quantity covers. */
  static List<String> covered(String text) {
    String folded = folded(text);
    return mentions(text).stream()
        .map(mention -> folded.substring(mention.begin(), mention.end()))
        .toList();
  }

  /** The text without typesetting's blanks and in half width. */
  static String folded(String text) {
    return FoldedText.of(text, 0, text.length()).text();
  }

  /** A quantity as value, bound and unit; {@code ?} marks an inferred unit. */
  static String view(Quantity quantity) {
    String value =
        quantity.bound() == Bound.RANGE
            ? plain(quantity.low()) + ".." + plain(quantity.high())
            : plain(quantity.value());
    String unit = quantity.unit() == null ? "-" : quantity.unit();
    return value + " " + quantity.bound() + " " + unit + (quantity.unitInferred() ? "?" : "");
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "null" : number.toPlainString();
  }
}
