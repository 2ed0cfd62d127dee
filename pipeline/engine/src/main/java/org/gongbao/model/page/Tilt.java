package org.gongbao.model.page;

import org.gongbao.model.BoundingBox;

/**
 * How a page was laid askew on the scanner. Its glyphs and rulings are those of the page righted;
 * this tells where they are printed.
 *
 * @param slope how far its lines fall to the right for each point, as printed
 * @param middleX the point that the page was turned about
 * @param middleY likewise
 */
public record Tilt(double slope, float middleX, float middleY) {

  /** That of a page that lies straight. */
  public static final Tilt NONE = new Tilt(0, 0, 0);

  /** The box, upright, around what is printed of a box of the righted page. */
  public BoundingBox printed(float left, float top, float right, float bottom) {
    if (slope == 0) {
      return new BoundingBox(left, top, right, bottom);
    }
    double cosine = 1 / Math.hypot(1, slope);
    double sine = slope * cosine;
    double x0 = left - middleX;
    double x1 = right - middleX;
    double y0 = top - middleY;
    double y1 = bottom - middleY;
    double fromX = cosine * x0 - sine * (slope > 0 ? y1 : y0);
    double toX = cosine * x1 - sine * (slope > 0 ? y0 : y1);
    double fromY = sine * (slope > 0 ? x0 : x1) + cosine * y0;
    double toY = sine * (slope > 0 ? x1 : x0) + cosine * y1;
    return new BoundingBox(fromX + middleX, fromY + middleY, toX + middleX, toY + middleY);
  }
}
