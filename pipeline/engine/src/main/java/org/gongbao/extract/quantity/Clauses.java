package org.gongbao.extract.quantity;

/** Where clauses begin and end in a folded text. */
public final class Clauses {
  private static final String CLAUSE_ENDS = "，。；！？：|\n";
  private static final String SENTENCE_ENDS = "。；！？|\n";

  private Clauses() {}

  /** The offset behind the nearest comma or stop before an offset. */
  public static int clauseBegin(String text, int offset) {
    return beginOf(text, offset, CLAUSE_ENDS);
  }

  /** The offset of the nearest comma or stop at or behind an offset. */
  public static int clauseEnd(String text, int offset) {
    return endOf(text, offset, CLAUSE_ENDS);
  }

  /** The offset behind the nearest full stop or semicolon before an offset. */
  public static int sentenceBegin(String text, int offset) {
    return beginOf(text, offset, SENTENCE_ENDS);
  }

  /** The offset of the nearest full stop or semicolon at or behind an offset. */
  public static int sentenceEnd(String text, int offset) {
    return endOf(text, offset, SENTENCE_ENDS);
  }

  private static int beginOf(String text, int offset, String ends) {
    int i = offset;
    while (i > 0 && ends.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private static int endOf(String text, int offset, String ends) {
    int i = offset;
    while (i < text.length() && ends.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
