package org.gongbao.extract.indicator;

import java.util.Set;
import org.gongbao.extract.quantity.Clauses;
import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.lexicon.ChangeWord;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.QuantityWords;
import org.gongbao.lexicon.UnitKind;
import org.gongbao.model.Bound;
import org.gongbao.model.Indicator;
import org.jspecify.annotations.Nullable;

/** Tells whether a quantity is a level or a change, and what a change is compared with. */
final class ChangeReader {
  /** The length of （增长） behind 下降, as forms print it. */
  private static final int ALTERNATIVE = 4;

  /** Verbs that tell by what sum something changed, with or without a basis. */
  private static final Set<String> BY_SUMS = Set.of("增加", "减少");

  private final Phrases<ChangeWord> words;
  private final Phrases<Bound> bounds;
  private final Cues cues;

  ChangeReader(QuantityWords quantities, Cues cues) {
    this.words = quantities.changes();
    this.bounds = quantities.before();
    this.cues = cues;
  }

  /** The bound that stands before the verb: 至少降低30%. Null for none. */
  @Nullable Bound boundBefore(String text, Change change) {
    Phrases.Match<Bound> match = bounds.endingAt(text, change.begin());
    return match == null || match.length() < 2 ? null : match.value();
  }

  /**
   * The change that a quantity states; null for a level.
   *
   * @param text the folded passage
   * @param from where the clause, or the quantity before in it, ends
   * @param mention the quantity
   * @param countsWhatFollows whether the thing counted stands behind the quantity
   */
  @Nullable Change read(String text, int from, QuantityMention mention, boolean countsWhatFollows) {
    int end = mention.begin();
    if (end > from && text.charAt(end - 1) == '）') {
      int open = text.lastIndexOf('（', end);
      boolean alternative =
          open >= from && words.startingAt(text, open + 1) != null && end - open <= ALTERNATIVE;
      end = alternative ? open : end;
    }
    int verbEnd = end;
    while (end > from && isFiller(text.charAt(end - 1))) {
      end--;
    }
    Phrases.Match<ChangeWord> match = words.endingAt(text, end);
    if (match == null || end - match.length() < from || isTailOfWord(text, end, match.length())) {
      return null;
    }
    boolean filled = end < verbEnd && !text.substring(end, verbEnd).equals("了");
    boolean percent = isPercent(mention);
    boolean change =
        switch (match.value().strength()) {
          case SURE -> true;
          case RATE -> percent;
          case COMPARED ->
              percent
                  && basisIn(text, Clauses.clauseBegin(text, mention.begin()), mention.begin())
                      != null;
          case PLAIN -> !filled && isPlainChange(text, mention, percent, countsWhatFollows, match);
        };
    return change ? new Change(end - match.length(), mention.end(), match.value().falls()) : null;
  }

  /**
   * The change that is kept up at a rate, which stands before its verb: 保持15%以上增长, 实现5%的增速; null
   * where there is none.
   */
  @Nullable Change keptUp(String text, QuantityMention mention) {
    boolean kept = cues.of(Cue.KEEPING_UP).endingAt(text, mention.begin()) != null;
    if (!kept || !isPercent(mention)) {
      return null;
    }
    int begin = mention.end();
    begin += text.startsWith("的", begin) ? 1 : 0;
    Phrases.Match<ChangeWord> match = words.startingAt(text, begin);
    if (match == null || match.length() == 1 || !isWordEnd(text, begin + match.length())) {
      return null;
    }
    return new Change(mention.begin(), begin + match.length(), match.value().falls());
  }

  /** Whether nothing follows that makes another word of a change: 增长率, 增长点. */
  private static boolean isWordEnd(String text, int end) {
    return end >= text.length() || "率点极到至为".indexOf(text.charAt(end)) < 0;
  }

  private boolean isPlainChange(
      String text,
      QuantityMention mention,
      boolean percent,
      boolean countsWhatFollows,
      Phrases.Match<ChangeWord> match) {
    if (percent || mention.isShare()) {
      return true;
    }
    if (match.length() == 1 || isAllotted(text, mention, match)) {
      return false;
    }
    return basisIn(text, Clauses.clauseBegin(text, mention.begin()), mention.begin()) != null
        || !countsWhatFollows;
  }

  /** Whether a sum is a stated part that is set aside for a rise: 其中支持质量提升85万元. */
  private boolean isAllotted(
      String text, QuantityMention mention, Phrases.Match<ChangeWord> match) {
    int sentence = Clauses.sentenceBegin(text, mention.begin());
    return mention.unitKind() == UnitKind.MONEY
        && !BY_SUMS.contains(match.word())
        && cues.in(text, sentence, mention.begin(), Cue.PART)
        && basisIn(text, sentence, mention.begin()) == null;
  }

  /**
   * What a span of text compares with: YEAR_ON_YEAR, PERIOD_ON_PERIOD or a year; null for nothing.
   */
  @Nullable String basisIn(String text, int begin, int end) {
    if (cues.in(text, begin, end, Cue.YEAR_ON_YEAR)) {
      return Indicator.YEAR_ON_YEAR;
    }
    if (cues.in(text, begin, end, Cue.PERIOD_ON_PERIOD)) {
      return Indicator.PERIOD_ON_PERIOD;
    }
    for (int i = begin; i + 5 < end; i++) {
      if ("比较与同".indexOf(text.charAt(i)) >= 0) {
        String year = Years.at(text, i + 1);
        if (year != null) {
          return year;
        }
      }
    }
    return null;
  }

  /** Whether the words before a change average it over years, which are its period then. */
  boolean isAverage(String text, int begin, int end) {
    return cues.in(text, begin, end, Cue.AVERAGE_GROWTH);
  }

  private static boolean isPercent(QuantityMention mention) {
    String unit = mention.quantity().unit();
    return unit == null
        ? mention.unitKind() == null
        : unit.equals("%") || unit.equals("‰") || unit.endsWith("百分点");
  }

  /** What may stand between 增速 and its number. */
  private static boolean isFiller(char c) {
    return c == '了' || c == '为' || c == '达' || c == '到' || c == '在';
  }

  /** 新增, 递增, 净增 and the like are words of their own. */
  private static boolean isTailOfWord(String text, int end, int length) {
    int begin = end - length;
    return begin > 0 && "新倍递激不可多少".indexOf(text.charAt(begin - 1)) >= 0 && text.charAt(begin) == '增'
        || begin > 0 && text.charAt(begin - 1) == '跃';
  }

  /** Whether a unit counts things that may stand behind it. */
  static boolean mayCount(@Nullable UnitKind kind) {
    return kind == UnitKind.COUNT || kind == UnitKind.PEOPLE || kind == null;
  }
}
