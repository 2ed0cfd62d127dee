package org.gongbao.layout;

/** Classes of characters that decide how lines break and join. */
final class Script {
  private static final String CLOSING = "，。、；：！？）》〉」』】〕”’…％%‰℃,.;:!?)]}·—";
  private static final String OPENING = "（《〈「『【〔“‘([{";
  private static final String FINAL = "。！？；：.!?;:";
  private static final String WRAPPING = "”’）)】」』》";

  private Script() {}

  static boolean isHan(char c) {
    return (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || Character.isSurrogate(c)
        || c == '〇'
        || c == '々';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Letters and digits of scripts that part their words by blanks. */
  static boolean isWord(char c) {
    return c < 0x2000 && Character.isLetterOrDigit(c);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000';
  }

  /** Whether a line must not begin with it. */
  static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** Whether a line must not end with it. */
  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** Whether a text ends as a sentence, a clause or an announcement of a list does. */
  static boolean endsFinally(CharSequence text) {
    int end = text.length();
    while (end > 0 && WRAPPING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && FINAL.indexOf(text.charAt(end - 1)) >= 0;
  }
}
