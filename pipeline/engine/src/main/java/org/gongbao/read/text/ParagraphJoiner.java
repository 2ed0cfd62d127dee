package org.gongbao.read.text;

import org.gongbao.read.flow.Continuation;

/** Decides whether a line goes on with the paragraph before it. */
final class ParagraphJoiner {
  /** Longer than any heading without a full stop. */
  private static final int LONGER_THAN_HEADINGS = 45;

  private static final int LONGER_THAN_HEADINGS_BY_FAR = 500;

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
  boolean joins(CharSequence paragraph, TextLine last, TextLine next) {
    boolean begins = habits.indented() && habits.isIndented(next);
    if (begins) {
      return false;
    }
    boolean fromFull = habits.isFull(last) && !next.afterGap();
    if (Continuation.isForced(paragraph, next.text()) || (fromFull && habits.indented())) {
      return true;
    }
    if (Continuation.startsParagraph(next.text())) {
      return false;
    }
    if (Continuation.endsSentence(paragraph)) {
      // A sentence may end at the end of a full line without ending its paragraph.
      return fromFull && (habits.blankSeparated() || isText(paragraph));
    }
    if (fromFull || (habits.isFull(last) && isText(paragraph))) {
      return true;
    }
    if (habits.blankSeparated() && !next.afterGap()) {
      return !isHeadingAbove(paragraph, next.text());
    }
    return isText(paragraph) && (isProse(next.text()) || habits.isFull(next));
  }

  private boolean isText(CharSequence paragraph) {
    return paragraph.length() >= LONGER_THAN_HEADINGS_BY_FAR
        || Continuation.holdsStopInside(paragraph)
        || habits.runsIn(paragraph)
        || (isLongerThanHeadings(paragraph) && holdsComma(paragraph));
  }

  private static boolean isHeadingAbove(CharSequence paragraph, String next) {
    int number = Continuation.numberLength(paragraph);
    return number > 0
        && number < paragraph.length()
        && Character.isLetterOrDigit(paragraph.charAt(paragraph.charAt(0) == '（' ? 1 : 0))
        && !Continuation.holdsStopInside(paragraph)
        && Continuation.holdsStopInside(next)
        && !holdsComma(paragraph);
  }

  private static boolean holdsComma(CharSequence text) {
    return text.chars().anyMatch(character -> character == '，');
  }

  private static boolean isProse(String line) {
    return Continuation.endsSentence(line) || line.indexOf('。') >= 0 || isLongerThanHeadings(line);
  }

  private static boolean isLongerThanHeadings(CharSequence text) {
    return text.length() >= LONGER_THAN_HEADINGS;
  }
}
