package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.LineFragment;
import org.gongbao.model.document.LocatedText;

/** Puts printed lines one behind the other to one text. */
final class LineJoin {
  private final int page;
  private final StringBuilder text = new StringBuilder();
  private final List<LineFragment> fragments = new ArrayList<>();
  private boolean blankFollows;

  LineJoin(int page) {
    this.page = page;
  }

  /** The text of the lines of one paragraph. */
  static LocatedText joined(int page, List<TextLine> lines) {
    LineJoin join = new LineJoin(page);
    for (TextLine line : lines) {
      join.add(line);
    }
    return join.text();
  }

  /**
   * Adds a line; Latin words are parted by a blank, a word hyphenated at the line's end is whole.
   */
  void add(TextLine line) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      char before = text.charAt(text.length() - 1);
      if (isHyphenated(line.first())) {
        unhyphenate();
      } else if (isParted(before, line.first())) {
        text.append(' ');
      }
    }
    fragments.add(line.fragment(text.length(), page, line.length()));
    text.append(line.text());
    blankFollows = line.blankFollows();
  }

  /** Ends a paragraph inside the text. */
  void endParagraph() {
    text.append('\n');
  }

  LocatedText text() {
    return LocatedText.of(text.toString(), fragments);
  }

  private boolean isParted(char before, char after) {
    if (!Script.isWord(before) || !Script.isWord(after)) {
      return false;
    }
    // A number broken by a narrow column is one number, unless a blank was set.
    return blankFollows || !(Script.isDigit(before) && Script.isDigit(after));
  }

  private boolean isHyphenated(char after) {
    int end = text.length();
    return end > 1
        && text.charAt(end - 1) == '-'
        && isLower(text.charAt(end - 2))
        && isLower(after)
        && fragments.get(fragments.size() - 1).end() == end;
  }

  private void unhyphenate() {
    int last = fragments.size() - 1;
    LineFragment whole = fragments.get(last);
    int end = text.length() - 1;
    LocatedText kept = LocatedText.of(text.toString(), List.of(whole)).slice(whole.begin(), end);
    fragments.set(last, kept.fragments().get(0).shifted(whole.begin()));
    text.setLength(end);
  }

  private static boolean isLower(char c) {
    return c < 0x2000 && Character.isLowerCase(c);
  }
}
