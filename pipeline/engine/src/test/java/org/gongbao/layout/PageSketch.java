package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.FontFace;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.Ruling;

/**
 * Sets pages for tests: ideographs are as wide as their size, all else is half as wide. A blank in
 * a text leaves a gap without a glyph; an underscore is a drawn blank.
 */
final class PageSketch {
  static final FontFace BODY = new FontFace("FangSong", false);
  static final FontFace HEADING = new FontFace("SimHei", false);

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final float width;
  private final float height;

  PageSketch() {
    this(600, 800);
  }

  PageSketch(float width, float height) {
    this.width = width;
    this.height = height;
  }

  PageSketch text(float left, float baseline, String text) {
    return text(left, baseline, 16, BODY, text);
  }

  PageSketch text(float left, float baseline, float size, FontFace face, String text) {
    float x = left;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      float advance = c < 0x2000 ? size / 2 : size;
      if (c != ' ') {
        glyphs.add(
            new Glyph(
                c == '_' ? " " : String.valueOf(c),
                x,
                baseline - 0.88f * size,
                x + advance,
                baseline + 0.12f * size,
                size,
                face));
      }
      x += advance;
    }
    return this;
  }

  /** Texts side by side, each from a place on; an empty one is left out. */
  PageSketch row(float baseline, float[] lefts, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      text(lefts[i], baseline, texts[i]);
    }
    return this;
  }

  /** Lines of running text from the left margin 60 to the right margin 540: 30 ideographs. */
  PageSketch lines(float baseline, String... lines) {
    float y = baseline;
    for (String line : lines) {
      text(60, y, line);
      y += 28;
    }
    return this;
  }

  PageSketch level(float left, float y, float right) {
    rulings.add(new Ruling(left, y, right, y));
    return this;
  }

  PageSketch upright(float x, float top, float bottom) {
    rulings.add(new Ruling(x, top, x, bottom));
    return this;
  }

  /** Rules along all the edges given. */
  PageSketch grid(float[] xs, float[] ys) {
    for (float y : ys) {
      level(xs[0], y, xs[xs.length - 1]);
    }
    for (float x : xs) {
      upright(x, ys[0], ys[ys.length - 1]);
    }
    return this;
  }

  Page page(int number) {
    return new Page(number, width, height, List.copyOf(glyphs), List.copyOf(rulings));
  }
}
