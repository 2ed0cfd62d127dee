package org.gongbao.read.flow;

/** Blanks, and the characters that are not there to be read. */
public final class Blanks {
  private Blanks() {}

  /** Whether a character is a blank of any width, a tab or a break. */
  public static boolean isBlank(char character) {
    return character <= ' '
        || character == '\u00a0'
        || character == '\u3000'
        || character == '\u1680'
        || (character >= '\u2000' && character <= '\u200a')
        || character == '\u2028'
        || character == '\u2029'
        || character == '\u202f'
        || character == '\u205f'
        || character == '\u0085';
  }

  /** Whether a character takes no room: soft hyphens, joiners, marks of direction, byte order. */
  public static boolean isInvisible(char character) {
    return character == '\u00ad'
        || (character >= '\u200b' && character <= '\u200f')
        || (character >= '\u202a' && character <= '\u202e')
        || (character >= '\u2060' && character <= '\u2064')
        || (character >= '\ufe00' && character <= '\ufe0f')
        || character == '\ufeff';
  }

  /** Whether a character is as wide as it is high: a Chinese one, or a mark set like one. */
  public static boolean isWide(char character) {
    return character >= '\u2e80' && character <= '\uffe6' && character != '\ufeff';
  }

  /** How wide the blanks are that a text begins with, in characters; those of its first line. */
  public static float before(CharSequence text) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\n' || character == '\r') {
        width = 0;
      } else if (isBlank(character)) {
        width += widthOf(character);
      } else if (!isInvisible(character)) {
        return width;
      }
    }
    return 0;
  }

  /** How wide a blank is, in characters. */
  static float widthOf(char blank) {
    return blank == '\u3000' || blank == '\u2003' ? 1 : 0.5f;
  }

  /** The text without invisible characters and outer blanks, inner blanks made one space each. */
  public static String tidy(CharSequence text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isInvisible(character)) {
        continue;
      }
      if (isBlank(character)) {
        blank = true;
        continue;
      }
      if (blank && tidy.length() > 0) {
        tidy.append(' ');
      }
      blank = false;
      tidy.append(character);
    }
    return tidy.toString();
  }

  /** The text without any blank, to compare by. */
  public static String without(CharSequence text) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!isBlank(character) && !isInvisible(character)) {
        rest.append(character);
      }
    }
    return rest.toString();
  }
}
