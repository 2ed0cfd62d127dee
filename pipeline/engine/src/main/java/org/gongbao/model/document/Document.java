package org.gongbao.model.document;

import java.util.List;
import org.gongbao.model.Notice;
import org.gongbao.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * A document with its structure: one text, and what each part of it is. Offsets count {@code char}s
 * of {@link #text()}.
 *
 * @param text the whole reading-order text; a paragraph, a heading or a cell ends with one line
 *     feed
 * @param passages the text cut into headings, paragraphs and cells, in order, without the line
 *     feeds
 * @param sections the heading tree in reading order; {@code s1} is at index 0
 * @param grids the tables, joined across pages; {@code t1} is at index 0
 * @param notices gaps in the numbering and other things noticed
 */
public record Document(
    LocatedText text,
    List<Passage> passages,
    List<Section> sections,
    List<Grid> grids,
    List<Notice> notices) {

  /** Copies the lists. */
  public Document {
    passages = List.copyOf(passages);
    sections = List.copyOf(sections);
    grids = List.copyOf(grids);
    notices = List.copyOf(notices);
  }

  /** What a passage is. */
  public enum PassageKind {
    /** The report's title. */
    TITLE,
    /** A heading that stands alone, or the part of a paragraph up to a run-in heading's stop. */
    HEADING,
    /** Running text: a paragraph, or what follows a run-in heading. */
    BODY,
    /** A cell of a table. */
    CELL
  }

  /**
   * A stretch of the text.
   *
   * @param begin offset of its first character
   * @param end offset behind its last
   * @param kind what it is
   * @param section index of the innermost section it stands in (items 一是… do not count); -1 before
   *     the first
   * @param grid index of its table; -1 outside tables
   * @param row the cell's first row in the table, header rows counted; -1 outside tables
   * @param column the cell's first column; -1 outside tables
   */
  public record Passage(
      int begin, int end, PassageKind kind, int section, int grid, int row, int column) {}

  /**
   * A whole table.
   *
   * @param title the line above that names it; null for none
   * @param unitLine the line above or below the title that gives a unit for all its cells (单位：万元);
   *     null for none
   * @param rows number of rows, header rows counted
   * @param columns number of columns
   * @param headerRows how many of the first rows are headings
   * @param pages the pages it stands on
   * @param cells the cells by row, then column; spanning ones once
   */
  public record Grid(
      @Nullable String title,
      @Nullable String unitLine,
      int rows,
      int columns,
      int headerRows,
      List<Integer> pages,
      List<GridCell> cells) {

    /** Copies the lists. */
    public Grid {
      pages = List.copyOf(pages);
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a whole table.
   *
   * @param begin offset of its first character
   * @param end offset behind its last; equals begin for an empty cell
   * @param row its first row, header rows counted
   * @param column its first column
   * @param rowSpan how many rows it covers
   * @param columnSpan how many columns it covers
   * @param setIn how far its first line is set in, in characters; 0 in formats with pages, where
   *     the document's text tells
   */
  public record GridCell(
      int begin, int end, int row, int column, int rowSpan, int columnSpan, float setIn) {

    /** A cell that is not set in. */
    public GridCell(int begin, int end, int row, int column, int rowSpan, int columnSpan) {
      this(begin, end, row, column, rowSpan, columnSpan, 0);
    }
  }
}
