package org.gongbao.model.page;

import java.util.List;

/**
 * A page as a reader sees it: rotation applied, origin at the top left, lengths in points.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs in the order drawn
 * @param rulings lines along the axes, in the order drawn
 * @param tilt how it lay on the scanner
 */
public record Page(
    int number, float width, float height, List<Glyph> glyphs, List<Ruling> rulings, Tilt tilt) {

  /** A page that lies straight. */
  public Page(int number, float width, float height, List<Glyph> glyphs, List<Ruling> rulings) {
    this(number, width, height, glyphs, rulings, Tilt.NONE);
  }
}
