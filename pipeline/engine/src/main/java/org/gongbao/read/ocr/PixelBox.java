package org.gongbao.read.ocr;

/**
 * An upright rectangle of a picture, in pixels.
 *
 * @param left first column
 * @param top first row
 * @param right column behind the last
 * @param bottom row behind the last
 */
record PixelBox(int left, int top, int right, int bottom) {

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  /** The part of it that lies in a picture of this size. */
  PixelBox within(int width, int height) {
    int x = Math.min(Math.max(0, left), width);
    int y = Math.min(Math.max(0, top), height);
    return new PixelBox(
        x, y, Math.max(x, Math.min(right, width)), Math.max(y, Math.min(bottom, height)));
  }
}
