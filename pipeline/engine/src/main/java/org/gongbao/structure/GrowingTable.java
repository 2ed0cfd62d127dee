package org.gongbao.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;
import org.gongbao.structure.Part.Tabular;

/** A table while the pieces that page ends cut it into are put behind each other. */
final class GrowingTable {
  private static final int PROSE_LENGTH = 8;
  private TableBlock first;
  private final List<TableCell> cells;
  private final Map<Integer, Integer> bottom = new HashMap<>();
  private TableBlock last;
  private int rows;
  private int repeatedRows;
  private boolean grown;
  private boolean headed;

  GrowingTable(TableBlock first) {
    this.first = first;
    this.last = first;
    this.cells = new ArrayList<>(first.cells());
    this.rows = first.rows();
    int heading = Math.max(1, HeaderRows.count(first, 0));
    this.headed = first.rows() > heading + 1 && isHeaded(first, heading);
    noteBottom(0);
  }

  /** The first piece. */
  TableBlock first() {
    return first;
  }

  /** The piece appended last. */
  TableBlock last() {
    return last;
  }

  /** Appends a piece, without the heading it repeats; a row that the page end cut is made one. */
  void append(TableBlock added) {
    TableBlock piece = added;
    if (added.columns() < first.columns()) {
      piece = Columns.divided(added, first);
    } else if (added.columns() > first.columns()) {
      divide(added);
    }
    int repeated = repeated(piece);
    grown = true;
    repeatedRows = Math.max(repeatedRows, repeated);
    if (repeated == piece.rows()) {
      last = piece;
      return;
    }
    boolean cut = isRowCut(piece, repeated);
    headed &= isHeaded(piece, repeated + (cut ? 1 : 0));
    int shift = rows - repeated - (cut ? 1 : 0);
    int from = cells.size();
    for (TableCell cell : piece.cells()) {
      if (cell.row() < repeated) {
        continue;
      }
      Integer place = cell.row() == repeated ? bottom.get(cell.column()) : null;
      TableCell above = place == null ? null : cells.get(place);
      if (place != null
          && above != null
          && above.columnSpan() == cell.columnSpan()
          && (cut || spansOn(above, cell) || (above.goesOn() && cell.wentBefore()))) {
        cells.set(place, joined(above, cell, shift));
      } else {
        cells.add(moved(cell, shift));
      }
    }
    rows = shift + piece.rows();
    last = piece;
    noteBottom(from);
  }

  /** Divides the columns so far as a further piece divides them. */
  private void divide(TableBlock fine) {
    TableBlock whole =
        new TableBlock(rows, first.columns(), cells, first.columnEdges(), true, true, false);
    cells.clear();
    cells.addAll(Columns.divided(whole, fine).cells());
    first = Columns.divided(first, fine);
    bottom.clear();
    noteBottom(0);
  }

  /** The whole table. */
  Tabular finish() {
    if (!grown) {
      return new Tabular(Columns.used(first), 0);
    }
    TableBlock whole =
        new TableBlock(
            rows,
            first.columns(),
            cells,
            first.columnEdges(),
            first.startsPage(),
            last.endsPage(),
            last.lastRowOpen());
    return new Tabular(Columns.used(whole), repeatedRows);
  }

  /** How many first rows of a piece are the table's first rows again. */
  int repeated(TableBlock piece) {
    int most = Math.min(first.rows(), piece.rows());
    int same = 0;
    while (same < most
        && row(first, same).equals(row(piece, same))
        && !row(piece, same).isEmpty()) {
      same++;
    }
    // A spanning cell of the heading reaches into the rows below: they repeat as a whole or not.
    while (same > 0 && isSpanned(piece, same)) {
      same--;
    }
    return same;
  }

  private static boolean isSpanned(TableBlock table, int row) {
    for (TableCell cell : table.cells()) {
      if (cell.row() >= row) {
        return false;
      }
      if (cell.row() + cell.rowSpan() > row) {
        return true;
      }
    }
    return false;
  }

  /** The words of a row with their columns; empty for a row without words. */
  private static Map<Integer, String> row(TableBlock table, int row) {
    Map<Integer, String> words = new HashMap<>();
    for (TableCell cell : table.cells()) {
      if (cell.row() > row) {
        break;
      }
      if (cell.row() == row && !cell.text().text().isBlank()) {
        words.put(cell.column(), Script.squeeze(cell.text().text()));
      }
    }
    return words;
  }

  /** Whether the table's last row goes on in a row of the next piece. */
  private boolean isRowCut(TableBlock piece, int row) {
    boolean open = last.lastRowOpen();
    boolean cutSentence = false;
    for (TableCell cell : piece.cells()) {
      String text = cell.text().text();
      if (cell.row() > row) {
        break;
      }
      if (cell.row() < row || text.isBlank()) {
        continue;
      }
      if (cell.column() == 0 && (!open || Figures.isFigure(text))) {
        return false;
      }
      Integer place = bottom.get(cell.column());
      String start = place == null ? "" : cells.get(place).text().text();
      if (start.isBlank()) {
        return open && cell.column() > 0;
      }
      if (Figures.isFigure(text) && Figures.isFigure(start)) {
        return false;
      }
      cutSentence |=
          Sentences.goesOn(start)
              || (start.length() >= PROSE_LENGTH && !Sentences.isFinished(start));
    }
    return cutSentence || ((open || headed) && isEmptyAt(piece, row));
  }

  /** Whether each row of a piece, from one on, has a text of its own in the first column. */
  private static boolean isHeaded(TableBlock piece, int from) {
    int heads = 0;
    for (TableCell cell : piece.cells()) {
      if (cell.column() == 0 && cell.row() >= from) {
        heads += cell.rowSpan() == 1 && !cell.text().text().isBlank() ? 1 : 0;
      }
    }
    return heads == piece.rows() - from;
  }

  private static boolean isEmptyAt(TableBlock piece, int row) {
    for (TableCell cell : piece.cells()) {
      if (cell.row() == row && cell.column() == 0) {
        return cell.text().text().isBlank();
      }
    }
    return true;
  }

  /** Whether a cell that spans rows goes on in an empty one at the top of the next page. */
  private static boolean spansOn(TableCell above, TableCell cell) {
    return cell.rowSpan() > 1 && cell.text().text().isBlank() && !above.text().text().isBlank();
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
    int span = shift + cell.row() + cell.rowSpan() - above.row();
    return new TableCell(
        text, above.row(), above.column(), span, above.columnSpan(), above.setIn());
  }

  private static TableCell moved(TableCell cell, int by) {
    return cell.at(cell.row() + by, cell.column(), cell.columnSpan());
  }

  private void noteBottom(int from) {
    bottom.entrySet().removeIf(entry -> !reachesBottom(cells.get(entry.getValue())));
    for (int i = from; i < cells.size(); i++) {
      if (reachesBottom(cells.get(i))) {
        bottom.put(cells.get(i).column(), i);
      }
    }
  }

  private boolean reachesBottom(TableCell cell) {
    return cell.row() + cell.rowSpan() == rows;
  }
}
