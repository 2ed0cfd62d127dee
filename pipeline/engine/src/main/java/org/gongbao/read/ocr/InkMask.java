package org.gongbao.read.ocr;

import java.util.Arrays;

/**
 * What of a picture is ink. A pixel is, when it is clearly darker than what is around it: pale
 * rulings are found, and shadows are not ink. After D. Bradley and G. Roth, Adaptive Thresholding
 * Using the Integral Image (2007).
 */
final class InkMask {
  /** The surroundings reach this part of the width to each side. */
  private static final int PARTS = 48;

  /** Ink has at most so many percent of the brightness around it. */
  private static final int DARK = 84;

  private final int width;
  private final int height;
  private final boolean[] ink;

  InkMask(int width, int height, boolean[] ink) {
    this.width = width;
    this.height = height;
    this.ink = ink;
  }

  static InkMask of(GrayImage image) {
    int width = image.width();
    int height = image.height();
    int reach = Math.max(8, Math.max(width, height) / PARTS);
    // Sums wrap around; their differences do not, as no window holds 2^23 pixels.
    int[] sums = new int[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      int sum = 0;
      for (int x = 0; x < width; x++) {
        sum += image.at(x, y);
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + sum;
      }
    }
    boolean[] ink = new boolean[width * height];
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - reach);
      int bottom = Math.min(height, y + reach + 1);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach + 1);
        int sum =
            sums[bottom * (width + 1) + right]
                - sums[top * (width + 1) + right]
                - sums[bottom * (width + 1) + left]
                + sums[top * (width + 1) + left];
        long area = (long) (right - left) * (bottom - top);
        ink[y * width + x] = image.at(x, y) * area * 100 < (long) sum * DARK;
      }
    }
    return new InkMask(width, height, ink);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int x, int y) {
    return ink[y * width + x];
  }

  /** The mask with rows and columns exchanged. */
  InkMask transposed() {
    boolean[] out = new boolean[ink.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out[x * height + y] = ink[y * width + x];
      }
    }
    return new InkMask(height, width, out);
  }

  /** Takes the ink off a rectangle. */
  void clear(PixelBox box) {
    PixelBox inside = box.within(width, height);
    for (int y = inside.top(); y < inside.bottom(); y++) {
      Arrays.fill(ink, y * width + inside.left(), y * width + inside.right(), false);
    }
  }

  /** The part of the picture that is ink. */
  double density() {
    int count = 0;
    for (boolean each : ink) {
      if (each) {
        count++;
      }
    }
    return (double) count / ink.length;
  }
}
