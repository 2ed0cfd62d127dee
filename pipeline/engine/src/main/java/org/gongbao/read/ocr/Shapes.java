package org.gongbao.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the boxes of the shapes of touching ink, row by row. */
final class Shapes {
  private int[] parents = new int[4096];
  private int[] boxes = new int[4 * 4096];
  private int count;

  private Shapes() {}

  /** The boxes of all shapes, by their first pixel. */
  static List<PixelBox> of(InkMask ink) {
    Shapes shapes = new Shapes();
    int[] above = new int[ink.width()];
    int[] row = new int[ink.width()];
    Arrays.fill(above, -1);
    for (int y = 0; y < ink.height(); y++) {
      Arrays.fill(row, -1);
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y)) {
          row[x] = shapes.add(x, y, x > 0 ? row[x - 1] : -1, above);
        }
      }
      int[] next = above;
      above = row;
      row = next;
    }
    return shapes.found();
  }

  private int add(int x, int y, int left, int[] above) {
    int shape = left;
    for (int at = Math.max(0, x - 1); at <= Math.min(above.length - 1, x + 1); at++) {
      if (above[at] >= 0) {
        shape = shape < 0 ? root(above[at]) : joined(root(shape), root(above[at]));
      }
    }
    shape = shape < 0 ? begun(x, y) : root(shape);
    boxes[4 * shape] = Math.min(boxes[4 * shape], x);
    boxes[4 * shape + 2] = Math.max(boxes[4 * shape + 2], x + 1);
    boxes[4 * shape + 3] = Math.max(boxes[4 * shape + 3], y + 1);
    return shape;
  }

  private int begun(int x, int y) {
    if (count == parents.length) {
      parents = Arrays.copyOf(parents, 2 * count);
      boxes = Arrays.copyOf(boxes, 8 * count);
    }
    parents[count] = count;
    boxes[4 * count] = x;
    boxes[4 * count + 1] = y;
    boxes[4 * count + 2] = x + 1;
    boxes[4 * count + 3] = y + 1;
    return count++;
  }

  private int joined(int a, int b) {
    int kept = Math.min(a, b);
    int other = Math.max(a, b);
    if (kept != other) {
      parents[other] = kept;
      boxes[4 * kept] = Math.min(boxes[4 * kept], boxes[4 * other]);
      boxes[4 * kept + 1] = Math.min(boxes[4 * kept + 1], boxes[4 * other + 1]);
      boxes[4 * kept + 2] = Math.max(boxes[4 * kept + 2], boxes[4 * other + 2]);
      boxes[4 * kept + 3] = Math.max(boxes[4 * kept + 3], boxes[4 * other + 3]);
    }
    return kept;
  }

  private int root(int shape) {
    int at = shape;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private List<PixelBox> found() {
    List<PixelBox> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (parents[i] == i) {
        found.add(new PixelBox(boxes[4 * i], boxes[4 * i + 1], boxes[4 * i + 2], boxes[4 * i + 3]));
      }
    }
    return found;
  }
}
