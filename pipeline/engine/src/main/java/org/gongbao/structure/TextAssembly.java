package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.document.LineFragment;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;
import org.gongbao.structure.EnumeratedItems.Mark;
import org.gongbao.structure.Part.Prose;
import org.gongbao.structure.Part.Tabular;
import org.gongbao.structure.TableCaptions.Caption;
import org.jspecify.annotations.Nullable;

/** Writes the one text, and notes what each stretch of it is. */
final class TextAssembly {
  private final LocatedText.Builder text = new LocatedText.Builder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<SectionDraft> sections = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<Integer> path = new ArrayList<>();
  private int counted;
  private int firstItem = -1;

  /** Adds a paragraph that is neither heading nor title. */
  int addBody(Prose prose) {
    return addLine(prose, prose.located().length(), PassageKind.BODY, null);
  }

  /** Adds a line of the title. */
  int addTitle(Prose prose) {
    return addLine(prose, prose.located().length(), PassageKind.TITLE, null);
  }

  /**
   * Adds a heading that stands in one paragraph, and what shares the paragraph with it.
   *
   * @return where the paragraph begins in the text
   */
  int addHeading(Heading heading, int level, SectionKind kind, List<Prose> lines) {
    int begin = text.length();
    int headingEnd = begin + heading.end();
    for (int i = 0; i < lines.size() - 1; i++) {
      headingEnd += lines.get(i).located().length() + 1;
    }
    endItems();
    while (path.size() >= level) {
      close(path.remove(path.size() - 1));
    }
    int parent = path.isEmpty() ? -1 : path.get(path.size() - 1);
    path.add(sections.size());
    sections.add(
        new SectionDraft(
            parent, heading.printed(), level, heading.title(), kind, begin, headingEnd, false));
    for (int i = 0; i < lines.size(); i++) {
      Prose line = lines.get(i);
      boolean last = i == lines.size() - 1;
      int end = last ? heading.end() : line.located().length();
      addLine(line, end, PassageKind.HEADING, heading);
    }
    return begin;
  }

  private int addLine(Prose prose, int headEnd, PassageKind kind, @Nullable Heading heading) {
    int begin = text.length();
    text.append(prose.located()).append('\n');
    int end = begin + prose.located().length();
    addPassage(begin, begin + headEnd, kind);
    if (heading != null && begin + headEnd < end) {
      addPassage(begin + headEnd, end, PassageKind.BODY);
      addItems(prose.text().substring(headEnd), begin + headEnd, false);
    } else if (kind == PassageKind.BODY) {
      addItems(prose.text(), begin, false);
    }
    return begin;
  }

  private void addPassage(int begin, int end, PassageKind kind) {
    passages.add(new Passage(begin, end, kind, current(), -1, -1, -1));
  }

  private int current() {
    return path.isEmpty() ? -1 : path.get(path.size() - 1);
  }

  /** Adds a table, cell by cell. */
  void addTable(Tabular table, Caption caption) {
    endItems();
    TableBlock block = table.block();
    List<GridCell> cells = new ArrayList<>(block.cells().size());
    TreeSet<Integer> pages = new TreeSet<>();
    for (TableCell cell : block.cells()) {
      int begin = text.length();
      String content = cell.text().text();
      int skipped = Script.skipBlanks(content, 0);
      int length = content.length();
      while (length > skipped && Script.isBlank(content.charAt(length - 1))) {
        length--;
      }
      if (length > skipped) {
        LocatedText trimmed =
            skipped == 0 && length == content.length()
                ? cell.text()
                : cell.text().slice(skipped, length);
        text.append(trimmed).append('\n');
        passages.add(
            new Passage(
                begin,
                begin + trimmed.length(),
                PassageKind.CELL,
                current(),
                grids.size(),
                cell.row(),
                cell.column()));
        for (LineFragment line : trimmed.fragments()) {
          pages.add(line.page());
        }
        addItems(trimmed.text(), begin, true);
        endItems();
      }
      cells.add(
          new GridCell(
              begin,
              begin + Math.max(0, length - skipped),
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan()));
    }
    grids.add(
        new Grid(
            caption.title(),
            caption.unitLine(),
            block.rows(),
            block.columns(),
            HeaderRows.count(block, table.repeatedRows()),
            List.copyOf(pages),
            cells));
  }

  /** Adds the items of a passage; those that begin paragraphs count on from the ones before. */
  private void addItems(String passage, int begin, boolean alone) {
    List<Mark> marks = EnumeratedItems.spokenIn(passage, alone ? 0 : counted);
    if (marks.isEmpty()) {
      List<Mark> bracketed = EnumeratedItems.bracketedIn(passage);
      if (!bracketed.isEmpty()) {
        endItems();
        addItemSections(bracketed, passage, begin);
        endItems();
      }
      return;
    }
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).value() == 1) {
        endItems();
      }
      addItemSections(
          List.of(marks.get(i)),
          passage.substring(0, i + 1 < marks.size() ? marks.get(i + 1).begin() : passage.length()),
          begin);
      counted = marks.get(i).value();
    }
  }

  private void addItemSections(List<Mark> marks, String passage, int begin) {
    int parent = current();
    int level = path.size() + 1;
    SectionKind kind = parent < 0 ? SectionKind.OTHER : sections.get(parent).kind;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int end = i + 1 < marks.size() ? marks.get(i + 1).begin() : passage.length();
      while (end > mark.end() && Script.isBlank(passage.charAt(end - 1))) {
        end--;
      }
      String title =
          HeadingText.title(
              passage.substring(mark.end(), EnumeratedItems.titleEnd(passage, mark.end(), end)));
      if (firstItem < 0) {
        firstItem = sections.size();
      } else {
        // An item reaches to the next one, over paragraphs in between.
        SectionDraft before = sections.get(sections.size() - 1);
        before.end = Math.max(before.end, lastCharacter(begin + mark.begin()));
      }
      sections.add(
          new SectionDraft(
              parent, mark.number(), level, title, kind, begin + mark.begin(), begin + end, true));
    }
  }

  /** Ends a run of items; a lone 一是 was none. */
  private void endItems() {
    if (firstItem >= 0 && sections.size() - firstItem == 1) {
      sections.remove(firstItem);
    }
    firstItem = -1;
    counted = 0;
  }

  private void close(int section) {
    sections.get(section).end = lastCharacter(text.length());
  }

  /** The offset behind the last character before an offset that is no line feed. */
  private int lastCharacter(int before) {
    return before > 0 && text.length() >= before && isLineFeed(before - 1) ? before - 1 : before;
  }

  private boolean isLineFeed(int offset) {
    return passages.isEmpty()
        || passages.get(passages.size() - 1).end() <= offset
        || passages.get(passages.size() - 1).begin() > offset;
  }

  /** Ends the text: nothing may be added after this. */
  LocatedText finish() {
    endItems();
    for (int section : path) {
      close(section);
    }
    path.clear();
    return text.build();
  }

  /** The passages so far. */
  List<Passage> passages() {
    return passages;
  }

  /** The tables so far. */
  List<Grid> grids() {
    return grids;
  }

  /** The finished sections. */
  List<Section> sections(LocatedText finished) {
    List<Section> done = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      done.add(sections.get(i).finish(i, finished));
    }
    return done;
  }
}
