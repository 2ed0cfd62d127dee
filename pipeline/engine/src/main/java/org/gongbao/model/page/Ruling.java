package org.gongbao.model.page;

/**
 * A straight line along an axis: drawn, or the thin side of a filled rectangle.
 *
 * @param x0 left end
 * @param y0 top end
 * @param x1 right end; equals x0 for an upright line
 * @param y1 bottom end; equals y0 for a level line
 */
public record Ruling(float x0, float y0, float x1, float y1) {

  /** Whether the line is level rather than upright. */
  public boolean horizontal() {
    return y1 - y0 < x1 - x0;
  }

  /** The length in points. */
  public float length() {
    return Math.max(x1 - x0, y1 - y0);
  }
}
