package org.gongbao.read.ocr;

/** How wide characters are set in Chinese print, as parts of an em. */
final class CharacterWidth {
  private static final String THIN = "il1.,:;'!|()[]";
  private static final String SQUEEZED = "，。、；：（）《》〈〉“”‘’「」『』【】〔〕！？·";

  private CharacterWidth() {}

  /** The width that a character takes most of the time. */
  static float of(int c) {
    if (c < 0x80) {
      if (c == ' ') {
        return 0.35f;
      }
      if (THIN.indexOf(c) >= 0 && c != '1') {
        return 0.35f;
      }
      if (c == '%' || c == 'm' || c == 'w' || c == 'M' || c == 'W') {
        return 0.85f;
      }
      return Character.isUpperCase(c) ? 0.66f : 0.52f;
    }
    return isSqueezed(c) ? 0.85f : 1;
  }

  /** Whether it may be set at half its width. */
  static boolean isSqueezed(int c) {
    return SQUEEZED.indexOf(c) >= 0;
  }
}
