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
import org.gongbao.structure.Part.Prose;
import org.gongbao.structure.Part.Tabular;
import org.gongbao.structure.TableCaptions.Caption;

/** Writes the one text, and notes what each stretch of it is. */
final class TextAssembly {
  private final LocatedText.Builder text = new LocatedText.Builder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final SectionOutline outline = new SectionOutline();

  /** How long the text is so far. */
  int length() {
    return text.length();
  }

  /** Adds a line of the title. */
  void addTitle(Prose line) {
    addPassage(line.located().length(), PassageKind.TITLE);
    text.append(line.located()).append('\n');
  }

  /** Adds a paragraph that is neither heading nor title. */
  void addBody(Prose prose) {
    outline.addItems(prose.text(), text.length());
    addPassage(prose.located().length(), PassageKind.BODY);
    text.append(prose.located()).append('\n');
  }

  /** Adds the lines of a heading, and what shares the last one with it. */
  void addHeading(Heading heading, int level, SectionKind kind, List<Prose> lines) {
    int begin = text.length();
    int headingEnd = begin + heading.end();
    for (int i = 0; i < lines.size() - 1; i++) {
      headingEnd += lines.get(i).located().length() + 1;
    }
    outline.open(heading, level, kind, begin, headingEnd);
    for (int i = 0; i < lines.size() - 1; i++) {
      addPassage(lines.get(i).located().length(), PassageKind.HEADING);
      text.append(lines.get(i).located()).append('\n');
    }
    LocatedText last = lines.get(lines.size() - 1).located();
    addPassage(heading.end(), PassageKind.HEADING);
    text.append(last).append('\n');
    if (heading.end() < last.length()) {
      int end = text.length() - 1;
      passages.add(passage(headingEnd, end, PassageKind.BODY));
      outline.addItems(last.text().substring(heading.end()), headingEnd);
    }
  }

  private void addPassage(int length, PassageKind kind) {
    passages.add(passage(text.length(), text.length() + length, kind));
  }

  private Passage passage(int begin, int end, PassageKind kind) {
    return new Passage(begin, end, kind, outline.current(), -1, -1, -1);
  }

  /** Adds a table, cell by cell. */
  void addTable(Tabular table, Caption caption) {
    TableBlock block = table.block();
    List<GridCell> cells = new ArrayList<>(block.cells().size());
    TreeSet<Integer> pages = new TreeSet<>();
    for (TableCell cell : block.cells()) {
      int begin = text.length();
      LocatedText content = Preparation.trimmed(cell.text());
      if (content.length() > 0) {
        addCell(content, cell);
        for (LineFragment line : content.fragments()) {
          pages.add(line.page());
        }
      }
      cells.add(
          new GridCell(
              begin,
              begin + content.length(),
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.setIn()));
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

  private void addCell(LocatedText content, TableCell cell) {
    int begin = text.length();
    outline.addItemsOfCell(content.text(), begin);
    passages.add(
        new Passage(
            begin,
            begin + content.length(),
            PassageKind.CELL,
            outline.current(),
            grids.size(),
            cell.row(),
            cell.column()));
    text.append(content).append('\n');
  }

  /** Ends the text: nothing may be added after this. */
  LocatedText finish() {
    outline.close(1, text.length());
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

  /** The sections of the finished text. */
  List<Section> sections(LocatedText finished) {
    return outline.finish(finished);
  }
}
