package org.gongbao.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.document.Document.GridCell;

/**
 * The words that head the rows of a table: those to the left of a figure, back to the one before.
 */
final class RowHeadings {
  private static final Pattern PART_MARK = Pattern.compile("^(?:#|＃|其中[：:]?|在总计中[：:]?)+");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.、](?!\\d))");

  private RowHeadings() {}

  /**
   * Whether a figure of the row stands under the words of a cell: its numbers define what it is of.
   */
  static boolean isOne(CellGrid cells, int row, int column, List<Column> columns) {
    for (int right = column + 1; right < cells.columns(); right++) {
      if (columns.get(right).holdsFigures() && cells.isFigure(row, right)) {
        return column(right, columns) == column;
      }
    }
    return false;
  }

  /**
   * The first of the columns of words to the left of a figure, back to the figures before; -1 for
   * none.
   */
  static int column(int column, List<Column> columns) {
    int left = column - 1;
    while (left >= 0 && columns.get(left).holdsFigures()) {
      left--;
    }
    int label = -1;
    for (; left >= 0 && !columns.get(left).holdsFigures(); left--) {
      if (columns.get(left).isLabel()) {
        label = left;
      }
    }
    return label;
  }

  /** The cells of a column of words, by row. */
  static List<GridCell> in(CellGrid cells, Band band, int label) {
    List<GridCell> labels = new ArrayList<>();
    for (int row = band.firstRow(); row < band.end() && label >= 0; row++) {
      GridCell cell = cells.cell(row, label);
      if (cell != null && cell.row() == row && cell.begin() < cell.end()) {
        labels.add(cell);
      }
    }
    return labels;
  }

  /** The words to the left of a figure, back to the figure before it, joined from left to right. */
  static String of(CellGrid cells, int row, int column, List<Column> columns) {
    StringBuilder path = new StringBuilder();
    int left = column - 1;
    while (left >= 0 && columns.get(left).holdsFigures()) {
      left--;
    }
    String last = "";
    for (; left >= 0 && !columns.get(left).holdsFigures(); left--) {
      String heading = cells.text(row, left);
      boolean words = columns.get(left).isLabel();
      if (words && !heading.isEmpty() && !heading.equals(last) && !cells.isNumber(row, left)) {
        path.insert(0, path.length() == 0 ? clean(heading) : clean(heading) + " / ");
        last = heading;
      }
    }
    return path.toString();
  }

  private static String clean(String heading) {
    Matcher mark = PART_MARK.matcher(heading);
    String name = mark.find() ? heading.substring(mark.end()) : heading;
    Matcher numbering = NUMBERING.matcher(name);
    return numbering.find() ? name.substring(numbering.end()) : name;
  }
}
