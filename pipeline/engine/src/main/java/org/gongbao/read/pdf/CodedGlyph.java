package org.gongbao.read.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What a font says of one code, and where it was drawn last on the page. Lengths are for font size
 * 1.
 */
final class CodedGlyph {
  private static final int REMEMBERED = 8;

  private final @Nullable String text;
  private final float advance;
  private final float width;
  private final float originX;
  private final float originY;
  private final float[] drawnAt = new float[2 * REMEMBERED];
  private final int[] drawnAs = new int[REMEMBERED];
  private int drawn;
  private int page;

  CodedGlyph(@Nullable String text, float advance, float width, float originX, float originY) {
    this.text = text;
    this.advance = advance;
    this.width = width;
    this.originX = originX;
    this.originY = originY;
  }

  /** Its Unicode text; null where the font gives none. */
  @Nullable String text() {
    return text;
  }

  /** How far it moves the pen along its line; negative for lines that run down. */
  float advance() {
    return advance;
  }

  /** Its advance width when set level. */
  float width() {
    return width;
  }

  /** Where the level origin lies left of the pen, for lines that run down. */
  float originX() {
    return originX;
  }

  /** Where the level origin lies below the pen, for lines that run down. */
  float originY() {
    return originY;
  }

  /** Index of the glyph drawn nearly here before, as fake bold and shadows are; -1 for none. */
  int drawnNear(int onPage, float x, float y, float tolerance) {
    if (onPage != page) {
      return -1;
    }
    for (int i = Math.min(drawn, REMEMBERED) - 1; i >= 0; i--) {
      if (Math.abs(drawnAt[2 * i] - x) <= tolerance
          && Math.abs(drawnAt[2 * i + 1] - y) <= tolerance) {
        return drawnAs[i];
      }
    }
    return -1;
  }

  void drawn(int onPage, float x, float y, int index) {
    if (onPage != page) {
      page = onPage;
      drawn = 0;
    }
    int slot = drawn++ % REMEMBERED;
    drawnAt[2 * slot] = x;
    drawnAt[2 * slot + 1] = y;
    drawnAs[slot] = index;
  }
}
