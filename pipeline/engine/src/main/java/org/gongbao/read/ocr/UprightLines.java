package org.gongbao.read.ocr;

import java.util.List;

/**
 * The lines of a page, turned by quarters until most of its characters are upright, and righted.
 *
 * @param image the page as its reader holds it
 * @param quarters by how many quarters, clockwise, it was turned for that
 * @param rotation by how much it was righted besides
 * @param lines its lines in that picture
 */
record UprightLines(GrayImage image, int quarters, Rotation rotation, List<ReadLine> lines) {

  UprightLines {
    lines = List.copyOf(lines);
  }

  /**
   * The lines of a drawing. One that lies turned is read again when it is upright: an engine finds
   * the lines of the other ones less well.
   */
  static UprightLines of(Resolution.Drawing drawing, TextRecognizer recognizer)
      throws RecognizerUnavailable, RecognitionFailed {
    UprightLines seen = level(drawing, 0, recognizer);
    if (isSideways(seen.lines)) {
      seen = level(drawing, 1, recognizer);
    }
    return isUpsideDown(seen.lines) ? level(drawing, seen.quarters + 2, recognizer) : seen;
  }

  private static UprightLines level(
      Resolution.Drawing drawing, int quarters, TextRecognizer recognizer)
      throws RecognizerUnavailable, RecognitionFailed {
    GrayImage turned = drawing.image().turned(quarters);
    Rotation rotation = Skew.of(quarters == 0 ? drawing.ink() : InkMask.of(turned));
    GrayImage level = rotation.isNone() ? turned : turned.rotated(rotation);
    return new UprightLines(level, quarters, rotation, recognizer.read(level));
  }

  /** Whether more characters stand in lines on end than in level ones. */
  private static boolean isSideways(List<ReadLine> lines) {
    int tall = 0;
    int all = 0;
    for (ReadLine line : lines) {
      all += line.text().length();
      tall += line.isTall() ? line.text().length() : 0;
    }
    return 2 * tall > all;
  }

  private static boolean isUpsideDown(List<ReadLine> lines) {
    int turned = 0;
    int all = 0;
    for (ReadLine line : lines) {
      all += line.text().length();
      turned += line.upsideDown() ? line.text().length() : 0;
    }
    return 2 * turned > all;
  }
}
