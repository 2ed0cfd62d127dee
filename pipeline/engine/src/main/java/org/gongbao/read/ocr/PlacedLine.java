package org.gongbao.read.ocr;

import java.util.List;

/**
 * A line with the place of each of its characters, in pixels.
 *
 * @param line what was read
 * @param characters its characters, blanks left out, from left to right
 * @param inkTop first row with ink
 * @param inkBottom row behind the last with ink
 */
record PlacedLine(ReadLine line, List<PlacedCharacter> characters, int inkTop, int inkBottom) {

  PlacedLine {
    characters = List.copyOf(characters);
  }

  /** How many of its characters are ideographs. */
  int ideographs() {
    int count = 0;
    for (PlacedCharacter each : characters) {
      if (each.isIdeograph()) {
        count++;
      }
    }
    return count;
  }

  /** The same line with other places for its characters. */
  PlacedLine with(List<PlacedCharacter> others) {
    return new PlacedLine(line, others, inkTop, inkBottom);
  }
}
