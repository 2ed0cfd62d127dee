package org.gongbao.read.ocr;

import java.io.IOException;

/** Draws a page so large that its print has the size that engines read best. */
final class Resolution {
  /** Pixels along the longer side of the first drawing: about 170 to the inch of an A4 page. */
  private static final float LONG_SIDE = 2000;

  /** Smaller or larger print than this, in pixels to the em, is drawn again. */
  private static final float SMALLEST = 20;

  private static final float LARGEST = 64;
  private static final float BEST = 32;

  /** No drawing has more pixels than this, whatever the page says of its size. */
  private static final float MOST_PIXELS = 12e6f;

  private static final float LARGEST_CHANGE = 3;

  /**
   * A page as it is to be read.
   *
   * @param image the drawing
   * @param ink its ink
   * @param em the size of its print in pixels
   */
  record Drawing(GrayImage image, InkMask ink, float em) {}

  private Resolution() {}

  static Drawing of(DrawnPage page) throws IOException {
    float scale = bounded(LONG_SIDE / Math.max(page.width(), page.height()), page);
    Drawing first = drawn(page, scale);
    if (first.em() == 0 || (first.em() >= SMALLEST && first.em() <= LARGEST)) {
      return first.em() == 0 ? new Drawing(first.image(), first.ink(), BEST) : first;
    }
    float change = Math.min(LARGEST_CHANGE, Math.max(1 / LARGEST_CHANGE, BEST / first.em()));
    return drawn(page, bounded(scale * change, page));
  }

  private static Drawing drawn(DrawnPage page, float scale) throws IOException {
    GrayImage image = page.draw(scale);
    InkMask ink = InkMask.of(image);
    return new Drawing(image, ink, PrintSize.em(ink));
  }

  private static float bounded(float scale, DrawnPage page) {
    double area = (double) page.width() * page.height();
    return (float) Math.min(scale, Math.sqrt(MOST_PIXELS / area));
  }
}
