package org.gongbao.structure;

/** A heading as a title: without the blanks of typesetting, note marks and final punctuation. */
final class HeadingText {
  private HeadingText() {}

  /** The title that a stretch of text gives. */
  static String title(String text) {
    String joined = withoutTypesettingBlanks(text);
    int end = joined.length();
    while (end > 0 && isTrailing(joined.charAt(end - 1))) {
      end--;
    }
    String trimmed = joined.substring(0, end);
    if (trimmed.endsWith("]")) {
      int open = trimmed.lastIndexOf('[');
      if (open > 0 && isNumber(trimmed.substring(open + 1, end - 1))) {
        return title(trimmed.substring(0, open));
      }
    }
    return trimmed;
  }

  /** A text on one line; a blank stays only between two characters of which neither is wide. */
  static String withoutTypesettingBlanks(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Script.isBlank(c)) {
        blank = true;
        continue;
      }
      if (blank && joined.length() > 0 && needsBlank(joined.charAt(joined.length() - 1), c)) {
        joined.append(' ');
      }
      blank = false;
      joined.append(c);
    }
    return joined.toString();
  }

  private static boolean needsBlank(char before, char after) {
    return !Script.isWide(before) && !Script.isWide(after);
  }

  private static boolean isTrailing(char c) {
    return "。；：，、;:,.．！!".indexOf(c) >= 0 || (c >= '①' && c <= '⑳') || Script.isBlank(c);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> Script.isDigit((char) c));
  }
}
