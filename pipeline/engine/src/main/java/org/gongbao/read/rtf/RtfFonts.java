package org.gongbao.read.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of a file: their names, and the encoding of text set in them. */
final class RtfFonts {
  private static final int ANSI = 0;

  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Integer> charsets = new HashMap<>();
  private Charset usual = charset("windows-1252");
  private int font;

  /** Sets the encoding of the file, {@code \ansicpg}. */
  void codePage(int page) {
    usual = page == 65001 ? charset("UTF-8") : ofCodePage(page, usual);
  }

  /** A font's definition begins. */
  void begin(int number) {
    font = number;
  }

  /** The character set of the font that is defined, {@code \fcharset}. */
  void charset(int number) {
    charsets.put(font, number);
  }

  /** The name of the font that is defined. */
  void name(String name) {
    String given = name.replace(";", "").strip();
    if (!given.isEmpty()) {
      names.putIfAbsent(font, given);
    }
  }

  /** A font's name; empty where it has none. */
  String name(@Nullable Integer number) {
    return number == null ? "" : names.getOrDefault(number, "");
  }

  /** The encoding of bytes set in a font. */
  Charset charsetOf(@Nullable Integer number) {
    int set = number == null ? ANSI : charsets.getOrDefault(number, ANSI);
    return switch (set) {
      case 128 -> charset("windows-31j");
      case 129 -> charset("x-windows-949");
      case 134 -> charset("GB18030");
      case 136 -> charset("Big5");
      case 204 -> charset("windows-1251");
      case 238 -> charset("windows-1250");
      case 161 -> charset("windows-1253");
      default -> usual;
    };
  }

  private static Charset ofCodePage(int page, Charset otherwise) {
    return switch (page) {
      case 936, 54936 -> charset("GB18030");
      case 950 -> charset("Big5");
      case 932 -> charset("windows-31j");
      case 949 -> charset("x-windows-949");
      case 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258 -> charset("windows-" + page);
      default -> otherwise;
    };
  }

  private static Charset charset(String name) {
    return Charset.forName(name);
  }
}
