package org.gongbao.read.rtf;

/** The control words that say how the text behind them is set, and nothing else. */
final class RtfProperties {
  private RtfProperties() {}

  /**
   * Obeys a control word.
   *
   * @param given whether a number stands behind the word
   * @return whether it is one of them
   */
  static boolean set(RtfState state, String word, boolean given, int number) {
    boolean on = !given || number != 0;
    return ofCharacters(state, word, on, number) || ofParagraphs(state, word, number);
  }

  private static boolean ofCharacters(RtfState state, String word, boolean on, int number) {
    switch (word) {
      case "plain" -> state.plain();
      case "b" -> state.bold = on;
      case "v", "deleted" -> state.hidden = on;
      case "fs" -> state.size = number / 2f;
      case "dbch" -> state.asian = true;
      case "loch", "hich", "rtlch", "ltrch" -> state.asian = false;
      case "af", "afs", "ab" -> {
        // The same words set complex scripts behind \rtlch, which say nothing of Chinese.
        if (state.asian) {
          ofAsianCharacters(state, word, on, number);
        }
      }
      case "uc" -> state.substitutes = Math.max(0, Math.min(number, 8));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void ofAsianCharacters(RtfState state, String word, boolean on, int number) {
    switch (word) {
      case "af" -> state.asianFont = number;
      case "afs" -> state.asianSize = number / 2f;
      default -> state.asianBold = on;
    }
  }

  private static boolean ofParagraphs(RtfState state, String word, int number) {
    switch (word) {
      case "pard" -> state.newParagraph();
      case "qc" -> state.centred = true;
      case "ql", "qr", "qj", "qd" -> state.centred = false;
      case "pagebb" -> state.startsPage = true;
      case "intbl" -> state.inTable = true;
      case "itap" -> state.nesting = number;
      case "s" -> state.style = number;
      default -> {
        return false;
      }
    }
    return true;
  }
}
