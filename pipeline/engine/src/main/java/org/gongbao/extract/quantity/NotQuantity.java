package org.gongbao.extract.quantity;

import java.util.regex.Pattern;
import org.gongbao.lexicon.NumberContexts;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.QuantityWords;
import org.gongbao.lexicon.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that state nothing measurable: dates and years, ordinals, list and document numbers,
 * names with numerals, and numbers that only say which group is meant.
 */
final class NotQuantity {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
  private static final int LONGEST_QUOTED_NAME = 24;
  private final Phrases<UnitKind> units;
  private final NumberContexts contexts;

  NotQuantity(QuantityWords words) {
    this.units = words.units();
    this.contexts = words.contexts();
  }

  /**
   * The end of a number at an offset that is a date, a list number, part of a name … by its form;
   * the offset itself where it may be a quantity.
   */
  int endOfOtherNumber(String text, int offset) {
    int end = offset;
    while (end < text.length()
        && (Numeral.isDigit(text.charAt(end))
            || (text.charAt(end) == '.' || text.charAt(end) == ',')
                && end + 1 < text.length()
                && Numeral.isDigit(text.charAt(end + 1)))) {
      end++;
    }
    if (end > offset + 1
        && text.charAt(offset) == '0'
        && Numeral.isDigit(text.charAt(offset + 1))) {
      return end;
    }
    int date = Dates.endAt(text, offset, end);
    if (date > offset) {
      return date;
    }
    if (isPartOfName(text, offset, end)
        || isListNumber(text, offset, end)
        || isOrdinal(text, offset)
        || isQuotedName(text, offset)
        || isDocumentNumber(text, offset, end)
        || !isWellFormed(text, offset, end)) {
      return end;
    }
    return offset;
  }

  /**
   * Whether digits with points and commas are one number as a whole: neither 12.3.4 nor 12,34, nor
   * what is left of 2.3 5, whose parts a blank has torn.
   */
  private static boolean isWellFormed(String text, int begin, int end) {
    boolean torn = begin > 1 && text.charAt(begin - 1) == ' ' && isLooseNumber(text, begin - 1);
    return !torn && NUMBER.matcher(text).region(begin, end).matches();
  }

  /** Whether digits end at an offset that are neither a year nor the tail of a Latin name. */
  private static boolean isLooseNumber(String text, int end) {
    int begin = end;
    while (begin > 0
        && (Numeral.isDigit(text.charAt(begin - 1)) || ".,".indexOf(text.charAt(begin - 1)) >= 0)) {
      begin--;
    }
    boolean year = end - begin == 4 && text.indexOf('.', begin) != begin + 1;
    return begin < end && !year && (begin == 0 || !isLatin(text.charAt(begin - 1)));
  }

  /** Whether a whole number with its unit is none of ours: a duration that only frames, an age … */
  boolean isOther(String text, int begin, int end, @Nullable String unit, @Nullable UnitKind kind) {
    if (kind == UnitKind.AGE) {
      return !contexts.lifeSpans().in(before(text, begin, 12));
    }
    if (kind == UnitKind.DURATION) {
      return !isAchievedDuration(text, begin, end, unit);
    }
    if (countsPhases(text, begin, unit)) {
      return true;
    }
    if (kind == UnitKind.EXTENT && framesAnother(text, end)) {
      return true;
    }
    if ((kind == UnitKind.MONEY || unit == null) && text.startsWith("级", end)) {
      return true;
    }
    boolean ranked = kind == UnitKind.PEOPLE || kind == UnitKind.SHARE || unit == null;
    if (begin > 0 && text.charAt(begin - 1) == '前' && ranked) {
      return true;
    }
    if ("分".equals(unit) && begin > 0 && text.charAt(begin - 1) == '时') {
      return true;
    }
    return "次".equals(unit)
        && text.startsWith("会议", end)
        && begin > 0
        && text.charAt(begin - 1) == '届';
  }

  /** Whether a number is of a range that only numbers phases from the first on: 1至3期工程. */
  private static boolean countsPhases(String text, int begin, @Nullable String unit) {
    boolean first = text.startsWith("1", begin) && joins(text, begin + 1);
    boolean last =
        joins(text, begin - 1)
            && begin > 1
            && text.charAt(begin - 2) == '1'
            && (begin == 2 || !Numeral.isDigit(text.charAt(begin - 3)));
    return "期".equals(unit) && (first || last);
  }

  private static boolean joins(String text, int offset) {
    return offset >= 0 && offset < text.length() && "至到—-~".indexOf(text.charAt(offset)) >= 0;
  }

  /** Whether an extent only says within what another thing is measured: 500米内, 500米覆盖率. */
  private boolean framesAnother(String text, int end) {
    return contexts.framed().startingAt(text, end) != null;
  }

