package org.gongbao.read.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;

/** Cells put into a grid, without the columns that no cell begins at. */
public final class TableGrid {
  private final List<Placed> cells = new ArrayList<>();
  private int rows;

  private record Placed(
      String text, int row, int column, int rowSpan, int columnSpan, float setIn) {}

  /** Puts a cell into the grid. */
  public void add(String text, int row, int column, int rowSpan, int columnSpan) {
    add(text, row, column, rowSpan, columnSpan, 0);
  }

  /** Puts a cell into the grid whose first line is set in by so many characters. */
  public void add(String text, int row, int column, int rowSpan, int columnSpan, float setIn) {
    cells.add(new Placed(text, row, column, rowSpan, columnSpan, setIn));
    rows = Math.max(rows, row + rowSpan);
  }

  /** Whether no cell holds any text. */
  public boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.text().isEmpty());
  }

  /** The table. */
  public TableBlock build() {
    TreeSet<Integer> starts = new TreeSet<>();
    cells.forEach(cell -> starts.add(cell.column()));
    int[] columns = starts.stream().mapToInt(Integer::intValue).toArray();
    List<TableCell> placed = new ArrayList<>();
    cells.sort(Comparator.comparingInt(Placed::row).thenComparingInt(Placed::column));
    for (Placed cell : cells) {
      int first = indexOf(columns, cell.column());
      int behind = indexOf(columns, cell.column() + cell.columnSpan());
      placed.add(
          new TableCell(
              LocatedText.unplaced(cell.text()),
              cell.row(),
              first,
              cell.rowSpan(),
              Math.max(1, behind - first),
              cell.setIn()));
    }
    return new TableBlock(rows, columns.length, placed, List.of(), false, false, false);
  }

  private static int indexOf(int[] columns, int start) {
    int found = Arrays.binarySearch(columns, start);
    return found >= 0 ? found : -found - 1;
  }
}
