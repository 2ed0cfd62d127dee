package org.gongbao.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a text that was read is from the text that is printed: the character error rate of OCR
 * evaluation. White space and line ends are not counted, width and punctuation are, and so is the
 * order of reading: a paragraph in the wrong place costs its length twice.
 *
 * @param edits how many characters must be put in, taken out or replaced
 * @param characters how many characters the printed text has
 */
public record TextScore(int edits, int characters) {

  /**
   * Compares a text with the printed one.
   *
   * @param read the text that was read
   * @param truth the printed text
   */
  public static TextScore of(String read, String truth) {
    String wanted = Squeezed.withoutSpace(truth);
    int edits = EditDistance.between(Squeezed.withoutSpace(read), wanted);
    return new TextScore(edits, wanted.codePointCount(0, wanted.length()));
  }

  /** Edits in a hundred characters, rounded up to three decimals; 100 where nothing is printed. */
  public BigDecimal percent() {
    if (characters == 0) {
      return BigDecimal.valueOf(edits == 0 ? 0 : 100);
    }
    return BigDecimal.valueOf(edits)
        .scaleByPowerOfTen(2)
        .divide(BigDecimal.valueOf(characters), 3, RoundingMode.UP);
  }
}
