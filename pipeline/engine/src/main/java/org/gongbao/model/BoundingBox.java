package org.gongbao.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A rectangle on a page, written as {@code [x0, y0, x1, y1]}.
 *
 * @param x0 left edge in PDF points (1/72 inch) from the page's left
 * @param y0 top edge in points from the page's top
 * @param x1 right edge
 * @param y1 bottom edge
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"x0", "y0", "x1", "y1"})
public record BoundingBox(double x0, double y0, double x1, double y1) {

  /** Orders the edges and rounds them to a hundredth of a point. */
  public BoundingBox {
    double left = Math.min(x0, x1);
    double right = Math.max(x0, x1);
    double top = Math.min(y0, y1);
    double bottom = Math.max(y0, y1);
    x0 = round(left);
    x1 = round(right);
    y0 = round(top);
    y1 = round(bottom);
  }

  private static double round(double points) {
    return Math.round(points * 100.0) / 100.0;
  }
}
