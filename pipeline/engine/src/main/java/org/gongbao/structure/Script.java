package org.gongbao.structure;

import java.text.Normalizer;

/** What kind of character one is, and its form when width is of no account. */
final class Script {
  private static final String BRACKETS_AND_MARKS = "（）．：，；！？【】［］";
  private static final String FOLDED = "().:,;!?[][]";

  private Script() {}

  /** Whether a character is a Chinese one. */
  static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3400' && c <= '\u4dbf')
        || (c >= '\uF900' && c <= '\uFAFF')
        || c == '〇';
  }

  /** Whether a character is Chinese, or punctuation as Chinese sets it, a whole em wide. */
  static boolean isWide(char c) {
    return isHan(c)
        || (c >= '\u3001' && c <= '\u3020')
        || (c >= '\uff01' && c <= '\uff60')
        || c == '“'
        || c == '”'
        || c == '‘'
        || c == '’'
        || c == '—'
        || c == '…';
  }

  /** Whether a character shows nothing: blanks of any width, joiners and marks of byte order. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200f')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u2060'
        || c == '\u3000'
        || c == '\ufeff';
  }

  /** Whether a character is a digit of either width. */
  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** Whether a character is a Latin letter of half width. */
  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * The half-width form of digits, letters, brackets and marks that have one, and the ideograph
   * that a compatibility ideograph repeats.
   */
  static char fold(char c) {
    if (c < '\u3000') {
      return c;
    }
    if (c >= '\uF900' && c <= '\uFAFF') {
      String unified = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      return unified.length() == 1 ? unified.charAt(0) : c;
    }
    if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
      return (char) (c - '０' + '0');
    }
    int index = BRACKETS_AND_MARKS.indexOf(c);
    return index < 0 ? c : FOLDED.charAt(index);
  }

  /** A text without blanks and with all that has a half-width form in it. */
  static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        squeezed.append(fold(c));
      }
    }
    return squeezed.toString();
  }

  /** The offset of the first character that is no blank, from an offset on. */
  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
