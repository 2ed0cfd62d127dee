package org.gongbao.extract.project;

import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.finding.Span;

/** Parts what is said of a project without labels into what was promised and what was done. */
final class ToldParts {
  private static final int LONGEST_OPENING = 4;
  private final String text;
  private final Cues cues;

  ToldParts(String text, Cues cues) {
    this.text = text;
    this.cues = cues;
  }

  /** Adds what is said behind a title: done, promised, or first the one and then the other. */
  void tell(Draft draft, Span said, boolean told) {
    if (!told) {
      draft.goals.add(0, said);
      return;
    }
    int turn = draft.results.isEmpty() ? turn(said) : -1;
    if (turn < 0) {
      draft.results.add(0, said);
      return;
    }
    draft.goals.add(0, trimmed(said.begin(), turn));
    if (turn < said.end()) {
      draft.results.add(0, new Span(turn, said.end()));
    }
  }

  /**
   * Where a later sentence turns to what was done by some day: 截至…, 目前…; where the first paragraph
   * says of itself that it is the promise (主要内容是…), the next. -1 for none.
   */
  private int turn(Span said) {
    int opening = opening(said);
    if (opening >= 0) {
      return opening;
    }
    if (opensAsPromise(said)) {
      int line = text.indexOf('\n', said.begin());
      return line < 0 || line >= said.end() ? said.end() : skipBlanks(line, said.end());
    }
    return -1;
  }

  /** Whether a sentence behind the first opens as a result. */
  boolean turnsByOpening(Span said) {
    return opening(said) >= 0;
  }

  private int opening(Span said) {
    for (int i = said.begin() + 1; i < said.end(); i++) {
      boolean begins = "。；;\n".indexOf(text.charAt(i - 1)) >= 0;
      if (begins
          && cues.of(Cue.RESULT_OPENING).startingAt(text, skipBlanks(i, said.end())) != null) {
        return skipBlanks(i, said.end());
      }
    }
    return -1;
  }

  private boolean opensAsPromise(Span said) {
    for (int i = said.begin(); i < Math.min(said.end(), said.begin() + LONGEST_OPENING); i++) {
      Phrases.Match<Cue> goal = cues.of(Cue.PROJECT_GOAL).startingAt(text, i);
      int end = goal == null ? said.end() : i + goal.length();
      if (end < said.end() && "是为包：:".indexOf(text.charAt(end)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A stretch without blanks at its ends and brackets left open at its end. */
  Span trimmed(int from, int to) {
    int begin = skipBlanks(from, to);
    int end = to;
    while (end > begin
        && (Character.isWhitespace(text.charAt(end - 1))
            || "（([【".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return new Span(begin, end);
  }

  /** The first offset from one on that is no blank, or the end. */
  int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
