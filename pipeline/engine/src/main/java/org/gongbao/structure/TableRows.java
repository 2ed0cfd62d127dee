package org.gongbao.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;
import org.jspecify.annotations.Nullable;

/** Compares, takes off and appends rows of a table's pieces. */
final class TableRows {
  private static final int PROSE_LENGTH = 8;

  private TableRows() {}

  /** How many first rows of a piece are the first rows of the table again. */
  static int repeated(TableBlock table, TableBlock piece) {
    int most = Math.min(table.rows(), piece.rows());
    int rows = 0;
    while (rows < most
        && !row(table, rows).isBlank()
        && row(table, rows).equals(row(piece, rows))) {
      rows++;
    }
    // A spanning cell of the header reaches into the rows below: they repeat as a whole or not.
    while (rows > 0 && isCut(piece, rows)) {
      rows--;
    }
    return rows;
  }

  private static boolean isCut(TableBlock table, int rows) {
    for (TableCell cell : table.cells()) {
      if (cell.row() < rows && cell.row() + cell.rowSpan() > rows) {
        return true;
      }
    }
    return false;
  }

  private static String row(TableBlock table, int row) {
    StringBuilder text = new StringBuilder();
    for (TableCell cell : table.cells()) {
      if (cell.row() == row) {
        text.append(cell.column())
            .append('\t')
            .append(Script.squeeze(cell.text().text()))
            .append('\n');
      }
    }
    return text.toString().replaceAll("\\d+\t\n", "");
  }

  /** A table without its first rows. */
  static TableBlock without(TableBlock table, int rows) {
    List<TableCell> cells = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      if (cell.row() >= rows) {
        cells.add(moved(cell, -rows));
      }
    }
    return withCells(table, table.rows() - rows, cells, table.lastRowOpen());
  }

  /** A table with the rows of a further piece; a row that the page end cut is made one. */
  static TableBlock append(TableBlock table, TableBlock piece) {
    boolean cut = isRowCut(table, piece);
    int shift = cut ? table.rows() - 1 : table.rows();
    List<TableCell> cells = new ArrayList<>(table.cells());
    Map<Integer, TableCell> bottom = new HashMap<>();
    for (TableCell cell : table.cells()) {
      if (cell.row() + cell.rowSpan() == table.rows()) {
        bottom.put(cell.column(), cell);
      }
    }
    for (TableCell cell : piece.cells()) {
      TableCell above = cell.row() == 0 ? bottom.get(cell.column()) : null;
      if (above != null
          && above.columnSpan() == cell.columnSpan()
          && (cut || spansOn(above, cell))) {
        cells.set(cells.indexOf(above), joined(above, cell, shift));
      } else {
        cells.add(moved(cell, shift));
      }
    }
    cells.sort(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column));
    return withCells(table, shift + piece.rows(), withoutCovered(cells), piece.lastRowOpen());
  }

  /** Drops empty cells where a cell above now reaches. */
  private static List<TableCell> withoutCovered(List<TableCell> cells) {
    Set<Long> covered = new HashSet<>();
    List<TableCell> kept = new ArrayList<>(cells.size());
    for (TableCell cell : cells) {
      if (covered.contains(place(cell.row(), cell.column())) && cell.text().length() == 0) {
        continue;
      }
      kept.add(cell);
      for (int row = cell.row(); row < cell.row() + cell.rowSpan() && cell.rowSpan() > 1; row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          covered.add(place(row, column));
        }
      }
    }
    return kept;
  }

  private static long place(int row, int column) {
    return ((long) row << 32) | column;
  }

  /**
   * Whether a cell that spans rows goes on in the empty or cut cell at the top of the next page.
   */
  private static boolean spansOn(TableCell above, TableCell cell) {
    if (above.rowSpan() == 1 && cell.rowSpan() == 1) {
      return false;
    }
    String text = cell.text().text();
    return text.isBlank() && !above.text().text().isBlank() && cell.rowSpan() > 1;
  }

  private static TableCell joined(TableCell above, TableCell cell, int shift) {
    LocatedText text = above.text();
    if (cell.text().length() > 0) {
      LocatedText.Builder builder = new LocatedText.Builder().append(text);
      if (Script.isLatin(builder.last()) && Script.isLatin(cell.text().text().charAt(0))) {
        builder.append(' ');
      }
      text = builder.append(cell.text()).build();
    }
    int rows = shift + cell.row() + cell.rowSpan() - above.row();
    return new TableCell(text, above.row(), above.column(), rows, above.columnSpan());
  }

  private static TableCell moved(TableCell cell, int by) {
    return new TableCell(
        cell.text(), cell.row() + by, cell.column(), cell.rowSpan(), cell.columnSpan());
  }

  private static TableBlock withCells(
      TableBlock table, int rows, List<TableCell> cells, boolean lastRowOpen) {
    return new TableBlock(
        rows, table.columns(), cells, table.columnEdges(), table.startsPage(), true, lastRowOpen);
  }

  /** Whether the last row of a table goes on in the first row of the next piece. */
  private static boolean isRowCut(TableBlock table, TableBlock piece) {
    TableCell first = at(piece, 0, 0);
    if (first != null && !first.text().text().isBlank()) {
      return table.lastRowOpen() && at(table, table.rows() - 1, 0) == null && !isOrdinal(first);
    }
    boolean cutSentence = false;
    for (TableCell cell : piece.cells()) {
      String text = cell.text().text();
      if (cell.row() > 0 || text.isBlank()) {
        continue;
      }
      TableCell above = at(table, table.rows() - 1, cell.column());
      if (above == null || above.text().text().isBlank()) {
        return table.lastRowOpen();
      }
      String start = above.text().text();
      cutSentence |= start.length() >= PROSE_LENGTH && !Sentences.isFinished(start);
      if (Figures.isFigure(text) && Figures.isFigure(start)) {
        return false;
      }
    }
    return table.lastRowOpen() || cutSentence;
  }

  private static boolean isOrdinal(TableCell cell) {
    return Figures.isFigure(cell.text().text());
  }

  private static @Nullable TableCell at(TableBlock table, int row, int column) {
    for (TableCell cell : table.cells()) {
      if (cell.column() == column && cell.row() <= row && row < cell.row() + cell.rowSpan()) {
        return cell;
      }
    }
    return null;
  }
}
