package org.gongbao.read.ofd;

import java.util.StringTokenizer;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.PathTracer;

/** A path as OFD writes it, AbbreviatedData (GB/T 33190, 9.1): letters, each with its points. */
final class PathData {
  private PathData() {}

  /** Traces a path on the page. */
  static PathTracer trace(String data, Affine toPage) {
    PathTracer path = new PathTracer();
    StringTokenizer words = new StringTokenizer(data);
    float[] numbers = new float[7];
    while (words.hasMoreTokens()) {
      String operator = words.nextToken();
      int count = operands(operator);
      for (int i = 0; i < count; i++) {
        if (!words.hasMoreTokens()) {
          return path;
        }
        numbers[i] = Values.number(words.nextToken(), 0);
      }
      if (count == 0) {
        if (operator.equals("C")) {
          path.close();
        }
        continue;
      }
      float x = toPage.x(numbers[count - 2], numbers[count - 1]);
      float y = toPage.y(numbers[count - 2], numbers[count - 1]);
      switch (operator) {
        case "S", "M" -> path.moveTo(x, y);
        case "L" -> path.lineTo(x, y);
        default -> path.curveTo(x, y);
      }
    }
    return path;
  }

  private static int operands(String operator) {
    return switch (operator) {
      case "S", "M", "L" -> 2;
      case "Q" -> 4;
      case "B" -> 6;
      case "A" -> 7;
      default -> 0;
    };
  }
}
