package org.gongbao.read.page;

import java.text.Normalizer;
import org.gongbao.lexicon.Radicals;
import org.jspecify.annotations.Nullable;

/**
 * Brings the texts that fonts give for their glyphs to the characters that are meant.
 *
 * <p>A report's text is what is printed: ligatures, full width and compatibility characters stay as
 * the file has them, and are folded where they are compared. Only what names a shape instead of a
 * character is replaced: a radical, by which programs that print PDF call the glyph that it shares
 * with an ideograph (⻓ for 长), and the upright forms of punctuation in lines that run down.
 */
public final class UnicodeForm {
  private UnicodeForm() {}

  /**
   * The text with radicals and vertical forms replaced by ordinary characters and blanks made
   * alike; null where it is no text: nothing, controls, private use.
   */
  public static @Nullable String normalised(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (text.length() == 1) {
      char c = text.charAt(0);
      if ((c >= 0x4E00 && c <= 0x9FFF) || (c > ' ' && c < 0x7F)) {
        return text;
      }
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isBlank(c)) {
        out.append(c == 0x3000 ? '\u3000' : ' ');
      } else if (Radicals.ideographOf(c) != c) {
        out.appendCodePoint(Radicals.ideographOf(c));
      } else if (isVerticalForm(c)) {
        out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
      } else if (c == 0xAD) {
        out.append('-');
      } else if (isText(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.length() == 0 ? null : out.toString();
  }

  private static boolean isBlank(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isVerticalForm(int c) {
    return (c >= 0xFE10 && c <= 0xFE19) || (c >= 0xFE30 && c <= 0xFE44);
  }

  private static boolean isText(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> c != 0xFFFD;
    };
  }
}
