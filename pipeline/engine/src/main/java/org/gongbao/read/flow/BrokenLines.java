package org.gongbao.read.flow;

import java.util.ArrayList;
import java.util.List;

/** A paragraph that hard breaks cut into lines; some of them are paragraphs of their own. */
public final class BrokenLines {
  private final List<StyledText> lines = new ArrayList<>();
  private StyledText line = new StyledText();

  /** Adds characters to the last line. */
  public void append(CharSequence characters, StyledText.Setting setting) {
    line.append(characters, setting);
  }

  /** Ends the last line. */
  public void breakLine() {
    lines.add(line);
    line = new StyledText();
  }

  /** Whether no line holds anything yet. */
  public boolean isEmpty() {
    return line.isEmpty() && lines.stream().allMatch(StyledText::isEmpty);
  }

  /**
   * The paragraphs, none of them empty.
   *
   * @param title whether this is a heading or set in the middle, so that breaks only shape it
   */
  public List<StyledText> paragraphs(boolean title) {
    List<StyledText> paragraphs = new ArrayList<>();
    List<StyledText> all = new ArrayList<>(lines);
    all.add(line);
    for (StyledText next : all) {
      StyledText last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
      if (next.isEmpty()) {
        continue;
      }
      if (last != null && goesOn(last.text(), next.text(), title)) {
        last.join(next);
      } else {
        StyledText first = new StyledText();
        first.append(next);
        paragraphs.add(first);
      }
    }
    return paragraphs;
  }

  private static boolean goesOn(String last, String next, boolean title) {
    return title
        ? !Continuation.startsParagraph(next) && !Continuation.endsSentence(last)
        : Continuation.goesOn(last, next);
  }
}
