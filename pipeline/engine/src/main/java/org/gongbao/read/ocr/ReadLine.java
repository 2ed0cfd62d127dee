package org.gongbao.read.ocr;

import java.util.List;

/**
 * A line as an engine read it.
 *
 * @param left first column of its box in the picture
 * @param top first row
 * @param right column behind the last
 * @param bottom row behind the last
 * @param text its characters from the first to the last as a reader sees them
 * @param confidences how sure the engine is of each code point, from 0 to 1
 * @param upsideDown whether the engine had to turn it by 180° to read it
 */
public record ReadLine(
    int left,
    int top,
    int right,
    int bottom,
    String text,
    List<Float> confidences,
    boolean upsideDown) {

  /**
   * Checks that each code point has a confidence.
   *
   * @throws IllegalArgumentException where the numbers differ
   */
  public ReadLine {
    confidences = List.copyOf(confidences);
    if (confidences.size() != text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException("each character has a confidence");
    }
  }

  PixelBox box() {
    return new PixelBox(left, top, right, bottom);
  }

  /** Whether it stands on end, as the lines of a page that lies on its side do. */
  boolean isTall() {
    return bottom - top > 1.5f * (right - left);
  }

  /** The same line with another text. */
  ReadLine saying(String other, List<Float> confidencesOfOther) {
    return new ReadLine(left, top, right, bottom, other, confidencesOfOther, upsideDown);
  }

  /** The same line in another box. */
  ReadLine in(PixelBox other) {
    return new ReadLine(
        other.left(), other.top(), other.right(), other.bottom(), text, confidences, upsideDown);
  }

  /** The mean of the characters' confidences; 0 for none. */
  float confidence() {
    float sum = 0;
    for (float each : confidences) {
      sum += each;
    }
    return confidences.isEmpty() ? 0 : sum / confidences.size();
  }
}
