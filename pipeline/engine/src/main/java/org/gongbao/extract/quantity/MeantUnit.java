package org.gongbao.extract.quantity;

import java.util.List;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.QuantityWords;
import org.gongbao.lexicon.UnitKind;
import org.gongbao.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds the unit that a large number leaves out: 投入资金超2.5亿, 12万劳动力. */
final class MeantUnit {
  private static final int NOUN_REACH = 14;
  private static final String PAIRED = "分别";
  private final QuantityWords words;

  MeantUnit(QuantityWords words) {
    this.words = words;
  }

  /**
   * The unit that the noun counted behind a number, or the noun measured before it, is counted in;
   * null where neither tells.
   *
   * @param begin offset of the number
   * @param end the offset behind its magnitude
   */
  @Nullable String by(String text, int begin, int end) {
    int stop = end;
    while (stop < text.length()
        && stop - end < NOUN_REACH
        && "，。；、：".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    Phrases.Match<String> meant = words.countedNouns().firstMatchIn(text, end, stop);
    if (meant == null) {
      meant = words.measuredNouns().lastIn(text, Clauses.clauseBegin(text, begin), begin);
    }
    return meant == null ? null : meant.value();
  }

  /**
   * A large number in the unit that the number before it in the sentence leaves out as well:
   * 总预算960万，其中技能培训610万.
   *
   * @param before the quantities before it
   */
  QuantityMention sharedInList(String text, QuantityMention mention, List<QuantityMention> before) {
    boolean large = mention.quantity().unit() == null && endsInMagnitude(text, mention);
    if (!large || before.isEmpty()) {
      return mention;
    }
    QuantityMention last = before.get(before.size() - 1);
    String unit = last.quantity().unit();
    boolean same = Clauses.sentenceBegin(text, mention.begin()) <= last.begin();
    return same && unit != null && last.quantity().unitInferred() ? given(mention, unit) : mention;
  }

  /**
   * The last number of a list that shares its unit: 2.1个百分点 of 分别为1.6、3.1、2.1个百分点; null where a
   * number is none of such a list, or has a magnitude of its own.
   */
  @Nullable Amount sharedBehind(String text, Amount first) {
    int begin = first.numeral().begin();
    boolean paired = text.substring(Clauses.clauseBegin(text, begin), begin).contains(PAIRED);
    int i = first.end();
    if (!paired || first.magnitude().isPresent()) {
      return null;
    }
    while (i + 1 < text.length()
        && "、和与及".indexOf(text.charAt(i)) >= 0
        && Numeral.isDigit(text.charAt(i + 1))) {
      Numeral numeral = Numeral.arabicAt(text, i + 1);
      if (numeral == null) {
        return null;
      }
      Amount next = Amount.behind(text, numeral, words);
      if (next.unit() != null) {
        return next;
      }
      i = next.end();
    }
    return null;
  }

  private static boolean endsInMagnitude(String text, QuantityMention mention) {
    return "万亿".indexOf(text.charAt(mention.end() - 1)) >= 0;
  }

  /** A quantity without a unit with the one that is meant. */
  QuantityMention given(QuantityMention bare, String unit) {
    Quantity quantity = bare.quantity();
    Phrases.Match<UnitKind> kind = words.units().startingAt(unit, 0);
    return new QuantityMention(
        bare.begin(),
        bare.numberBegin(),
        bare.end(),
        new Quantity(
            quantity.value(), quantity.low(), quantity.high(), quantity.bound(), unit, true),
        kind == null ? null : kind.value());
  }
}
