package org.gongbao.extract.indicator;

import java.util.Objects;
import java.util.regex.Pattern;
import org.gongbao.extract.indicator.NameReader.Surroundings;
import org.gongbao.extract.quantity.Clauses;
import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.lexicon.UnitKind;
import org.jspecify.annotations.Nullable;

/** Tells which of the words around a quantity may name it. */
final class SurroundingsReader {
  /** A share that cannot be told, and why: 完成预算0万元的--%（基数为0，不可比）. */
  private static final Pattern NO_SHARE = Pattern.compile("的[—\\-/]+%?");

  private final NameReader names;

  SurroundingsReader(NameReader names) {
    this.names = names;
  }

  /**
   * The words around a quantity.
   *
   * @param from where what stands before it begins
   * @param next the quantity behind it; null for none
   * @param previousInClause the quantity before it in its clause; null for none
   */
  Surroundings read(
      String text,
      int from,
      QuantityMention mention,
      @Nullable QuantityMention next,
      @Nullable Draft previousInClause) {
    int begin = behindBracket(text, mention.end());
    int clauseEnd = Clauses.clauseEnd(text, mention.end());
    boolean inBracket = begin > clauseEnd;
    int stop = Clauses.clauseEnd(text, begin);
    boolean interrupted = next != null && next.begin() < stop && next.begin() >= begin;
    int to = interrupted && next != null ? next.begin() : stop;
    String before = text.substring(from, mention.begin());
    boolean list =
        previousInClause != null
            && previousInClause.namedBefore
            && NameInheritance.startsListMember(before);
    if (next != null && isCountedWith(text, mention, next, before)) {
      String behind = text.substring(next.end(), Clauses.clauseEnd(text, next.end()));
      return new Surroundings(before, untilDigit(behind), true, list);
    }
    boolean nothing =
        inBracket && begin == mention.end()
            || isItemOfAccount(text, mention, next, before)
            || startsNextItem(text, mention, next, before)
            || NO_SHARE.matcher(text).region(begin, text.length()).lookingAt();
    return new Surroundings(
        before, nothing ? "" : text.substring(begin, Math.max(begin, to)), !interrupted, list);
  }

  /**
   * Whether a quantity counts the same things as the next one, which has their name behind it:
   * 1200户3500名监测对象, 出台12条、5条具体措施.
   */
  boolean isCountedWith(
      String text, QuantityMention mention, @Nullable QuantityMention next, String before) {
    if (next == null || next.begin() < mention.end() || !counts(mention) || !counts(next)) {
      return false;
    }
    String between = text.substring(mention.end(), next.begin());
    boolean sameUnit = Objects.equals(mention.quantity().unit(), next.quantity().unit());
    if (!(between.isEmpty() && !sameUnit) && !(between.equals("、") && sameUnit)) {
      return false;
    }
    String subject = names.strip(before);
    return subject.isEmpty() || subject.indexOf('、') <= 0 && names.endsInVerb(subject);
  }

  private static boolean counts(QuantityMention mention) {
    return mention.unitKind() == UnitKind.COUNT || mention.unitKind() == UnitKind.PEOPLE;
  }

  private static String untilDigit(String words) {
    int end = 0;
    while (end < words.length() && !Character.isDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  /**
   * Whether a sum is one of a run of items named before their sums that lost its commas:
   * 上级补助收入90万元上年结余3万元.
   */
  private boolean isItemOfAccount(
      String text, QuantityMention mention, @Nullable QuantityMention next, String before) {
    boolean sums =
        next != null
            && mention.unitKind() == UnitKind.MONEY
            && next.unitKind() == UnitKind.MONEY
            && before.length() > 2;
    String between = sums && next != null ? text.substring(mention.end(), next.begin()) : "";
    return between.length() > 2
        && between.charAt(0) != '、'
        && names.roundedLength(new Surroundings("", between, false, false)) == 0
        && between.chars().allMatch(c -> Character.isIdeographic(c) || c == '、')
        && between.indexOf('的') < 0;
  }

  /**
   * Whether what stands behind a quantity is the next item, of a verb of its own, of a list that
   * lost its line ends: 改造老旧小区35个建设口袋公园10个.
   */
  private boolean startsNextItem(
      String text, QuantityMention mention, @Nullable QuantityMention next, String before) {
    if (next == null || next.begin() <= mention.end()) {
      return false;
    }
    String between = text.substring(mention.end(), next.begin());
    return between.chars().allMatch(Character::isIdeographic)
        && between.indexOf('的') < 0
        && names.isDoneTo(between)
        && names.isDoneTo(names.strip(before));
  }

  /** The offset behind a bracket that stands right behind a quantity: 61家（含40家…）. */
  static int behindBracket(String text, int offset) {
    if (offset >= text.length() || text.charAt(offset) != '（') {
      return offset;
    }
    int close = text.indexOf('）', offset);
    return close < 0 ? offset : close + 1;
  }
}
