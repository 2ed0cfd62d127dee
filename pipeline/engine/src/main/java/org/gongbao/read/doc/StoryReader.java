package org.gongbao.read.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gongbao.read.flow.BrokenLines;
import org.gongbao.read.flow.EdgeTable;
import org.gongbao.read.flow.EdgeTable.Merge;
import org.gongbao.read.flow.Fields;
import org.gongbao.read.flow.Piece;
import org.gongbao.read.flow.StyledText;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs and tables of a story: the body, the text boxes, the notes. */
final class StoryReader {
  private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录) ?[1-9]");

  /** The justification of paragraphs set in the middle ([MS-DOC] 2.9.107, Jc). */
  private static final int CENTRED = 1;

  /** Outline levels from here on are running text. */
  private static final int BODY_LEVEL = 9;

  /** The first styles of each stylesheet are the nine headings ([MS-DOC] 2.4.6.5). */
  private static final int HEADINGS = 9;

  private final HWPFDocument document;
  private final RunText runs;
  private final ListNumbers numbers = new ListNumbers();
  private boolean pageBegins = true;

  StoryReader(HWPFDocument document) {
    this.document = document;
    this.runs = new RunText(document);
  }

  /**
   * The pieces of a story. To one that is empty POI gives the last paragraph of the story before,
   * which may be of a table.
   */
  List<Piece> read(Range story) {
    List<Piece> pieces = new ArrayList<>();
    if (story.getStartOffset() >= story.getEndOffset()) {
      return pieces;
    }
    Fields fields = new Fields();
    for (int i = 0; i < story.numParagraphs(); ) {
      Paragraph paragraph = story.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = story.getTable(paragraph);
        pieces.addAll(table(table));
        pageBegins = false;
        i += Math.max(1, table.numParagraphs());
      } else {
        pieces.addAll(paragraph(paragraph, fields));
        i++;
      }
    }
    return pieces;
  }

  private List<Piece> table(Table table) {
    EdgeTable grid = new EdgeTable();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      List<EdgeTable.Cell> cells = new ArrayList<>();
      for (int k = 0; k < row.numCells(); k++) {
        TableCell cell = row.getCell(k);
        int right = cell.getLeftEdge() + cell.getWidth();
        if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
          EdgeTable.Cell left = cells.remove(cells.size() - 1);
          cells.add(new EdgeTable.Cell(left.left(), right, left.merge(), left.pieces()));
        } else {
          cells.add(new EdgeTable.Cell(cell.getLeftEdge(), right, merge(cell), cell(cell)));
        }
      }
      grid.add(cells);
    }
    return grid.pieces();
  }

  private static Merge merge(TableCell cell) {
    if (cell.isFirstVerticallyMerged()) {
      return Merge.BEGINS;
    }
    return cell.isVerticallyMerged() ? Merge.GOES_ON : Merge.NONE;
  }

  /** The paragraphs of a cell, those of tables in it among them. */
  private List<Piece> cell(TableCell cell) {
    List<Piece> pieces = new ArrayList<>();
    Fields fields = new Fields();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      pieces.addAll(paragraph(cell.getParagraph(i), fields));
    }
    return pieces;
  }

  private List<Piece> paragraph(Paragraph paragraph, Fields fields) {
    BrokenLines lines = new BrokenLines();
    boolean startsPage = paragraph.pageBreakBefore();
    boolean endsPage = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.text().indexOf('\f') >= 0) {
        startsPage |= lines.isEmpty();
        endsPage = true;
      }
      runs.read(run, paragraph.getStyleIndex(), fields, lines);
    }
    List<Piece> pieces = new ArrayList<>();
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    if (!isContents(style)) {
      boolean centred = paragraph.getJustification() == CENTRED;
      Integer level = level(paragraph);
      boolean first = pageBegins || startsPage;
      List<StyledText> texts = lines.paragraphs(centred || level != null);
      for (StyledText text : numbered(paragraph, texts)) {
        pieces.add(new Piece.Text(text, centred, level, first));
        first = false;
      }
    }
    pageBegins = endsPage || (pageBegins && pieces.isEmpty());
    return pieces;
  }

  private static boolean isContents(@Nullable StyleDescription style) {
    String name = style == null ? null : style.getName();
    return name != null && CONTENTS.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private static @Nullable Integer level(Paragraph paragraph) {
    if (paragraph.getLvl() < BODY_LEVEL) {
      return paragraph.getLvl() + 1;
    }
    int style = paragraph.getStyleIndex();
    return style >= 1 && style <= HEADINGS ? (Integer) style : null;
  }

  /** Puts the automatic number before the first text; a paragraph without text uses none up. */
  private List<StyledText> numbered(Paragraph paragraph, List<StyledText> texts) {
    if (texts.isEmpty() || !paragraph.isInList()) {
      return texts;
    }
    String label = numbers.label(paragraph);
    if (!label.isEmpty()) {
      StyledText first = texts.get(0);
      StyledText whole = new StyledText();
      whole.append(label, first.firstSetting());
      whole.append(first);
      texts.set(0, whole);
    }
    return texts;
  }
}
