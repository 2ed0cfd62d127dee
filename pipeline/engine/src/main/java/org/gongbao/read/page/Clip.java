package org.gongbao.read.page;

/** The part of the page that can be painted on, as a rectangle around it. */
public record Clip(float left, float top, float right, float bottom) {

  /** What two have in common. */
  public Clip within(Clip other) {
    return new Clip(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** Whether a point lies in it, or outside by no more than the tolerance. */
  public boolean contains(float x, float y, float tolerance) {
    return x >= left - tolerance
        && x <= right + tolerance
        && y >= top - tolerance
        && y <= bottom + tolerance;
  }
}
