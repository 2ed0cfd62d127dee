package org.gongbao.read.ocr;

import java.util.Arrays;

/**
 * Measures how large the print of a page is. Touching pixels of ink are one shape; characters are
 * shapes or groups of them, so that the larger shapes of the size of print tell it.
 */
final class PrintSize {
  private static final int SMALLEST = 5;

  /** Shapes larger than this part of the page are pictures and rulings. */
  private static final int PARTS = 12;

  /** A shape longer than this many times its width is a stroke or a ruling. */
  private static final int LONG = 3;

  /** This part of the shapes is smaller than a whole character. */
  private static final double PIECES = 0.7;

  /** Fewer shapes tell nothing. */
  private static final int FEWEST = 20;

  /** What an ideograph fills of its em square. */
  private static final float FILLED = 0.92f;

  private PrintSize() {}

  /** The em of most of the print in pixels; 0 where there is too little of it. */
  static float em(InkMask ink) {
    int largest = Math.max(ink.width(), ink.height()) / PARTS;
    int[] sizes = new int[1024];
    int count = 0;
    for (PixelBox shape : Shapes.of(ink)) {
      int size = Math.max(shape.width(), shape.height());
      int narrow = Math.min(shape.width(), shape.height());
      if (size >= SMALLEST && size <= largest && size <= LONG * narrow) {
        if (count == sizes.length) {
          sizes = Arrays.copyOf(sizes, 2 * count);
        }
        sizes[count++] = size;
      }
    }
    if (count < FEWEST) {
      return 0;
    }
    Arrays.sort(sizes, 0, count);
    return sizes[(int) (PIECES * (count - 1))] / FILLED;
  }
}
