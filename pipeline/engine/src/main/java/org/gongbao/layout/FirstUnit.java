package org.gongbao.layout;

/**
 * What cannot be parted from a line's first character: a word, or shares with nothing but
 * punctuation between them (23.1％、62.5％), or one ideograph, with the brackets before it and the
 * punctuation after it.
 */
final class FirstUnit {
  private static final String SHARES = "%％‰";

  private FirstUnit() {}

  /** Where it ends in the text of a line, which is not empty. */
  static int end(CharSequence text) {
    int end = 0;
    while (end < text.length() - 1 && Script.opens(text.charAt(end))) {
      end++;
    }
    boolean number = Script.isDigit(text.charAt(end));
    end = Script.isWord(text.charAt(end)) ? endOfWord(text, end) : end + 1;
    end = endOfClosing(text, end);
    while (number && goesOnByShares(text, end)) {
      end = endOfClosing(text, endOfWord(text, end));
    }
    return end;
  }

  private static boolean goesOnByShares(CharSequence text, int end) {
    return end > 1
        && end < text.length()
        && Script.isDigit(text.charAt(end))
        && SHARES.indexOf(text.charAt(end - 2)) >= 0;
  }

  private static int endOfWord(CharSequence text, int begin) {
    int end = begin;
    while (end < text.length() && isInsideWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfClosing(CharSequence text, int begin) {
    int end = begin;
    while (end < text.length() && Script.closes(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInsideWord(char c) {
    return Script.isWord(c) || c == '.' || c == ',' || c == '-' || c == '/' || c == '+';
  }
}
