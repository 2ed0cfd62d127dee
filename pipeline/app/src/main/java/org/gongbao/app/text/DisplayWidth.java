package org.gongbao.app.text;

/** How many columns of a terminal a text takes, by the East Asian Width of Unicode (UAX #11). */
public final class DisplayWidth {
  private static final String ELLIPSIS = "…";

  /** First and last characters of the ranges that are wide or full width. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD}
  };

  private DisplayWidth() {}

  /** The columns that a text takes on one line. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** The text, cut to at most so many columns, an ellipsis for what is left out. */
  public static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int width = of(ELLIPSIS);
    for (int character : text.codePoints().toArray()) {
      width += of(character);
      if (width > columns) {
        break;
      }
      kept.appendCodePoint(character);
    }
    return kept.append(ELLIPSIS).toString();
  }

  /** The text with blanks behind it up to so many columns. */
  public static String padRight(String text, int columns) {
    return text + blanks(columns - of(text));
  }

  /** The text with blanks before it up to so many columns. */
  public static String padLeft(String text, int columns) {
    return blanks(columns - of(text)) + text;
  }

  private static String blanks(int number) {
    return " ".repeat(Math.max(0, number));
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (character >= range[0] && character <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