  /** Whether the number with 以上 or 以下 before an offset only says which group is meant. */
  boolean definesGroup(String text, int behind, @Nullable UnitKind kind) {
    if (behind >= text.length() || kind == UnitKind.SHARE) {
      return false;
    }
    char next = text.charAt(behind);
    if (next == '的') {
      return true;
    }
    boolean households = behind > 2 && text.charAt(behind - 3) == '户';
    boolean counts = (kind == UnitKind.COUNT || kind == null) && !households;
    return !counts && isIdeograph(next) && "，。；、和及并且，".indexOf(next) < 0;
  }

  /** Whether the number is of a kind that has no unit: an index, a coefficient. */
  boolean measuresWithoutUnit(String text, int begin, int end) {
    if (end < text.length() && "版级号届期代型".indexOf(text.charAt(end)) >= 0) {
      return false;
    }
    return contexts.unitless().in(before(text, begin, 18));
  }

  /** Whether a bound word is the tail of another word: 附近, 最近, 高超, 贴近, 大多. */
  boolean isPartOfWord(String text, int begin, String word) {
    if (begin == 0) {
      return false;
    }
    char before = text.charAt(begin - 1);
    return switch (word) {
      case "近" -> "附最邻贴靠亲临就".indexOf(before) >= 0;
      case "超" -> "高赶反".indexOf(before) >= 0;
      case "约" -> "节预签公条契大集制合".indexOf(before) >= 0;
      default -> false;
    };
  }

  /** Whether a bound word behind a unit begins another word: 3个多月. */
  boolean opensWord(String text, int begin, String word) {
    int end = begin + word.length();
    return word.length() == 1 && end < text.length() && isIdeograph(text.charAt(end));
  }

  private static boolean isPartOfName(String text, int begin, int end) {
    char before = begin == 0 ? ' ' : text.charAt(begin - 1);
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (isLatin(before) || before == '+' || before == '×' || before == '·' || before == '#') {
      return true;
    }
    if (before == '-' && begin > 1 && isLatin(text.charAt(begin - 2))) {
      return true;
    }
    if (after == '+' || after == '×' || after == '·') {
      return true;
    }
    return after == '-' && end + 1 < text.length() && isLatin(text.charAt(end + 1));
  }

  private static boolean isListNumber(String text, int begin, int end) {
    if (end - begin > 3) {
      return false;
    }
    char before = begin == 0 ? '\n' : text.charAt(begin - 1);
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (before == '（' && after == '）' || before == '[' && after == ']' || before == '〔') {
      return true;
    }
    boolean starts = before == '\n' || before == '。' || before == '；' || before == '：';
    return starts && (after == '.' || after == '、' || after == '）');
  }

  private static boolean isOrdinal(String text, int begin) {
    return begin > 0
        && (text.charAt(begin - 1) == '第'
            || begin > 1
                && "—-、".indexOf(text.charAt(begin - 1)) >= 0
                && Numeral.isDigit(text.charAt(begin - 2))
                && ordinalBefore(text, begin - 2));
  }

  private static boolean ordinalBefore(String text, int lastDigit) {
    int i = lastDigit;
    while (i > 0 && Numeral.isDigit(text.charAt(i))) {
      i--;
    }
    return text.charAt(i) == '第';
  }

  private static boolean isDocumentNumber(String text, int begin, int end) {
    if (begin > 0 && (text.charAt(begin - 1) == '〔' || text.charAt(begin - 1) == '〕')) {
      return true;
    }
    return end < text.length()
        && (text.charAt(end) == '号' || text.startsWith("热线", end) || text.charAt(end) == '〕');
  }

  /** Whether the number stands in a short quotation, or in the title of a work. */
  private static boolean isQuotedName(String text, int offset) {
    int from = Math.max(0, offset - LONGEST_QUOTED_NAME);
    for (int i = offset - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (c == '”' || c == '》' || c == '’' || c == '」') {
        return false;
      }
      if (c == '《') {
        return true;
      }
      if (c == '“' || c == '‘' || c == '「') {
        char close = c == '“' ? '”' : c == '‘' ? '’' : '」';
        int end = text.indexOf(close, offset);
        return end >= 0 && end - i <= LONGEST_QUOTED_NAME;
      }
      if (c == '。') {
        return false;
      }
    }
    return false;
  }

  private boolean isAchievedDuration(String text, int begin, int end, @Nullable String unit) {
    if (end < text.length() && "来内期后前间制度级以之型".indexOf(text.charAt(end)) >= 0) {
      return text.startsWith("以上", end) || text.startsWith("以内", end);
    }
    Phrases.Match<UnitKind> more = units.startingAt(text, end);
    if (more != null && "年".equals(unit)) {
      return false;
    }
    return contexts.achievedDurations().in(before(text, begin, 10));
  }

  /** The words of the clause before an offset, at most so many characters. */
  private static String before(String text, int offset, int reach) {
    return text.substring(Math.max(Clauses.clauseBegin(text, offset), offset - reach), offset);
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isIdeograph(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
