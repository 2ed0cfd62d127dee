package org.gongbao.model.page;

import java.util.List;

/**
 * A line that was read from a picture by the recognition of characters. Lengths are points of the
 * righted page.
 *
 * @param page its page, from 1
 * @param left left edge
 * @param top top edge
 * @param right right edge
 * @param bottom bottom edge
 * @param confidence how sure the engine is of it, from 0 to 1: the mean over its characters
 * @param characters its characters from left to right
 */
public record RecognizedLine(
    int page,
    float left,
    float top,
    float right,
    float bottom,
    float confidence,
    List<RecognizedCharacter> characters) {

  /**
   * Checks the confidence and copies the list.
   *
   * @throws IllegalArgumentException where it lies outside 0 to 1
   */
  public RecognizedLine {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence);
    }
    characters = List.copyOf(characters);
  }

  /**
   * A character of it.
   *
   * @param left left edge
   * @param right right edge
   * @param confidence how sure the engine is of it, from 0 to 1
   */
  public record RecognizedCharacter(float left, float right, float confidence) {}
}
