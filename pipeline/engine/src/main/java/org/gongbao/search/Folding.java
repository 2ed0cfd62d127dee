package org.gongbao.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.lexicon.Segmenter;

/**
 * Brings texts to the form in which they are compared: without regard to full or half width, case,
 * and traditional or simplified characters; blanks fall away.
 *
 * <p>Each character is folded by itself, so that a part of a text folds to a part of the folded
 * text.
 */
final class Folding {
  private Folding() {}

  /** The form of a text that is compared. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(sign -> append(folded, sign));
    return Segmenter.simplified(folded.toString());
  }

  private static void append(StringBuilder folded, int sign) {
    if (isBlank(sign)) {
      return;
    }
    if (sign < 0x80 || (sign >= 0x4E00 && sign < 0xA000)) {
      folded.appendCodePoint(Character.toLowerCase(sign));
      return;
    }
    Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
        .codePoints()
        .filter(part -> !isBlank(part))
        .forEach(part -> folded.appendCodePoint(Character.toLowerCase(part)));
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.isISOControl(sign)
        || Character.getType(sign) == Character.FORMAT;
  }

  /** The words that blanks divide a text into, each folded; what folds to nothing is left out. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBlank(text.charAt(i))) {
        String word = fold(text.substring(begin, i));
        if (!word.isEmpty()) {
          words.add(word);
        }
        begin = i + 1;
      }
    }
    return words;
  }
}
