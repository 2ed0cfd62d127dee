package org.gongbao.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is true of some of a document's tables.
 *
 * @param document the name of the document's file, without its extension
 * @param tables the tables annotated, in reading order; the document may have more
 */
public record TableGold(String document, List<Table> tables) {

  /** Copies the list. */
  public TableGold {
    tables = List.copyOf(tables);
  }

  /**
   * A table.
   *
   * @param title the line above it that names it; null where there is none
   * @param pages the pages that it stands on, from 1
   * @param rows how many rows it has, heading rows counted
   * @param columns how many columns it has
   * @param headerRows how many of the first rows are its heading; null where that is open
   * @param cells the cells of its first rows
   */
  public record Table(
      @Nullable String title,
      List<Integer> pages,
      int rows,
      int columns,
      @Nullable Integer headerRows,
      List<Cell> cells) {

    /** Copies the lists. */
    public Table {
      pages = List.copyOf(pages);
      cells = List.copyOf(cells);
    }

    /** How many of the first rows are annotated. */
    int annotatedRows() {
      return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    }

    @Override
    public String toString() {
      return "%s p.%d %dx%d"
          .formatted(title == null ? "table" : title, pages.get(0), rows, columns);
    }
  }

  /**
   * A cell.
   *
   * @param row its first row, from 0, heading rows counted
   * @param column its first column, from 0
   * @param rowSpan how many rows it covers
   * @param columnSpan how many columns it covers
   * @param text what it says; how it begins where it says much
   * @param end how it ends where it says much, else null
   */
  public record Cell(
      int row, int column, int rowSpan, int columnSpan, String text, @Nullable String end) {

    /** Whether a text is the cell's, white space and width aside. */
    boolean says(String other) {
      String squeezed = Squeezed.squeeze(other);
      String wanted = Squeezed.squeeze(text);
      return end == null
          ? squeezed.equals(wanted)
          : squeezed.startsWith(wanted) && squeezed.endsWith(Squeezed.squeeze(end));
    }
  }
}
