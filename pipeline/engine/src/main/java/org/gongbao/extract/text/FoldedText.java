package org.gongbao.extract.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.gongbao.lexicon.Radicals;

/**
 * A stretch of a document's text in one spelling: blanks that typesetting puts in are gone, digits
 * and Latin letters are half width, punctuation of Chinese text is full width, compatibility
 * ideographs and radicals are the ideographs that they repeat, years are in digits. It knows where
 * each of its characters came from.
 */
public final class FoldedText {
  /** Digits of the longest number of a note. */
  private static final int LONGEST_NOTE = 3;

  private static final char FIRST_RADICAL = '\u2E80';
  private static final char LAST_RADICAL = '\u2FD5';

  private final String text;
  private final int[] origins;

  private FoldedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** Folds the characters of a text from begin to end; the end of a line is a blank. */
  public static FoldedText of(String source, int begin, int end) {
    return folded(source, begin, end, ' ');
  }

  /** Folds a text whose lines are items of their own, as in a cell: the end of a line stays. */
  public static FoldedText ofLines(String source, int begin, int end) {
    return folded(source, begin, end, '\n');
  }

  private static FoldedText folded(String source, int begin, int end, char lineEnd) {
    StringBuilder out = new StringBuilder(end - begin);
    int[] origins = new int[end - begin];
    for (int i = begin; i < end; i++) {
      char c = source.charAt(i);
      int mark = noteMarkLength(source, begin, end, i);
      if (mark > 0) {
        i += mark - 1;
        continue;
      }
      if (isBlank(c)) {
        if (separatesWords(source, begin, end, i) && !SpacedDigits.within(source, begin, end, i)) {
          boolean line = lineEnds(source, end, i);
          origins[out.length()] = i;
          out.append(line ? lineEnd : ' ');
        }
        continue;
      }
      origins[out.length()] = i;
      out.append(halfWidth(c));
    }
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, chinesePunctuation(out, i));
    }
    WrittenYears.toDigits(out);
    return new FoldedText(out.toString(), Arrays.copyOf(origins, out.length()));
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** Number of folded characters. */
  public int length() {
    return text.length();
  }

  /** The offset in the document's text of a folded character. */
  public int originOf(int offset) {
    return origins[offset];
  }

  /** The offset in the document's text right behind the folded character before an offset. */
  public int originBehind(int offset) {
    return origins[offset - 1] + 1;
  }

  /**
   * The length of the mark of a note behind a word, ① or [1]; 0 where there is none. Before a word
   * such a sign numbers a list, and 〔2023〕 is part of a document's number.
   */
  private static int noteMarkLength(String source, int begin, int end, int offset) {
    char c = source.charAt(offset);
    if (offset == begin) {
      return 0;
    }
    if (c >= '①' && c <= '⑳') {
      char before = source.charAt(offset - 1);
      return Character.isIdeographic(before) || before == '）' || before == '”' ? 1 : 0;
    }
    if (c != '[' && c != '［' || source.charAt(offset - 1) == '\n') {
      return 0;
    }
    int close = offset + 1;
    while (close < end && close - offset <= LONGEST_NOTE && digitAt(source, close)) {
      close++;
    }
    boolean closed = close < end && (source.charAt(close) == ']' || source.charAt(close) == '］');
    return closed && close > offset + 1 ? close + 1 - offset : 0;
  }

  static boolean isBlank(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u200b'
        || c == '\ufeff'
        || (c >= '\u2000' && c <= '\u200a');
  }

  /** Whether the blank stands between two Latin words or two numbers, which it keeps apart. */
  private static boolean separatesWords(String source, int begin, int end, int blank) {
    int before = blank - 1;
    int after = blank + 1;
    while (after < end && isBlank(source.charAt(after))) {
      after++;
    }
    if (before < begin || after >= end || isBlank(source.charAt(before))) {
      return false;
    }
    return isWordCharacter(source.charAt(before)) && isWordCharacter(source.charAt(after))
        || lineEnds(source, end, blank);
  }

  /** Whether a line ends among the blanks that begin at an offset. */
  private static boolean lineEnds(String source, int end, int blank) {
    int i = blank;
    while (i < end && isBlank(source.charAt(i)) && source.charAt(i) != '\n') {
      i++;
    }
    return i < end && source.charAt(i) == '\n';
  }

  private static boolean isWordCharacter(char c) {
    char half = halfWidth(c);
    return half >= '0' && half <= '9' || half >= 'a' && half <= 'z' || half >= 'A' && half <= 'Z';
  }

  static char halfWidth(char c) {
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
      return (char) (c - 0xfee0);
    }
    if (c >= '\uF900' && c <= '\uFAFF') {
      return unified(c);
    }
    if (c >= FIRST_RADICAL && c <= LAST_RADICAL) {
      return (char) Radicals.ideographOf(c);
    }
    return switch (c) {
      case '％', '﹪' -> '%';
      case '．' -> '.';
      case '＋' -> '+';
      case '－', '−', '﹣' -> '-';
      case '／' -> '/';
      case '〜', '∼', '～' -> '~';
      case '–', '―', '─', '﹘' -> '—';
      case '［' -> '[';
      case '］' -> ']';
      default -> c;
    };
  }

  /** The ideograph that a compatibility ideograph repeats; itself where that is no one char. */
  private static char unified(char c) {
    String unified = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return unified.length() == 1 ? unified.charAt(0) : c;
  }

  private static char chinesePunctuation(StringBuilder text, int offset) {
    return switch (text.charAt(offset)) {
      case ',' -> betweenDigits(text, offset) ? ',' : '，';
      case '，' -> partsOffThousands(text, offset) ? ',' : '，';
      case ';' -> '；';
      case ':' -> betweenDigits(text, offset) ? ':' : '：';
      case '(' -> '（';
      case ')' -> '）';
      case '?' -> '？';
      case '!' -> '！';
      case '億' -> countsBefore(text, offset) ? '亿' : '億';
      case '萬' -> countsBefore(text, offset) ? '万' : '萬';
      default -> text.charAt(offset);
    };
  }

  /** Whether a digit or a numeral stands before an offset. */
  private static boolean countsBefore(StringBuilder text, int offset) {
    return digitAt(text, offset - 1)
        || offset > 0 && "一二三四五六七八九十百千万两多余".indexOf(text.charAt(offset - 1)) >= 0;
  }

  private static boolean betweenDigits(StringBuilder text, int offset) {
    return digitAt(text, offset - 1) && digitAt(text, offset + 1);
  }

  /**
   * Whether a full-width comma parts off three digits of a number, as 1，234 is typed: one to three
   * digits before it, or a group parted off itself, and just three behind it.
   */
  private static boolean partsOffThousands(StringBuilder text, int offset) {
    int before = digitsEndingAt(text, offset);
    if (before == 0 || before > 3 || !groupBehind(text, offset)) {
      return false;
    }
    int begin = offset - before;
    char first = begin == 0 ? '\n' : text.charAt(begin - 1);
    return first == ','
        ? before == 3
        : first != '.' && first != '第' && text.charAt(begin) != '0' && !isWordCharacter(first);
  }

  private static int digitsEndingAt(StringBuilder text, int end) {
    int count = 0;
    while (digitAt(text, end - 1 - count)) {
      count++;
    }
    return count;
  }

  private static boolean groupBehind(StringBuilder text, int comma) {
    return digitAt(text, comma + 1)
        && digitAt(text, comma + 2)
        && digitAt(text, comma + 3)
        && !digitAt(text, comma + 4);
  }

  private static boolean digitAt(CharSequence text, int offset) {
    return offset >= 0
        && offset < text.length()
        && text.charAt(offset) >= '0'
        && text.charAt(offset) <= '9';
  }
}
