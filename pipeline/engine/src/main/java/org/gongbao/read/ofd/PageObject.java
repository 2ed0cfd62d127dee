package org.gongbao.read.ofd;

import java.util.List;
import org.gongbao.read.page.Affine;
import org.jspecify.annotations.Nullable;

/** Something drawn on a page, as written; lengths are millimetres of its own space. */
sealed interface PageObject {

  /**
   * Text of one font.
   *
   * @param place from its own space to the space around it
   * @param font the font's id among the resources; empty where it has none
   * @param size font size
   * @param widening how much glyphs are widened along the baseline, HScale
   * @param heavy whether drawn bold: by its weight, or filled and stroked
   * @param hidden whether not painted, as the text under a scan
   * @param turned by how many quarters each glyph is turned clockwise, CharDirection
   * @param readDown whether the text runs down or up rather than along, ReadDirection
   * @param codes its characters with their places
   * @param ligatures where codes and glyphs do not go one by one
   */
  record Text(
      Affine place,
      String font,
      float size,
      float widening,
      boolean heavy,
      boolean hidden,
      int turned,
      boolean readDown,
      List<Codes> codes,
      List<Ligature> ligatures)
      implements PageObject {}

  /**
   * Characters and their places, TextCode.
   *
   * @param text the characters
   * @param x where the first one stands
   * @param y its baseline
   * @param deltaX the steps between glyphs, as written; null where not given
   * @param deltaY the same along y
   */
  record Codes(String text, float x, float y, @Nullable String deltaX, @Nullable String deltaY) {}

  /**
   * A stretch of codes drawn with another number of glyphs, CGTransform.
   *
   * @param position index of its first code in the object, in code points
   * @param codes how many codes
   * @param glyphs how many glyphs
   */
  record Ligature(int position, int codes, int glyphs) {}

  /**
   * A path.
   *
   * @param place from its own space to the space around it
   * @param data the path, AbbreviatedData
   * @param stroked whether its line is drawn
   * @param filled whether its inside is
   * @param evenOdd whether its inside is told by counting crossings, Rule
   * @param ink what it is painted with
   */
  record Path(Affine place, String data, boolean stroked, boolean filled, boolean evenOdd, Ink ink)
      implements PageObject {}

  /**
   * Whether paint shows; null where nothing is said.
   *
   * @param line the stroke's
   * @param inside the fill's
   * @param parameters the id of the draw parameters that say the rest; null for none
   */
  record Ink(@Nullable Boolean line, @Nullable Boolean inside, @Nullable String parameters) {
    static final Ink UNSAID = new Ink(null, null, null);
  }

  /**
   * A picture.
   *
   * @param place from the unit square, which the picture fills, to the space around it
   * @param resource the picture's id among the resources; empty where it has none
   */
  record Picture(Affine place, String resource) implements PageObject {}

  /**
   * A drawing kept among the resources.
   *
   * @param place from the drawing's space to the space around it
   * @param unit the drawing's id
   */
  record Composite(Affine place, String unit) implements PageObject {}
}
