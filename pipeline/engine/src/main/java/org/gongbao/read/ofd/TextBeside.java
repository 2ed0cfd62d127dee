package org.gongbao.read.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.BoundingBox;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.Tilt;

/** The little text that a page of pictures may have beside them, such as its number or a title. */
final class TextBeside {
  private TextBeside() {}

  /**
   * A recognised page with that text. What stands under the recognised characters is the layer of
   * text that a scanning program lays there, and was read already.
   *
   * @param seen the page as its pictures show it
   * @param drawn the page as it is drawn, text and all
   */
  static Page pictures(Page seen, PagePainter drawn) {
    if (seen.width() != drawn.width() || seen.height() != drawn.height()) {
      // The picture was turned to be read: the text belongs to none of its lines.
      return seen;
    }
    Tilt righting = new Tilt(-seen.tilt().slope(), seen.tilt().middleX(), seen.tilt().middleY());
    List<Glyph> glyphs = new ArrayList<>(seen.glyphs());
    for (Glyph glyph : drawn.glyphs()) {
      Glyph beside = righted(glyph, righting);
      if (seen.glyphs().stream().noneMatch(other -> overlap(beside, other))) {
        glyphs.add(beside);
      }
    }
    return new Page(
        seen.number(), seen.width(), seen.height(), glyphs, seen.rulings(), seen.tilt());
  }

  /** The glyph moved to where it stands when the page is righted. */
  private static Glyph righted(Glyph glyph, Tilt righting) {
    BoundingBox box = righting.printed(glyph.left(), glyph.top(), glyph.right(), glyph.bottom());
    float right = (float) ((box.x0() + box.x1()) - (glyph.left() + glyph.right())) / 2;
    float down = (float) ((box.y0() + box.y1()) - (glyph.top() + glyph.bottom())) / 2;
    return new Glyph(
        glyph.text(),
        glyph.left() + right,
        glyph.top() + down,
        glyph.right() + right,
        glyph.bottom() + down,
        glyph.size(),
        glyph.face());
  }

  private static boolean overlap(Glyph one, Glyph other) {
    return one.left() < other.right()
        && other.left() < one.right()
        && one.top() < other.bottom()
        && other.top() < one.bottom();
  }
}
