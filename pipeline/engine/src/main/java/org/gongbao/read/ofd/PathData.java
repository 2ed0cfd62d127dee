package org.gongbao.read.ofd;

import java.awt.geom.Path2D;
import java.util.StringTokenizer;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.PathTracer;

/** A path as OFD writes it, AbbreviatedData (GB/T 33190, 9.1): letters, each with its points. */
final class PathData {
  /** The most numbers that a letter has. */
  private static final int MOST_NUMBERS = 7;

  private PathData() {}

  /** What a path is written with. Points are those of the path's own space. */
  private interface Pen {
    void moveTo(float x, float y);

    /**
     * Goes on.
     *
     * @param letter L, Q, B or A
     * @param numbers as written for it, the point where it ends last
     * @param x where it ends
     * @param y where it ends
     */
    void goTo(char letter, float[] numbers, float x, float y);

    void close();
  }

  /** Traces a path on the page. */
  static PathTracer trace(String data, Affine toPage) {
    PathTracer path = new PathTracer();
    write(
        data,
        new Pen() {
          @Override
          public void moveTo(float x, float y) {
            path.moveTo(toPage.x(x, y), toPage.y(x, y));
          }

          @Override
          public void goTo(char letter, float[] numbers, float x, float y) {
            if (letter == 'L') {
              path.lineTo(toPage.x(x, y), toPage.y(x, y));
            } else {
              path.curveTo(toPage.x(x, y), toPage.y(x, y));
            }
          }

          @Override
          public void close() {
            path.close();
          }
        });
    return path;
  }

  /** The path's shape in its own space. An elliptic arc is taken as its chord. */
  static Path2D shape(String data) {
    Path2D.Float shape = new Path2D.Float(Path2D.WIND_NON_ZERO);
    write(
        data,
        new Pen() {
          @Override
          public void moveTo(float x, float y) {
            shape.moveTo(x, y);
          }

          @Override
          public void goTo(char letter, float[] numbers, float x, float y) {
            if (shape.getCurrentPoint() == null) {
              shape.moveTo(x, y);
            } else if (letter == 'Q') {
              shape.quadTo(numbers[0], numbers[1], x, y);
            } else if (letter == 'B') {
              shape.curveTo(numbers[0], numbers[1], numbers[2], numbers[3], x, y);
            } else {
              shape.lineTo(x, y);
            }
          }

          @Override
          public void close() {
            if (shape.getCurrentPoint() != null) {
              shape.closePath();
            }
          }
        });
    return shape;
  }

  /** Writes what is whole of a path: the rest of one that breaks off is let go. */
  private static void write(String data, Pen pen) {
    StringTokenizer words = new StringTokenizer(data);
    float[] numbers = new float[MOST_NUMBERS];
    while (words.hasMoreTokens()) {
      String operator = words.nextToken();
      int count = operands(operator);
      for (int i = 0; i < count; i++) {
        if (!words.hasMoreTokens()) {
          return;
        }
        numbers[i] = Values.number(words.nextToken(), 0);
      }
      switch (operator) {
        case "S", "M" -> pen.moveTo(numbers[0], numbers[1]);
        case "L", "Q", "B", "A" ->
            pen.goTo(operator.charAt(0), numbers, numbers[count - 2], numbers[count - 1]);
        case "C" -> pen.close();
        default -> {}
      }
    }
  }

  private static int operands(String operator) {
    return switch (operator) {
      case "S", "M", "L" -> 2;
      case "Q" -> 4;
      case "B" -> 6;
      case "A" -> MOST_NUMBERS;
      default -> 0;
    };
  }
}
