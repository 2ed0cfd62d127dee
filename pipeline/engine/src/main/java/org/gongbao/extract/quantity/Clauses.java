package org.gongbao.extract.quantity;

/** Where clauses begin and end in a folded text. */
public final class Clauses {
  private static final String CLAUSE_ENDS = "，。；！？：|\n";
  private static final int LONGEST_BRACKET = 60;

  /** No clause is longer; what has no comma for so long is no sentence. */
  private static final int LONGEST_CLAUSE = 500;

  private static final int LONGEST_SENTENCE = 2000;
  private static final String FULL_SENTENCE_ENDS = "。！？|\n";
  private static final String SENTENCE_ENDS = "。；！？|\n";

  private Clauses() {}

  /**
   * The offset behind the nearest comma or stop before an offset; those in a bracket that closes
   * before it part no clauses: 固定资产投资（不含农户，下同）增长5%.
   */
  public static int clauseBegin(String text, int offset) {
    int i = offset;
    int first = Math.max(0, offset - LONGEST_CLAUSE);
    while (i > first && CLAUSE_ENDS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
      if (text.charAt(i) == '）') {
        i = opening(text, i);
      }
    }
    return i;
  }

  /**
   * The offset of the bracket that is closed at an offset; the offset itself where there is none.
   */
  private static int opening(String text, int close) {
    int depth = 0;
    for (int i = close; i >= 0 && close - i <= LONGEST_BRACKET; i--) {
      char c = text.charAt(i);
      depth += c == '）' ? 1 : c == '（' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
      if (c == '\n') {
        break;
      }
    }
    return close;
  }

  /** The offset of the nearest comma or stop at or behind an offset. */
  public static int clauseEnd(String text, int offset) {
    return endOf(text, offset, CLAUSE_ENDS, LONGEST_CLAUSE);
  }

  /** The offset behind the nearest full stop or semicolon before an offset. */
  public static int sentenceBegin(String text, int offset) {
    return beginOf(text, offset, SENTENCE_ENDS);
  }

  /** The offset behind the nearest full stop before an offset, past semicolons. */
  public static int fullSentenceBegin(String text, int offset) {
    return beginOf(text, offset, FULL_SENTENCE_ENDS);
  }

  /** The offset of the nearest full stop or semicolon at or behind an offset. */
  public static int sentenceEnd(String text, int offset) {
    return endOf(text, offset, SENTENCE_ENDS, LONGEST_SENTENCE);
  }

  private static int beginOf(String text, int offset, String ends) {
    int i = offset;
    int first = Math.max(0, offset - LONGEST_SENTENCE);
    while (i > first && ends.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private static int endOf(String text, int offset, String ends, int longest) {
    int i = offset;
    int last = Math.min(text.length(), offset + longest);
    while (i < last && ends.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
