package org.gongbao.structure;

/** Where sentences end. */
final class Sentences {
  private static final String STOPS = "。！？!?";
  private static final String PAUSES = "；;：:…";
  private static final String CLOSERS = "”’」』》）)】";
  private static final String NEVER_FIRST = "，。、；：）》”’！？】,;:)%％";

  private Sentences() {}

  /**
   * The offset of the first full stop from an offset on that stands outside quotes and brackets; -1
   * where there is none. Where a quote never closes, the first full stop at all.
   */
  static int firstStop(String text, int from) {
    int depth = 0;
    int inside = -1;
    for (int i = from; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '“', '《', '（', '(', '「' -> depth++;
        case '”', '》', '）', ')', '」' -> depth = Math.max(0, depth - 1);
        case '。' -> {
          if (depth == 0) {
            return i;
          }
          inside = inside < 0 ? i : inside;
        }
        default -> {}
      }
    }
    return depth > 0 ? inside : -1;
  }

  /**
   * Whether a text ends with a mark that ends a sentence or a clause, closing quotes set aside, or
   * with a bracket that follows one: 新增学位300个。（责任单位：市教育局）.
   */
  static boolean isFinished(String text) {
    if (endsWithBracketBehindStop(text)) {
      return true;
    }
    int last = text.length() - 1;
    while (last >= 0
        && (CLOSERS.indexOf(text.charAt(last)) >= 0 || Script.isBlank(text.charAt(last)))) {
      last--;
    }
    return last >= 0
        && (STOPS.indexOf(text.charAt(last)) >= 0 || PAUSES.indexOf(text.charAt(last)) >= 0);
  }

  /** Whether a text ends with a bracket that follows a full stop: …反映。（联系电话：5550123）. */
  private static boolean endsWithBracketBehindStop(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i > 0; i--) {
      char sign = text.charAt(i);
      if (sign == '）' || sign == ')') {
        depth++;
      } else if (sign == '（' || sign == '(') {
        depth--;
      }
      if (depth == 0) {
        return i < text.length() - 1 && isStop(text.charAt(i - 1));
      }
    }
    return false;
  }

  /** Whether a text ends with a mark behind which a sentence must go on. */
  static boolean goesOn(String text) {
    return !text.isEmpty() && "，、".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a text ends with a bracket or quote that closes. */
  static boolean isClosed(String text) {
    return !text.isEmpty() && CLOSERS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a character can begin no paragraph, so that it goes on with the one before. */
  static boolean isNeverFirst(char c) {
    return NEVER_FIRST.indexOf(c) >= 0;
  }

  /** Whether a character ends a sentence. */
  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  /** Whether a character parts clauses. */
  static boolean isClauseMark(char c) {
    return "，；。,;".indexOf(c) >= 0 || isStop(c);
  }

  /** Whether a text has a mark between clauses, as prose has and names have not. */
  static boolean hasClauses(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isClauseMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
