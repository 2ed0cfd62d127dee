package org.gongbao.read.page;

/**
 * A map of the plane: {@code x' = a·x + c·y + e}, {@code y' = b·x + d·y + f}, as PDF writes its
 * matrices.
 */
public record Affine(float a, float b, float c, float d, float e, float f) {

  /** This map first, the other one after it. */
  public Affine then(Affine next) {
    return new Affine(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  /** The x of a mapped point. */
  public float x(float fromX, float fromY) {
    return a * fromX + c * fromY + e;
  }

  /** The y of a mapped point. */
  public float y(float fromX, float fromY) {
    return b * fromX + d * fromY + f;
  }

  /** How much a length across the baseline grows. */
  public float heightScale() {
    return (float) Math.hypot(c, d);
  }
}
