package org.gongbao.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the charts on a page: areas of solid shade, larger than any character has, that stand near
 * each other. What is written in and around them are labels of axes and bars, whose numbers mean
 * nothing by themselves.
 */
final class Figures {
  /** Shade is darker than this part of white. */
  private static final float DARK = 0.72f;

  /** An area is solid where a square of so many ems is dark throughout. */
  private static final float SQUARE = 1.2f;

  /** Solid areas this near to each other, in ems, are one figure. */
  private static final float NEAR = 4;

  /** A figure has at least so much solid area, in square ems. */
  private static final float LARGE = 12;

  /** Labels stand so far from the areas, in ems, beside them and above and below. */
  private static final float BESIDE = 4;

  private static final float ABOVE = 2.2f;

  /** What has as many ideographs is no label. */
  private static final int SENTENCE = 8;

  private final List<PixelBox> figures;

  private Figures(List<PixelBox> figures) {
    this.figures = figures;
  }

  /** The charts of a page. */
  static Figures of(GrayImage image, float em) {
    int step = Math.max(2, Math.round(SQUARE * em / 4));
    int width = image.width() / step;
    int height = image.height() / step;
    boolean[] solid = new boolean[width * height];
    for (int y = 0; y + 4 < height; y++) {
      for (int x = 0; x + 4 < width; x++) {
        if (isSolid(image, x * step, y * step, step)) {
          solid[y * width + x] = true;
        }
      }
    }
    List<Area> areas = new ArrayList<>();
    for (PixelBox shape : Shapes.of(new InkMask(width, height, solid))) {
      areas.add(
          new Area(
              new PixelBox(
                  shape.left() * step,
                  shape.top() * step,
                  (shape.right() + 3) * step,
                  (shape.bottom() + 3) * step)));
    }
    List<PixelBox> figures = new ArrayList<>();
    for (Area area : joined(areas, NEAR * em)) {
      if (area.solid >= LARGE * em * em) {
        figures.add(grown(area.box, BESIDE * em, ABOVE * em));
      }
    }
    return new Figures(figures);
  }

  /** Whether a line is a label of a chart. */
  boolean labelled(ReadLine line) {
    long ideographs = line.text().codePoints().filter(Character::isIdeographic).count();
    if (ideographs >= SENTENCE) {
      return false;
    }
    for (PixelBox figure : figures) {
      if (line.left() >= figure.left()
          && line.right() <= figure.right()
          && line.top() >= figure.top()
          && line.bottom() <= figure.bottom()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a square of four steps is dark, as far as samples tell. */
  private static boolean isSolid(GrayImage image, int left, int top, int step) {
    for (int j = 0; j <= 4; j++) {
      for (int i = 0; i <= 4; i++) {
        int x = Math.min(image.width() - 1, left + i * step);
        int y = Math.min(image.height() - 1, top + j * step);
        if (image.at(x, y) > DARK * 255) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Area> joined(List<Area> areas, float near) {
    List<Area> joined = new ArrayList<>();
    for (Area area : areas) {
      Area whole = area;
      for (int i = joined.size() - 1; i >= 0; i--) {
        if (whole.isNear(joined.get(i), near)) {
          whole = whole.with(joined.remove(i));
          i = joined.size();
        }
      }
      joined.add(whole);
    }
    return joined;
  }

  private static PixelBox grown(PixelBox box, float beside, float above) {
    return new PixelBox(
        Math.round(box.left() - beside),
        Math.round(box.top() - above),
        Math.round(box.right() + beside),
        Math.round(box.bottom() + above));
  }

  /** Solid areas near each other, and how much of their box they fill. */
  private static final class Area {
    private final PixelBox box;
    private final float solid;

    Area(PixelBox box) {
      this(box, (float) box.width() * box.height());
    }

    private Area(PixelBox box, float solid) {
      this.box = box;
      this.solid = solid;
    }

    boolean isNear(Area other, float near) {
      return box.left() - near < other.box.right()
          && other.box.left() - near < box.right()
          && box.top() - near < other.box.bottom()
          && other.box.top() - near < box.bottom();
    }

    Area with(Area other) {
      return new Area(
          new PixelBox(
              Math.min(box.left(), other.box.left()),
              Math.min(box.top(), other.box.top()),
              Math.max(box.right(), other.box.right()),
              Math.max(box.bottom(), other.box.bottom())),
          solid + other.solid);
    }
  }
}
