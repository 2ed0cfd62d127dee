package org.gongbao.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.QuantityWords;
import org.gongbao.lexicon.UnitKind;
import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a folded text: a number, its magnitude, its unit and the words that bound
 * it. Numbers that state nothing measurable (dates, ordinals, names) are left out by {@link
 * NotQuantity}.
 */
public final class QuantityFinder {
  private static final String RANGE_SIGNS = "—-~至到";
  private final QuantityWords words;
  private final NotQuantity notQuantity;
  private final MeantUnit units;

  /** A finder that knows these words. */
  public QuantityFinder(QuantityWords words) {
    this.words = words;
    this.notQuantity = new NotQuantity(words);
    this.units = new MeantUnit(words);
  }

  /** The quantities in order; none overlap. */
  public List<QuantityMention> find(String text) {
    List<QuantityMention> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int next = i + 1;
      if (Numeral.isDigit(c)) {
        int end = notQuantity.endOfOtherNumber(text, i);
        if (end > i) {
          next = end;
        } else {
          QuantityMention mention = arabic(text, i);
          if (mention != null) {
            found.add(units.sharedInList(text, mention, found));
          }
          next = mention != null ? mention.end() : endOfDigits(text, i);
        }
      } else if (Numeral.isChinese(c) || c == '百' || c == '千' || c == '万') {
        QuantityMention mention = chinese(text, i);
        if (mention != null) {
          found.add(mention);
          next = mention.end();
        } else {
          next = Math.max(next, endOfChinese(text, i));
        }
      }
      i = next;
    }
    return found;
  }

  private @Nullable QuantityMention arabic(String text, int digit) {
    int offset = digit > 0 && isMinus(text, digit - 1) ? digit - 1 : digit;
    Numeral numeral = Numeral.arabicAt(text, offset);
    if (numeral == null) {
      return null;
    }
    Amount amount = Amount.behind(text, numeral, words);
    if (isFraction(text, amount)) {
      return null;
    }
    Amount second = secondEnd(text, amount);
    return second == null ? single(text, amount) : range(text, amount, second);
  }

  private @Nullable QuantityMention chinese(String text, int offset) {
    Numeral share = ChineseShare.at(text, offset);
    if (share != null) {
      String unit = text.charAt(offset) == '百' ? "%" : "‰";
      return mention(text, share, share.end(), share.value(), unit, UnitKind.SHARE, Bound.EXACT);
    }
    Numeral fraction = ChineseShare.fractionAt(text, offset);
    if (fraction != null) {
      return mention(text, fraction, fraction.end(), fraction.value(), null, null, Bound.EXACT);
    }
    Numeral numeral = Numeral.chineseAt(text, offset);
    if (numeral == null) {
      return null;
    }
    if (offset > 0 && text.charAt(offset - 1) == '翻') {
      Amount times = Amount.behind(text, numeral, words);
      return "番".equals(times.unit()) ? single(text, times) : null;
    }
    Numeral decimal = Numeral.chineseDecimalAt(text, offset);
    if (decimal != null && decimal.end() > numeral.end()) {
      return decimal(text, decimal);
    }
    if (!numeral.hasMagnitude(text)
        || Numeral.areDecimals(text, offset)
        || offset > 0 && "第几数两〇零".indexOf(text.charAt(offset - 1)) >= 0) {
      return null;
    }
    Amount amount = Amount.behind(text, numeral, words);
    if (amount.unit() == null || amount.kind() == UnitKind.DURATION) {
      return null;
    }
    return single(text, amount);
  }

  /** A number like 三点五亿元 or 三点五个百分点; without magnitude or percent it may be the time of day. */
  private @Nullable QuantityMention decimal(String text, Numeral numeral) {
    Amount amount = Amount.behind(text, numeral, words);
    boolean asked = amount.magnitude().isPresent() || amount.kind() == UnitKind.SHARE;
    return asked && amount.unit() != null ? single(text, amount) : null;
  }

  private @Nullable Amount secondEnd(String text, Amount first) {
    int i = first.end();
    if (i >= text.length() || RANGE_SIGNS.indexOf(text.charAt(i)) < 0 || first.inside() != null) {
      return null;
    }
    char sign = text.charAt(i);
    if (sign == '到' && startsMovement(text, first.numeral().begin())) {
      return null;
    }
    while (i < text.length() && text.charAt(i) == sign) {
      i++;
    }
    if (i >= text.length() || !Numeral.isDigit(text.charAt(i))) {
      return null;
    }
    Numeral numeral = Numeral.arabicAt(text, i);
    Amount second = numeral == null ? null : Amount.behind(text, numeral, words);
    if (second == null || second.unit() == null && first.unit() == null) {
      return null;
    }
    boolean movement = sign == '至' && startsMovement(text, first.numeral().begin());
    return movement ? null : second;
  }

  /** Whether 由 or 从 stands right before the number, so that what follows is a start and an end. */
  private static boolean startsMovement(String text, int number) {
    for (int i = number - 1; i >= Math.max(0, number - 8); i--) {
      char c = text.charAt(i);
      if (c == '由' || c == '从') {
        return true;
      }
      if ("，。；、".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private @Nullable QuantityMention range(String text, Amount first, Amount second) {
    BigDecimal low = first.value();
    if (!first.magnitude().isPresent()
        && first.unit() == null
        && first.numeral().value().compareTo(second.numeral().value()) <= 0) {
      low = low.multiply(second.magnitude().factor());
    }
    String unit = second.unit() != null ? second.unit() : first.unit();
    UnitKind kind = second.unit() != null ? second.kind() : first.kind();
    if (low.compareTo(second.value()) >= 0
        || notQuantity.isOther(text, first.numeral().begin(), second.end(), unit, kind)) {
      return null;
    }
    return new QuantityMention(
        first.numeral().begin(),
        first.numeral().begin(),
        second.end(),
        Quantity.between(low, second.value(), unit),
        kind);
  }

  private @Nullable QuantityMention single(String text, Amount amount) {
    Bound bound = amount.inside() != null ? amount.inside() : Bound.EXACT;
    if (amount.unit() == null) {
      Amount last = units.sharedBehind(text, amount);
      return last == null ? bare(text, amount, bound) : sharing(text, amount, last, bound);
    }
    return mention(
        text, amount.numeral(), amount.end(), amount.value(), amount.unit(), amount.kind(), bound);
  }

  /** A number of a list that has its unit and magnitude from the list's last. */
  private @Nullable QuantityMention sharing(String text, Amount amount, Amount last, Bound bound) {
    BigDecimal value = amount.value().multiply(last.magnitude().factor());
    return mention(text, amount.numeral(), amount.end(), value, last.unit(), last.kind(), bound);
  }

  /** A number without unit: its unit is meant where it is large, and some things have none. */
  private @Nullable QuantityMention bare(String text, Amount amount, Bound bound) {
    int begin = amount.numeral().begin();
    if (amount.magnitude().isPresent()) {
      QuantityMention mention =
          mention(text, amount.numeral(), amount.end(), amount.value(), null, null, bound);
      String meant = units.by(text, begin, amount.end());
      return mention == null || meant == null ? mention : units.given(mention, meant);
    }
    if (!notQuantity.measuresWithoutUnit(text, begin, amount.end())) {
      return null;
    }
    return mention(text, amount.numeral(), amount.end(), amount.value(), null, null, bound);
  }

  private @Nullable QuantityMention mention(
      String text,
      Numeral numeral,
      int unitEnd,
      BigDecimal value,
      @Nullable String unit,
      @Nullable UnitKind kind,
      Bound inside) {
    int begin = numeral.begin();
    int end = unitEnd;
    Bound bound = inside;
    Phrases.Match<Bound> after = words.after().startingAt(text, end);
    if (after != null && !notQuantity.opensWord(text, end, after.word())) {
      if (notQuantity.definesGroup(text, end + after.length(), kind)) {
        return null;
      }
      bound = after.value();
      end += after.length();
    }
    Phrases.Match<Bound> before = boundBefore(text, begin);
    if (before != null) {
      begin -= before.length();
      bound = before.value();
    }
    if (notQuantity.isOther(text, numeral.begin(), unitEnd, unit, kind)) {
      return null;
    }
    return new QuantityMention(begin, numeral.begin(), end, Quantity.of(value, bound, unit), kind);
  }

  private Phrases.@Nullable Match<Bound> boundBefore(String text, int begin) {
    Phrases.Match<Bound> before = words.before().endingAt(text, begin);
    return before != null && notQuantity.isPartOfWord(text, begin - before.length(), before.word())
        ? null
        : before;
  }

  /** Whether the dash is a minus sign: nothing that could begin a range stands before it. */
  private static boolean isMinus(String text, int offset) {
    if (text.charAt(offset) != '-') {
      return false;
    }
    char before = offset == 0 ? ' ' : text.charAt(offset - 1);
    return !Numeral.isDigit(before)
        && before != '%'
        && before != '-'
        && before != '—'
        && !(before >= 'A' && before <= 'Z')
        && !(before >= 'a' && before <= 'z');
  }

  private static boolean isFraction(String text, Amount amount) {
    int end = amount.end();
    return amount.unit() == null
        && end + 1 < text.length()
        && (text.charAt(end) == '/' || text.charAt(end) == ':')
        && Numeral.isDigit(text.charAt(end + 1));
  }

  private static int endOfDigits(String text, int offset) {
    Numeral numeral = Numeral.arabicAt(text, offset);
    return numeral == null ? offset + 1 : numeral.end();
  }

  private static int endOfChinese(String text, int offset) {
    int i = offset;
    while (i < text.length()
        && (Numeral.isChinese(text.charAt(i)) || "百千万亿".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }
}
