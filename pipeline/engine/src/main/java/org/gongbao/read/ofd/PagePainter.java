package org.gongbao.read.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.Clip;
import org.gongbao.read.page.PathTracer;
import org.gongbao.read.page.RulingCollector;
import org.gongbao.read.page.Upright;

/** Draws a page's objects: millimetres become points, objects become glyphs and rulings. */
final class PagePainter {
  /** Composite units that hold composite units that hold others, and no deeper. */
  private static final int DEEPEST = 16;

  /** How broad lines are taken to be, in points: the standard's 0.353 mm where none is given. */
  static final float STROKE = 1;

  private final Resources resources;
  private final float width;
  private final float height;
  private final Affine toPage;
  private final Clip paper;
  private final GlyphPlacer glyphs;

  private final RulingCollector rulings = new RulingCollector();
  private final List<Mark> marks = new ArrayList<>();
  private float pictured;
  private int outlines;
  private int objects;
  private boolean crowded;

  /**
   * A painter for one page.
   *
   * @param resources what the document's pages share
   * @param area the page in millimetres
   */
  PagePainter(Resources resources, Clip area) {
    float scale = Values.POINTS_PER_MILLIMETRE;
    this.resources = resources;
    width = (area.right() - area.left()) * scale;
    height = (area.bottom() - area.top()) * scale;
    toPage = new Affine(scale, 0, 0, scale, -area.left() * scale, -area.top() * scale);
    paper = new Clip(0, 0, width, height);
    glyphs = new GlyphPlacer(paper);
  }

  /** Draws objects over what is drawn already. */
  void paint(List<PageObject> content) {
    paint(content, toPage, 0);
  }

  private void paint(List<PageObject> content, Affine map, int depth) {
    for (PageObject object : content) {
      if (++objects > ObjectReader.MOST) {
        crowded = true;
        return;
      }
      if (object instanceof PageObject.Text text) {
        glyphs.place(text, resources.face(text.font()), map);
      } else if (object instanceof PageObject.Path path) {
        rule(path, map);
      } else if (object instanceof PageObject.Picture picture) {
        Affine place = picture.place().then(map);
        Clip seen = PathTracer.around(place, 0, 0, 1, 1).within(paper);
        float across = Math.max(0, seen.right() - seen.left());
        pictured += across * Math.max(0, seen.bottom() - seen.top());
        marks.add(new Mark.Picture(resources.picture(picture.resource()), place));
      } else if (object instanceof PageObject.Composite composite) {
        if (depth < DEEPEST) {
          paint(resources.unit(composite.unit()), composite.place().then(map), depth + 1);
        } else {
          crowded = true;
        }
      }
    }
  }

  private void rule(PageObject.Path path, Affine map) {
    boolean stroked = path.stroked() && resources.showsLine(path.ink());
    boolean filled = path.filled() && resources.showsInside(path.ink());
    if (stroked || filled) {
      Affine place = path.place().then(map);
      marks.add(new Mark.Path(path.data(), place, stroked, filled, path.evenOdd()));
      PathTracer tracer = PathData.trace(path.data(), place);
      if (filled) {
        tracer.fill(rulings, paper);
        outlines += tracer.outlines();
      }
      if (stroked) {
        tracer.stroke(rulings, STROKE, paper);
      }
    }
  }

  /** The page's width in points. */
  float width() {
    return width;
  }

  /** The page's height in points. */
  float height() {
    return height;
  }

  /** How many glyphs had no text. */
  int unmapped() {
    return glyphs.unmapped();
  }

  /** Whether more was drawn than was kept. */
  boolean crowded() {
    return crowded || glyphs.full() || rulings.full();
  }

  /** The part of the page that pictures cover; more than 1 where they overlap. */
  float pictured() {
    return pictured / (width * height);
  }

  /** How many small shapes that are no rectangles are filled. */
  int outlines() {
    return outlines;
  }

  /** The page as it is drawn by its pictures and paths alone. */
  DrawnOfdPage drawn(int number, OfdPackage parts) {
    return new DrawnOfdPage(number, width, height, marks, parts);
  }

  /** What is seen of the text. */
  List<Glyph> glyphs() {
    return glyphs.glyphs();
  }

  /** The page with this text, turned so that it can be read. */
  Page page(int number, List<Glyph> text) {
    return Upright.of(new Page(number, width, height, text, rulings.rulings()), glyphs.turned());
  }
}
