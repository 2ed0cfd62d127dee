package org.gongbao.read.docx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Characters of symbol fonts, {@code w:sym}. Fonts such as Wingdings keep them in Unicode's area
 * for private use; the boxes and ticks that forms are filled with have ordinary characters.
 */
final class Symbols {
  private static final Map<Integer, String> ORDINARY =
      Map.of(
          0xF0FE, "☑", 0xF052, "☑", 0xF0FC, "√", 0xF050, "√", 0xF0A8, "□", 0xF06F, "□", 0xF0A3, "□",
          0xF0B7, "•");

  private Symbols() {}

  /** The text of a symbol by its code in hexadecimal digits; empty where nobody can tell it. */
  static String text(@Nullable String code) {
    int character;
    try {
      character = code == null || code.length() > 6 ? 0 : Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      return "";
    }
    String ordinary = ORDINARY.get(character);
    if (ordinary != null) {
      return ordinary;
    }
    boolean readable =
        Character.isDefined(character)
            && !Character.isISOControl(character)
            && Character.getType(character) != Character.PRIVATE_USE
            && Character.getType(character) != Character.SURROGATE;
    return readable ? Character.toString(character) : "";
  }
}
