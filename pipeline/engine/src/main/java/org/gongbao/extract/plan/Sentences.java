package org.gongbao.extract.plan;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.finding.Span;

/** Cuts a stretch of text into sentences, each with its full stop or semicolon. */
final class Sentences {
  private static final String ENDS = "。；;！!？\n";
  private static final String CLOSING = "”）》’";

  private Sentences() {}

  /** The sentences in order, without blanks around them. */
  static List<Span> of(String text, Span span) {
    List<Span> sentences = new ArrayList<>();
    int begin = span.begin();
    int depth = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '（' || c == '(') {
        depth++;
      } else if (c == '”' || c == '）' || c == ')') {
        depth = Math.max(0, depth - 1);
      }
      if (ENDS.indexOf(c) >= 0 && (depth == 0 || c == '\n' || c == '。')) {
        int end = i + 1;
        while (end < span.end() && CLOSING.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        add(text, begin, end, sentences);
        begin = end;
        i = end - 1;
        depth = 0;
      }
    }
    add(text, begin, span.end(), sentences);
    return sentences;
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > begin) {
      sentences.add(new Span(begin, end));
    }
  }
}
