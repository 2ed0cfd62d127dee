package org.gongbao.model.page;

import org.gongbao.model.BoundingBox;

/**
 * A line that was read from a picture by the recognition of characters.
 *
 * @param page its page, from 1
 * @param box where it stands, in points
 * @param confidence how sure the engine is of it, from 0 to 1
 */
public record RecognizedLine(int page, BoundingBox box, float confidence) {

  /**
   * Checks the confidence.
   *
   * @throws IllegalArgumentException where it lies outside 0 to 1
   */
  public RecognizedLine {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence);
    }
  }
}
