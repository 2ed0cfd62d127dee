package org.gongbao.model.page;

/**
 * One drawn character. Lengths are points, the origin is the page's top left as a reader sees it.
 *
 * @param text its Unicode text, one or more characters (a ligature has several)
 * @param left left edge of its advance box
 * @param top top of its em box
 * @param right right edge of its advance box
 * @param bottom bottom of its em box
 * @param size font size as drawn
 * @param face its typeface
 */
public record Glyph(
    String text, float left, float top, float right, float bottom, float size, FontFace face) {

  /** The advance width. */
  public float width() {
    return right - left;
  }
}
