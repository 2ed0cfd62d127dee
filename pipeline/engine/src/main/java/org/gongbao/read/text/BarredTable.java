package org.gongbao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.document.TableBlock;
import org.gongbao.read.flow.TableGrid;
import org.gongbao.read.text.CellKinds.CellKind;

/**
 * A table whose rows are lines and whose cells are parted by bars, as copying from a page leaves
 * it. A row below cells that stand for several rows lacks them at its beginning: below a number, or
 * where its own numbers or bodies show under which columns it stands. Headings may take more lines
 * than one.
 */
final class BarredTable {
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_HEADING_LINES = 3;
  private static final int LONGEST_STATE = 6;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern RULE = Pattern.compile(":?-{2,}:?");
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})\\s*[.．、](?!\\d).*");
  private final List<List<String>> rows = new ArrayList<>();
  private final CellKinds kinds;
  private int lines;

  private BarredTable(CellKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * The table that begins at a line, or an empty one. It ends at the first line that does not fit.
   */
  static BarredTable at(List<TextLine> lines, int begin, CellKinds kinds) {
    BarredTable table = new BarredTable(kinds);
    int columns = 0;
    for (int at = begin; at < lines.size(); at++) {
      List<String> cells = cellsOf(lines.get(at));
      if (!table.rows.isEmpty() && isRule(cells)) {
        continue;
      }
      if (table.rows.isEmpty() ? cells.size() < FEWEST_COLUMNS : cells.isEmpty()) {
        break;
      }
      if (table.rows.isEmpty()) {
        List<String> headings = table.headings(lines, begin);
        if (!headings.isEmpty()) {
          cells = headings;
          at += table.lines;
        }
        columns = cells.size();
      }
      if (cells.size() > columns) {
        break;
      }
      table.rows.add(cells);
      table.lines = at + 1 - begin;
    }
    return table;
  }

  /**
   * The headings of a table that numbers its rows, where they take several lines and the first row
   * is wider than their first; else none. Sets how many lines they take behind the first.
   */
  private List<String> headings(List<TextLine> lines, int begin) {
    List<String> headings = new ArrayList<>(cellsOf(lines.get(begin)));
    int first = headings.size();
    if (!kinds.isNumberHeading(headings.get(0))) {
      return List.of();
    }
    for (int at = begin + 1; at < Math.min(lines.size(), begin + 1 + MOST_HEADING_LINES); at++) {
      List<String> cells = cellsOf(lines.get(at));
      if (!cells.isEmpty() && isNumbered(cells)) {
        boolean wider = cells.size() > first && cells.size() <= headings.size();
        lines(wider ? at - begin - 1 : 0);
        return wider ? headings : List.of();
      }
      headings.addAll(cells);
    }
    return List.of();
  }

  private void lines(int count) {
    lines = count;
  }

  /** How many lines it takes. */
  int lines() {
    return lines;
  }

  /**
   * Whether it is one: a third of its rows at least have a cell for each heading, or under the
   * heading of numbers a number and as many cells as a table needs.
   */
  boolean isTable() {
    if (rows.size() < 2) {
      return false;
    }
    boolean numbers = kinds.isNumberHeading(rows.get(0).get(0));
    long whole =
        rows.stream()
            .filter(
                row ->
                    row.size() == rows.get(0).size()
                        || numbers && isNumbered(row) && row.size() >= FEWEST_COLUMNS)
            .count();
    return whole > 1 && whole * 3 >= rows.size();
  }

  /** The block; rows that end early get empty cells. */
  TableBlock toBlock() {
    TableGrid grid = new TableGrid();
    int columns = rows.get(0).size();
    int[] shifts = shifts(columns);
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = shifts[row]; column < columns; column++) {
        int below = row + 1;
        while (below < rows.size() && shifts[below] > column) {
          below++;
        }
        int cell = column - shifts[row];
        grid.add(cell < cells.size() ? cells.get(cell) : "", row, column, below - row, 1);
      }
    }
    return grid.build();
  }

  /** How many cells each row lacks at its beginning. */
  private int[] shifts(int columns) {
    int[] shifts = new int[rows.size()];
    boolean numbered = false;
    for (int row = 1; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      int missing = columns - cells.size();
      numbered |= isNumbered(cells);
      if (missing <= 0 || isNumbered(cells)) {
        continue;
      }
      int shift = shiftByKind(cells, columns);
      if (numbered) {
        shift = Math.max(1, shift);
      } else if (shiftByCount(row, shifts) > 0) {
        shift = shiftByCount(row, shifts);
      }
      shifts[row] = Math.min(missing, shift);
    }
    return shifts;
  }

  /**
   * The column in which the row above counts, where this one's first cell counts on; 0 for none.
   */
  private int shiftByCount(int row, int[] shifts) {
    Matcher here = COUNTED.matcher(rows.get(row).get(0));
    if (!here.matches()) {
      return 0;
    }
    List<String> above = rows.get(row - 1);
    for (int cell = 0; cell < above.size(); cell++) {
      Matcher before = COUNTED.matcher(above.get(cell));
      if (before.matches()
          && Integer.parseInt(before.group(1)) + 1 == Integer.parseInt(here.group(1))) {
        return cell + shifts[row - 1];
      }
    }
    return 0;
  }

  /**
   * How far the bodies of a short row stand before the column of bodies, or else its remark on the
   * state before the column of such; 0 where that is unclear.
   */
  private int shiftByKind(List<String> cells, int columns) {
    int bodies = shift(cells, columns, cell -> kinds.cell(cell) == CellKind.BODIES);
    return bodies > 0 ? bodies : shift(cells, columns, this::isState);
  }

  private boolean isState(String cell) {
    return cell.length() <= LONGEST_STATE && kinds.cell(cell) == CellKind.STATE;
  }

  private int shift(List<String> cells, int columns, Predicate<String> kind) {
    int column = -1;
    for (int at = 1; at < columns && column < 0; at++) {
      column = isOf(kind, at, columns) ? at : -1;
    }
    int own = -1;
    for (int cell = 0; cell < cells.size() && own < 0; cell++) {
      own = kind.test(cells.get(cell)) ? cell : -1;
    }
    return column > own && own > 0 ? column - own : 0;
  }

  private boolean isOf(Predicate<String> kind, int column, int columns) {
    boolean any = false;
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() == columns) {
        if (!kind.test(row.get(column))) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /** The line of dashes that some copies set below the headings. */
  private static boolean isRule(List<String> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(cell -> RULE.matcher(cell).matches());
  }

  private static boolean isNumbered(List<String> cells) {
    return NUMBER.matcher(cells.get(0)).matches();
  }

  /** The cells of a line up to the last with words; none where fewer than two bars stand in it. */
  private static List<String> cellsOf(TextLine line) {
    String text = line.text();
    if (text.chars().filter(c -> c == '|').count() < 2) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    for (String cell : (text.startsWith("|") ? text.substring(1) : text).split("\\|", -1)) {
      cells.add(Markup.strip(cell));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells.stream().allMatch(String::isEmpty) ? List.of() : cells;
  }
}
