package org.gongbao.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.Ruling;

/** Turns a page whose text runs sideways, so that it can be read. */
public final class Upright {

  private Upright() {}

  /**
   * The page turned back.
   *
   * @param quarters by how many quarters, clockwise, its text is turned: 0 to 3
   */
  public static Page of(Page page, int quarters) {
    if (quarters == 0) {
      return page;
    }
    float width = page.width();
    float height = page.height();
    boolean sideways = quarters % 2 == 1;
    Affine turn =
        switch (quarters) {
          case 1 -> new Affine(0, -1, 1, 0, 0, width);
          case 2 -> new Affine(-1, 0, 0, -1, width, height);
          default -> new Affine(0, 1, -1, 0, height, 0);
        };
    List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      Clip box = turned(turn, glyph.left(), glyph.top(), glyph.right(), glyph.bottom());
      glyphs.add(
          new Glyph(
              glyph.text(),
              box.left(),
              box.top(),
              box.right(),
              box.bottom(),
              glyph.size(),
              glyph.face()));
    }
    List<Ruling> rulings = new ArrayList<>(page.rulings().size());
    for (Ruling ruling : page.rulings()) {
      Clip box = turned(turn, ruling.x0(), ruling.y0(), ruling.x1(), ruling.y1());
      rulings.add(new Ruling(box.left(), box.top(), box.right(), box.bottom()));
    }
    return new Page(
        page.number(), sideways ? height : width, sideways ? width : height, glyphs, rulings);
  }

  private static Clip turned(Affine turn, float left, float top, float right, float bottom) {
    float x0 = turn.x(left, top);
    float y0 = turn.y(left, top);
    float x1 = turn.x(right, bottom);
    float y1 = turn.y(right, bottom);
    return new Clip(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
}
