package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.LocatedText;
import org.gongbao.structure.EnumeratedItems.Mark;

/** The sections while the text grows: which are open, and which items are being counted. */
final class SectionOutline {
  private final List<SectionDraft> sections = new ArrayList<>();
  private final List<Integer> path = new ArrayList<>();
  private int firstItem = -1;
  private int counted;

  /** Index of the innermost open section, items not counted; -1 before the first. */
  int current() {
    return path.isEmpty() ? -1 : path.get(path.size() - 1);
  }

  /** Opens a section at the end of the text, and closes those that it does not belong to. */
  void open(Heading heading, int level, SectionKind kind, int begin, int headingEnd) {
    close(level, begin);
    int parent = current();
    path.add(sections.size());
    sections.add(
        new SectionDraft(
            parent, heading.printed(), level, heading.title(), kind, begin, headingEnd));
  }

  /** Closes the sections of a level and below at the end of the text. */
  void close(int level, int length) {
    endItems();
    while (path.size() >= level) {
      // The last character is the line feed that ends the paragraph before.
      sections.get(path.remove(path.size() - 1)).end = length - 1;
    }
  }

  /** Adds the items of a paragraph; where it begins with one, it counts on from those before. */
  void addItems(String passage, int begin) {
    List<Mark> marks = EnumeratedItems.spokenIn(passage, counted);
    if (marks.isEmpty()) {
      addBracketed(passage, begin);
      return;
    }
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.value() == 1) {
        endItems();
      }
      add(mark, passage, begin, i + 1 < marks.size() ? marks.get(i + 1).begin() : passage.length());
      counted = mark.value();
    }
  }

  /** Adds the items of a cell, which counts for itself. */
  void addItemsOfCell(String passage, int begin) {
    endItems();
    addItems(passage, begin);
    endItems();
  }

  private void addBracketed(String passage, int begin) {
    List<Mark> marks = EnumeratedItems.bracketedIn(passage);
    if (marks.isEmpty()) {
      return;
    }
    endItems();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).begin() : passage.length();
      add(marks.get(i), passage, begin, end);
    }
    endItems();
  }

  private void add(Mark mark, String passage, int begin, int limit) {
    int end = limit;
    while (end > mark.end() && Script.isBlank(passage.charAt(end - 1))) {
      end--;
    }
    int titleEnd = EnumeratedItems.titleEnd(passage, mark.end(), end);
    int at = begin + mark.begin();
    if (firstItem < 0) {
      firstItem = sections.size();
    } else {
      // An item reaches to the next one, over paragraphs in between.
      SectionDraft before = sections.get(sections.size() - 1);
      before.end = Math.max(before.end, mark.begin() == 0 ? at - 1 : at);
    }
    int parent = current();
    sections.add(
        new SectionDraft(
            parent,
            mark.number(),
            path.size() + 1,
            HeadingText.title(passage.substring(mark.end(), titleEnd)),
            parent < 0 ? SectionKind.OTHER : sections.get(parent).kind,
            at,
            begin + end));
  }

  /** Ends a run of items; a lone 一是 was none. */
  private void endItems() {
    if (firstItem >= 0 && sections.size() - firstItem == 1) {
      sections.remove(firstItem);
    }
    firstItem = -1;
    counted = 0;
  }

  /** The sections of the finished text, all of them closed. */
  List<Section> finish(LocatedText text) {
    List<Section> finished = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      finished.add(sections.get(i).finish(i, text));
    }
    return finished;
  }
}
