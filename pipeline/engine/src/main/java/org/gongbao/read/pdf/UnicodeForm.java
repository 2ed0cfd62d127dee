package org.gongbao.read.pdf;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Brings the texts that fonts give for their glyphs to the characters that people type. */
public final class UnicodeForm {

  private UnicodeForm() {}

  /**
   * The text with radicals, compatibility ideographs, vertical forms and ligatures replaced by
   * ordinary characters; null where it is no text: nothing, controls, private use.
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
      } else if (isCompatible(c)) {
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

  private static boolean isCompatible(int c) {
    return (c >= 0x2E80 && c <= 0x2FD5)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0xFE10 && c <= 0xFE19)
        || (c >= 0xFE30 && c <= 0xFE44)
        || (c >= 0x2F800 && c <= 0x2FA1F);
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
