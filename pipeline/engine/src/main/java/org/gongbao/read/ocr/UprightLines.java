package org.gongbao.read.ocr;

import java.util.List;

/**
 * The lines of a page, turned by quarters until most of its characters are upright.
 *
 * @param image the page as its reader holds it
 * @param quarters by how many quarters, clockwise, it was turned for that
 * @param lines its lines in that picture
 */
record UprightLines(GrayImage image, int quarters, List<ReadLine> lines) {

  UprightLines {
    lines = List.copyOf(lines);
  }

  static UprightLines of(GrayImage image, TextRecognizer recognizer)
      throws RecognizerUnavailable, RecognitionFailed {
    List<ReadLine> lines = recognizer.read(image);
    int quarters = 0;
    GrayImage seen = image;
    if (isSideways(lines)) {
      quarters = 1;
      seen = image.turned(1);
      lines = recognizer.read(seen);
    }
    if (!isUpsideDown(lines)) {
      return new UprightLines(seen, quarters, lines);
    }
    int width = seen.width();
    int height = seen.height();
    return new UprightLines(
        seen.turned(2), quarters + 2, lines.stream().map(l -> l.turned(width, height)).toList());
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
