package org.gongbao.read.ocr;

/**
 * A turn about the middle of a picture, from how it lies to how it should.
 *
 * @param slope how far its lines fall to the right in each pixel, as they lie
 */
record Rotation(double slope) {

  /** Lines that fall less than this need no righting. */
  private static final double LEVEL = Math.tan(Math.toRadians(0.05));

  static final Rotation NONE = new Rotation(0);

  boolean isNone() {
    return Math.abs(slope) < LEVEL;
  }

  /** Where a place of the righted picture, counted from the middle, lies in the crooked one. */
  double sourceX(double x, double y) {
    return (x - slope * y) / Math.hypot(1, slope);
  }

  /** As {@link #sourceX}. */
  double sourceY(double x, double y) {
    return (slope * x + y) / Math.hypot(1, slope);
  }
}
