package org.gongbao.extract.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A stretch of a document's text in one spelling: blanks that typesetting puts in are gone, digits
 * and Latin letters are half width, punctuation of Chinese text is full width, compatibility
 * ideographs are the ideographs that they repeat. It knows where each of its characters came from.
 */
public final class FoldedText {
  /** Digits of the longest number of a note. */
  private static final int LONGEST_NOTE = 3;

  private final String text;
  private final int[] origins;

  private FoldedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** Folds the characters of a text from begin to end. */
  public static FoldedText of(String source, int begin, int end) {
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
        if (separatesWords(source, begin, end, i)) {
          origins[out.length()] = i;
          out.append(' ');
        }
        continue;
      }
      origins[out.length()] = i;
      out.append(halfWidth(c));
    }
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, chinesePunctuation(out, i));
    }
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

  private static boolean isBlank(char c) {
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
        || source.charAt(blank) == '\n';
  }

  private static boolean isWordCharacter(char c) {
    char half = halfWidth(c);
    return half >= '0' && half <= '9' || half >= 'a' && half <= 'z' || half >= 'A' && half <= 'Z';
  }

  private static char halfWidth(char c) {
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
      return (char) (c - 0xfee0);
    }
    if (c >= '\uF900' && c <= '\uFAFF') {
      return unified(c);
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
      case ';' -> '；';
      case ':' -> betweenDigits(text, offset) ? ':' : '：';
      case '(' -> '（';
      case ')' -> '）';
      case '?' -> '？';
      case '!' -> '！';
      default -> text.charAt(offset);
    };
  }

  private static boolean betweenDigits(StringBuilder text, int offset) {
    return digitAt(text, offset - 1) && digitAt(text, offset + 1);
  }

  private static boolean digitAt(CharSequence text, int offset) {
    return offset >= 0
        && offset < text.length()
        && text.charAt(offset) >= '0'
        && text.charAt(offset) <= '9';
  }
}
