package org.gongbao.read.ocr;

import java.util.Arrays;

/**
 * Finds how far the lines of a page fall to the right. For each slope the ink is summed along it:
 * where lines of text and rulings lie level, the sums differ most. After H. S. Baird, The Skew
 * Angle of Printed Documents (1987).
 */
final class Skew {
  /** Degrees to either side that are tried. */
  private static final double WIDEST = 5;

  private static final double COARSE = 0.25;
  private static final double FINE = 0.02;

  /** The picture is thinned until it has no more pixels than this along its longer side. */
  private static final int LONGEST = 1600;

  /** Level lines must stand out this much more clearly than when left as they are. */
  private static final double CLEARER = 1.02;

  private final int[] xs;
  private final int[] ys;
  private final int height;
  private final int lean;

  private Skew(InkMask ink) {
    int step = Math.max(1, (Math.max(ink.width(), ink.height()) + LONGEST - 1) / LONGEST);
    int width = ink.width() / step;
    height = ink.height() / step;
    lean = (int) (width * Math.tan(Math.toRadians(WIDEST + 1))) + 2;
    int count = 0;
    int[] allX = new int[width * height];
    int[] allY = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (ink.at(x * step, y * step)) {
          allX[count] = x;
          allY[count++] = y;
        }
      }
    }
    xs = Arrays.copyOf(allX, count);
    ys = Arrays.copyOf(allY, count);
  }

  /** The turn that makes the lines level. */
  static Rotation of(InkMask ink) {
    Skew skew = new Skew(ink);
    if (skew.xs.length == 0) {
      return Rotation.NONE;
    }
    double best = skew.best(0, WIDEST, COARSE);
    best = skew.best(best, COARSE, FINE);
    boolean clear = skew.sharpness(best) > CLEARER * skew.sharpness(0);
    return clear ? new Rotation(Math.tan(Math.toRadians(best))) : Rotation.NONE;
  }

  private double best(double middle, double reach, double step) {
    double best = middle;
    double most = sharpness(middle);
    int steps = (int) Math.round(reach / step);
    for (int i = -steps; i <= steps; i++) {
      double degrees = middle + i * step;
      double sharpness = sharpness(degrees);
      if (sharpness > most) {
        most = sharpness;
        best = degrees;
      }
    }
    return best;
  }

  /** The sum of the squared differences between the ink of neighbouring rows. */
  private double sharpness(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int[] rows = new int[height + 2 * lean];
    for (int i = 0; i < xs.length; i++) {
      rows[ys[i] - (int) Math.round(slope * xs[i]) + lean]++;
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double difference = rows[i] - rows[i - 1];
      sum += difference * difference;
    }
    return sum;
  }
}
