package org.gongbao.read.text;

import org.gongbao.read.flow.Continuation;

/** Decides whether a line goes on with the paragraph before it. */
final class ParagraphJoiner {
  /** Longer than any heading without a full stop. */
  private static final int LONGER_THAN_HEADINGS = 45;

  private final LineHabits habits;

  ParagraphJoiner(LineHabits habits) {
    this.habits = habits;
  }

  /**
   * Whether a line goes on with a paragraph.
   *
   * @param paragraph the paragraph so far
   * @param last the line that it ends with
   * @param next the line that follows
   */
  boolean joins(String paragraph, TextLine last, TextLine next) {
    boolean newIndent = habits.indented() && next.indent() >= 2 && next.indent() > last.indent();
    if (Continuation.isForced(paragraph, next.text()) && !newIndent) {
      return true;
    }
    if (newIndent || Continuation.startsParagraph(next.text())) {
      return false;
    }
    if (Continuation.endsSentence(paragraph)) {
      // A sentence may end where the line is full; then only indents tell paragraphs apart.
      return habits.isFull(last)
          && habits.indented()
          && next.indent() < 2
          && !next.afterGap()
          && isLongerThanHeadings(paragraph);
    }
    if (habits.isFull(last) && (!next.afterGap() || isText(paragraph))) {
      return true;
    }
    if (habits.blankSeparated() && !next.afterGap()) {
      return !isHeadingAbove(paragraph, next.text());
    }
    return isText(paragraph) && isProse(next.text());
  }

  private boolean isText(String paragraph) {
    return Continuation.holdsStopInside(paragraph)
        || habits.runsIn(paragraph)
        || (isLongerThanHeadings(paragraph) && paragraph.indexOf('，') >= 0);
  }

  private static boolean isHeadingAbove(String paragraph, String next) {
    int number = Continuation.numberLength(paragraph);
    return number > 0
        && number < paragraph.length()
        && Character.isLetterOrDigit(paragraph.codePointAt(paragraph.charAt(0) == '（' ? 1 : 0))
        && !Continuation.holdsStopInside(paragraph)
        && Continuation.holdsStopInside(next)
        && paragraph.indexOf('，') < 0;
  }

  private static boolean isProse(String line) {
    return Continuation.endsSentence(line) || line.indexOf('。') >= 0 || isLongerThanHeadings(line);
  }

  private static boolean isLongerThanHeadings(String text) {
    return text.length() >= LONGER_THAN_HEADINGS;
  }
}
