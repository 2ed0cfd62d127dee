package org.gongbao.read.ocr;

/**
 * A character and where it stands in its line, in pixels.
 *
 * @param text one code point
 * @param left where it begins
 * @param right where it ends
 * @param confidence how sure the engine is of it
 */
record PlacedCharacter(String text, float left, float right, float confidence) {

  boolean isIdeograph() {
    return Character.isIdeographic(text.codePointAt(0));
  }

  PlacedCharacter from(float other) {
    return new PlacedCharacter(text, other, right, confidence);
  }

  PlacedCharacter to(float other) {
    return new PlacedCharacter(text, left, other, confidence);
  }
}
