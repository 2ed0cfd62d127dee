package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;
import org.gongbao.structure.LineCues.Cue;
import org.gongbao.structure.Part.Prose;
import org.gongbao.structure.Part.Tabular;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines off tables that stand above their headings but inside their rules: the title over
 * all columns, 单位：万元, 续表. They are lines about the table and head no column.
 */
final class TableHeads {
  private static final ParagraphStyle TITLE = new ParagraphStyle(0, 0, true, null, false);
  private static final int MOST_CELLS = 3;
  private static final int LONGEST = 60;
  private final TitleWords titles;
  private final TableCaptions captions;
  private final Numbering numbering;
  private final LineCues cues;

  TableHeads(TitleWords titles, TableCaptions captions, Numbering numbering, LineCues cues) {
    this.titles = titles;
    this.captions = captions;
    this.numbering = numbering;
    this.cues = cues;
  }

  /** The parts with such lines before their tables. */
  List<Part> apart(List<Part> parts) {
    List<Part> apart = new ArrayList<>(parts.size());
    for (Part part : parts) {
      if (part instanceof Tabular table) {
        apart.add(withoutHeads(table, apart));
      } else {
        apart.add(part);
      }
    }
    return apart;
  }

  /** A table without the rows that are lines about it, which are added to the parts before it. */
  private Tabular withoutHeads(Tabular table, List<Part> before) {
    TableBlock block = table.block();
    List<Prose> lines = new ArrayList<>();
    int off = 0;
    boolean titled = false;
    while (off + 2 < block.rows()) {
      List<Prose> found = lines(block, off, !titled);
      if (found == null) {
        break;
      }
      titled |= found.stream().anyMatch(line -> line.style().centred());
      lines.addAll(found);
      off++;
    }
    // A title over rows that are no table of their own is the name of a group of rows.
    if (off == 0 || !isHeading(block, off)) {
      return table;
    }
    before.addAll(lines);
    return new Tabular(below(block, off), table.repeatedRows());
  }

  /** The lines that a row holds; null where it is a row of the table. */
  private @Nullable List<Prose> lines(TableBlock block, int row, boolean mayBeTitled) {
    List<Prose> lines = new ArrayList<>();
    boolean spansAll = false;
    int filled = 0;
    for (TableCell cell : block.cells()) {
      if (cell.row() > row) {
        break;
      }
      if (cell.row() + cell.rowSpan() <= row) {
        continue;
      }
      if (cell.row() < row || cell.rowSpan() > 1) {
        return null;
      }
      spansAll |= cell.columnSpan() == block.columns();
      filled += cell.text().text().isBlank() ? 0 : 1;
      lines.addAll(linesOf(cell.text()));
    }
    if (filled == 0 || filled > MOST_CELLS || block.columns() < 2) {
      return null;
    }
    List<Prose> told = new ArrayList<>();
    for (Prose line : lines) {
      if (captions.isUnitLine(line.text()) || cues.is(Cue.CONTINUED, line.text())) {
        told.add(line);
      } else if (spansAll && mayBeTitled && told.isEmpty() && isTitle(line.text())) {
        told.add(new Prose(line.located(), TITLE, false, false));
      } else {
        return null;
      }
    }
    return told;
  }

  private boolean isTitle(String text) {
    return text.length() <= LONGEST
        && !Sentences.isFinished(text)
        && numbering.at(text) == null
        && !Figures.isFigure(text)
        && (titles.endTableTitle(text) || titles.endDocumentTitle(text));
  }

  private static List<Prose> linesOf(LocatedText text) {
    List<Prose> lines = new ArrayList<>();
    int begin = 0;
    for (String words : text.text().split("\n", -1)) {
      LocatedText line = Preparation.trimmed(text.slice(begin, begin + words.length()));
      if (line.length() > 0) {
        lines.add(new Prose(line, ParagraphStyle.PLAIN, false, false));
      }
      begin += words.length() + 1;
    }
    return lines;
  }

  /** Whether a row has words in several cells and no figures. */
  private static boolean isHeading(TableBlock block, int row) {
    int words = 0;
    for (TableCell cell : block.cells()) {
      if (cell.row() == row && !cell.text().text().isBlank()) {
        if (Figures.isFigure(cell.text().text()) && !Figures.isYear(cell.text().text())) {
          return false;
        }
        words++;
      }
    }
    return words > 1;
  }

  private static TableBlock below(TableBlock block, int row) {
    List<TableCell> cells = new ArrayList<>();
    for (TableCell cell : block.cells()) {
      if (cell.row() >= row) {
        cells.add(cell.at(cell.row() - row, cell.column(), cell.columnSpan()));
      }
    }
    return new TableBlock(
        block.rows() - row,
        block.columns(),
        cells,
        block.columnEdges(),
        block.startsPage(),
        block.endsPage(),
        block.lastRowOpen());
  }
}
