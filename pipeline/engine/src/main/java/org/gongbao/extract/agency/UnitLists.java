package org.gongbao.extract.agency;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.lexicon.UnitWords;
import org.gongbao.lexicon.UnitWords.Kind;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;

/**
 * Finds where a document lists the units of a body: behind words that announce them (下属事业单位包括), in
 * the paragraphs below, in the column of a table.
 */
final class UnitLists {
  private static final int LONGEST_ITEM = 45;
  private static final int LONGEST_LINK = 14;
  private static final String SENTENCE_ENDS = "。\n";
  private static final String CLAUSE_ENDS = "。，,；;\n";

  private final UnitWords words;

  UnitLists(UnitWords words) {
    this.words = words;
  }

  /** The stretches that list units, in no order; some may overlap. */
  List<Span> in(Document document) {
    String text = document.text().text();
    List<Span> spans = new ArrayList<>();
    boolean open = false;
    for (Passage passage : document.passages()) {
      if (passage.kind() == PassageKind.CELL) {
        continue;
      }
      boolean item = open && passage.end() - passage.begin() <= LONGEST_ITEM;
      if (item && !words.holds(Kind.INNER, text.substring(passage.begin(), passage.end()))) {
        spans.add(new Span(passage.begin(), passage.end()));
      } else {
        open = false;
      }
      open |= addAnnounced(spans, text, passage);
    }
    document.grids().forEach(grid -> addColumns(spans, text, grid));
    return spans;
  }

  /**
   * The stretches that list the offices within a body: they are no bodies where no place is named.
   */
  List<Span> officesIn(Document document) {
    String text = document.text().text();
    List<Span> spans = new ArrayList<>();
    for (Passage passage : document.passages()) {
      for (int at = passage.begin(); at < passage.end(); at++) {
        int behind =
            Math.max(words.behind(Kind.INNER, text, at), words.behind(Kind.MAKE, text, at));
        int end = behind > at ? endOf(text, behind, passage.end(), SENTENCE_ENDS) : at;
        if (behind > at && words.first(Kind.UNIT, text, behind, end) == end) {
          spans.add(new Span(behind, end));
        }
      }
    }
    return spans;
  }

  /** Whether a list is announced at the passage's end, so that the next passages are its items. */
  private boolean addAnnounced(List<Span> spans, String text, Passage passage) {
    boolean open = false;
    for (int at = passage.begin(); at < passage.end(); at++) {
      int listed = words.behind(Kind.LIST, text, at);
      int made = listed > at ? at : words.behind(Kind.MAKE, text, at);
      if (listed == at && made == at) {
        continue;
      }
      int behind = Math.max(listed, made);
      int end = endOf(text, behind, passage.end(), SENTENCE_ENDS);
      boolean calledUnits = listed > at || words.first(Kind.UNIT, text, behind, end) < end;
      if (calledUnits) {
        int begin = beginOfList(text, behind, end);
        int inner = words.first(Kind.INNER, text, behind, end);
        int limit = begin == behind && listed > at ? endOf(text, begin, end, CLAUSE_ENDS) : end;
        if (inner > begin) {
          spans.add(new Span(begin, Math.min(limit, inner)));
        }
        open |= isOpen(text, begin, passage.end());
      }
      at = behind - 1;
    }
    return open;
  }

  /** Where the list begins: behind the colon, bracket or verb that leads to it. */
  private int beginOfList(String text, int from, int end) {
    int farthest = Math.min(end, from + LONGEST_LINK);
    for (int at = from; at < farthest; at++) {
      char letter = text.charAt(at);
      if (letter == '：' || letter == ':' || letter == '（' || letter == '(') {
        return at + 1;
      }
      int behind = words.behind(Kind.LINK, text, at);
      if (behind > at) {
        boolean colon = behind < end && "：:".indexOf(text.charAt(behind)) >= 0;
        return colon ? behind + 1 : behind;
      }
      if (letter == '、') {
        break;
      }
    }
    return from;
  }

  private static boolean isOpen(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (!Character.isWhitespace(text.charAt(at)) && "：:".indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int endOf(String text, int from, int limit, String ends) {
    int at = from;
    while (at < limit && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private void addColumns(List<Span> spans, String text, Grid grid) {
    int headings = Math.max(1, grid.headerRows());
    List<Integer> columns = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      boolean heading = cell.row() < headings && cell.columnSpan() == 1;
      if (heading && words.ends(Kind.COLUMN, text.substring(cell.begin(), cell.end()).strip())) {
        columns.add(cell.column());
      }
    }
    for (GridCell cell : grid.cells()) {
      if (cell.row() >= headings && columns.contains(cell.column())) {
        spans.add(new Span(cell.begin(), cell.end()));
      }
    }
  }
}
