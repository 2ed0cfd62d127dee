package org.gongbao.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The visible part of a page and the way from PDF's user space (origin bottom left, rotation not
 * yet applied) to what a reader sees (origin top left).
 *
 * @param width in points, as seen
 * @param height in points, as seen
 * @param fromUserSpace the map
 */
record Frame(float width, float height, Affine fromUserSpace) {

  static Frame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    float x = box.getLowerLeftX();
    float y = box.getLowerLeftY();
    float width = box.getWidth();
    float height = box.getHeight();
    return switch (page.getRotation()) {
      case 90 -> new Frame(height, width, new Affine(0, 1, 1, 0, -y, -x));
      case 180 -> new Frame(width, height, new Affine(-1, 0, 0, 1, width + x, -y));
      case 270 -> new Frame(height, width, new Affine(0, -1, -1, 0, height + y, width + x));
      default -> new Frame(width, height, new Affine(1, 0, 0, -1, -x, height + y));
    };
  }
}
