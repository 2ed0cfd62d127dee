package org.gongbao.structure;

import java.util.List;
import org.gongbao.structure.LineCues.Cue;
import org.gongbao.structure.Part.Prose;

/** Finds the lines of the report's title among those before its first matter. */
final class DocumentTitle {
  private static final int LONGEST_LINE = 60;
  private static final int LINES_BEFORE_MATTER = 20;
  private static final int MOST_LINES = 4;
  private final TitleWords titles;
  private final Numbering numbering;
  private final LineCues cues;

  DocumentTitle(TitleWords titles, Numbering numbering, LineCues cues) {
    this.titles = titles;
    this.numbering = numbering;
    this.cues = cues;
  }

  /**
   * Where the title stands.
   *
   * @param first index of its first part
   * @param end index behind its last part; equals first where there is no title
   * @param matter index of the part in which the report's matter begins
   * @param text the title on one line; empty where there is none
   */
  record Place(int first, int end, int matter, String text) {}

  /** Finds the title. */
  Place in(List<Part> parts) {
    int matter = matter(parts);
    int last = lastLine(parts, matter);
    if (last < 0) {
      return new Place(0, 0, matter, "");
    }
    int first = last;
    while (first > 0
        && last - first < MOST_LINES - 1
        && belongs((Prose) parts.get(last), parts.get(first - 1), first == last)) {
      first--;
    }
    int end = last + 1;
    while (end < matter && isAddition((Prose) parts.get(end))) {
      end++;
    }
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      text.append(((Prose) parts.get(i)).text());
    }
    return new Place(first, end, matter, HeadingText.title(text.toString()));
  }

  private int matter(List<Part> parts) {
    for (int i = 0; i < Math.min(parts.size(), LINES_BEFORE_MATTER); i++) {
      if (!(parts.get(i) instanceof Prose line)
          || numbering.at(line.text()) != null
          || cues.is(Cue.SALUTATION, line.text())
          || (Sentences.firstStop(line.text(), 0) >= 0
              && line.located().length() > LONGEST_LINE / 4
              && !isNoTitle(line.text()))) {
        return i;
      }
    }
    return Math.min(parts.size(), LINES_BEFORE_MATTER);
  }

  private int lastLine(List<Part> parts, int matter) {
    float largest = 0;
    for (int i = 0; i < matter; i++) {
      Prose line = (Prose) parts.get(i);
      if (mayBe(line)) {
        largest = Math.max(largest, line.style().fontSize());
      }
    }
    int large = -1;
    for (int i = 0; i < matter; i++) {
      Prose line = (Prose) parts.get(i);
      boolean biggest = largest == 0 || line.style().fontSize() >= largest * 0.85f;
      if (mayBe(line) && biggest && titles.endDocumentTitle(line.text())) {
        return i;
      }
      if (mayBe(line) && large < 0 && biggest && standsOut(line, parts, matter)) {
        large = i;
      }
    }
    return large < 0 ? splitWord(parts, matter) : large;
  }

  /** Whether a line is set as only titles are: centred, or larger than the matter. */
  private static boolean standsOut(Prose line, List<Part> parts, int matter) {
    float size =
        matter < parts.size() && parts.get(matter) instanceof Prose body
            ? body.style().fontSize()
            : line.style().fontSize();
    return line.style().centred() || line.style().fontSize() > size + 1;
  }

  /** The line that completes the last word of a title which a line's end cut (政府工作报 / 告). */
  private int splitWord(List<Part> parts, int matter) {
    for (int i = 1; i < matter; i++) {
      String before = ((Prose) parts.get(i - 1)).text();
      String line = ((Prose) parts.get(i)).text();
      if (line.length() <= 2 && titles.endDocumentTitle(before + line)) {
        return i;
      }
    }
    return -1;
  }

  private boolean mayBe(Prose line) {
    return line.located().length() <= LONGEST_LINE
        && line.located().length() > 2
        && !Sentences.isFinished(line.text())
        && !isNoTitle(line.text());
  }

  private boolean isNoTitle(String text) {
    return text.startsWith("—") || cues.is(Cue.NOT_TITLE, text);
  }

  /** Whether a line above belongs to the title: set like it, or the body whose report it is. */
  private boolean belongs(Prose last, Part above, boolean nearest) {
    if (!(above instanceof Prose line) || (!mayBe(line) && line.located().length() > 2)) {
      return false;
    }
    if (titles.endDocumentTitle(line.text()) || isNoTitle(line.text())) {
      return false;
    }
    if (last.style().fontSize() > 0) {
      return Math.abs(last.style().fontSize() - line.style().fontSize()) < 1f
          && line.style().centred() == last.style().centred();
    }
    boolean completes = last.located().length() <= 2 && nearest;
    return completes || (last.style().centred() && line.style().centred());
  }

  /** Whether a line is an addition in brackets: （草案）, （第八版）, （摘要）. */
  private boolean isAddition(Prose line) {
    String text = Script.squeeze(line.text());
    return text.length() <= 12
        && text.startsWith("(")
        && text.endsWith(")")
        && !isNoTitle(line.text());
  }
}
