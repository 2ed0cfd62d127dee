package org.gongbao.read.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.gongbao.read.page.Affine;
import org.jspecify.annotations.Nullable;

/**
 * The visible part of a page and the way from PDF's user space (origin bottom left, rotation not
 * yet applied) to what a reader sees (origin top left).
 *
 * @param width in points, as seen
 * @param height in points, as seen
 * @param fromUserSpace the map
 */
record Frame(float width, float height, Affine fromUserSpace) {
  /** No paper is smaller or larger than this, in points; ISO 32000-1, annex C, ends at 14,400. */
  private static final float SMALLEST = 10;

  private static final float LARGEST = 15_000;

  /**
   * The frame of a page; that of an A4 sheet with its corner at the origin where neither its crop
   * box nor its media box can be a page's.
   */
  static Frame of(PDPage page) {
    PDRectangle box = plausible(page);
    if (box == null) {
      box = PDRectangle.A4;
    }
    float x = box.getLowerLeftX();
    float y = box.getLowerLeftY();
    float width = box.getWidth();
    float height = box.getHeight();
    return switch (page.getRotation()) {
      case 90 -> new Frame(height, width, new Affine(0, 1, 1, 0, -y, -x));
      case 180 -> new Frame(width, height, new Affine(-1, 0, 0, 1, width + x, -y));
      case 270 -> new Frame(height, width, new Affine(0, -1, -1, 0, height + y, width + x));
      default -> new Frame(width, height, new Affine(1, 0, 0, -1, -x, height + y));
    };
  }

  /** A matrix of PDFBox's. */
  static Affine affine(Matrix matrix) {
    return new Affine(
        matrix.getScaleX(),
        matrix.getShearY(),
        matrix.getShearX(),
        matrix.getScaleY(),
        matrix.getTranslateX(),
        matrix.getTranslateY());
  }

  /** Whether the file gives the page a size that paper can have. */
  static boolean isKnown(PDPage page) {
    return plausible(page) != null;
  }

  private static @Nullable PDRectangle plausible(PDPage page) {
    for (PDRectangle box : List.of(page.getCropBox(), page.getMediaBox())) {
      if (isLength(box.getWidth())
          && isLength(box.getHeight())
          && Math.abs(box.getLowerLeftX()) < 100 * LARGEST
          && Math.abs(box.getLowerLeftY()) < 100 * LARGEST) {
        return box;
      }
    }
    return null;
  }

  private static boolean isLength(float length) {
    return length >= SMALLEST && length <= LARGEST;
  }
}
