package org.gongbao.read.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.read.flow.Continuation;
import org.gongbao.read.flow.TableGrid;
import org.gongbao.read.sheet.Sheet.Cell;
import org.gongbao.read.sheet.Sheet.Merge;

/**
 * Turns a sheet into a table and the lines around it. A row with one cell that stands above or
 * below the rest is a line: the title, 单位：万元, a note. So is a row of a few cells that says who drew
 * the table up and in what unit. A blank row parts two tables where the second begins with such a
 * line.
 */
final class SheetBlocks {
  private static final Pattern UNIT = Pattern.compile(".*(?:单位|Unit)\\s*[:：].*", Pattern.DOTALL);
  private static final Pattern UNNAMED =
      Pattern.compile("(?:sheet|工作表|表格|新建工作表)\\s*\\d*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE =
      Pattern.compile("(?:备注|附注|说明|注)\\s*\\d?\\s*[:：.、].*", Pattern.DOTALL);

  /** A line of form fields has no more cells than this. */
  private static final int FEW_CELLS = 3;

  private static final int LONGEST_TITLE = 50;

  /** No label of a row is longer. */
  private static final int LONGEST_LABEL = 30;

  /** A cell merged over more columns than this is no row's label. */
  private static final int WIDE = 3;

  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,.]+[%‰]?");

  /** Grids with more places than this get no empty cells, and spans that cover more are let go. */
  private static final int LARGEST_AREA = 1_000_000;

  private final Sheet sheet;
  private final List<Block> blocks = new ArrayList<>();
  private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
  private long area;

  private SheetBlocks(Sheet sheet) {
    this.sheet = sheet;
    for (Cell cell : sheet.seen()) {
      rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
    }
    rows.values().forEach(row -> row.sort(Comparator.comparingInt(Cell::column)));
  }

  /** The blocks of a sheet; none where it shows nothing. */
  static List<Block> of(Sheet sheet) {
    return new SheetBlocks(sheet).read();
  }

  private List<Block> read() {
    for (List<Integer> region : regions()) {
      read(region);
    }
    boolean titled = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
    if (!blocks.isEmpty() && !titled && !UNNAMED.matcher(sheet.name().strip()).matches()) {
      blocks.add(0, line(sheet.name(), true));
    }
    return blocks;
  }

  /** The rows of each table with its lines. */
  private List<List<Integer>> regions() {
    List<List<Integer>> regions = new ArrayList<>();
    Integer last = null;
    for (Integer row : rows.keySet()) {
      boolean parted = last != null && isParted(last, row) && isLine(row) && !isNote(row);
      if (last == null || parted) {
        regions.add(new ArrayList<>());
      }
      regions.get(regions.size() - 1).add(row);
      last = row;
    }
    return regions;
  }

  /** Whether a blank row that is seen lies between two rows, and no merged cell spans it. */
  private boolean isParted(int above, int below) {
    boolean blank = false;
    for (int row = above + 1; row < below && !blank; row++) {
      blank = !sheet.isHiddenRow(row);
    }
    return blank
        && sheet.merges().stream()
            .noneMatch(merge -> merge.top() <= above && merge.bottom() >= below - 1);
  }

  private void read(List<Integer> region) {
    int first = 0;
    int behind = region.size();
    while (first < behind && isLine(region.get(first))) {
      first++;
    }
    while (behind > first && isLineBelow(region.get(behind - 1), behind - first)) {
      behind--;
    }
    for (int row : region.subList(0, first)) {
      boolean heads = first < behind;
      rows.getOrDefault(row, List.of())
          .forEach(cell -> blocks.add(line(cell.text(), heads && isShort(cell))));
    }
    if (first < behind) {
      table(region.subList(first, behind));
    }
    for (int row : region.subList(behind, region.size())) {
      rows.getOrDefault(row, List.of()).forEach(cell -> blocks.add(line(cell.text(), false)));
    }
  }

  /** Whether a row is a line of text above a table, and none of its rows. */
  private boolean isLine(int row) {
    List<Cell> cells = rows.getOrDefault(row, List.of());
    return cells.size() == 1
        ? !NUMBER.matcher(cells.get(0).text()).matches()
        : cells.size() <= FEW_CELLS && cells.stream().anyMatch(SheetBlocks::isUnit);
  }

  /** Whether a row is a line below a table; one with a short text may as well be without values. */
  private boolean isLineBelow(int row, int rowsAbove) {
    if (!isLine(row)) {
      return false;
    }
    Cell cell = rows.getOrDefault(row, List.of()).get(0);
    return rowsAbove == 1
        || isNote(row)
        || isUnit(cell)
        || cell.text().length() > LONGEST_LABEL
        || Continuation.endsSentence(cell.text())
        || sheet.merges().stream()
            .anyMatch(
                merge -> merge.holds(row, cell.column()) && merge.right() - merge.left() >= WIDE);
  }

  private boolean isNote(int row) {
    return NOTE.matcher(rows.getOrDefault(row, List.of()).get(0).text()).matches();
  }

  /** Whether a line can be a title rather than a sentence or a form's field. */
  private static boolean isShort(Cell cell) {
    return cell.text().length() <= LONGEST_TITLE
        && !isUnit(cell)
        && !Continuation.endsSentence(cell.text());
  }

  private static boolean isUnit(Cell cell) {
    return UNIT.matcher(cell.text()).matches();
  }

  private static Paragraph line(String text, boolean centred) {
    return new Paragraph(
        LocatedText.unplaced(text.replace("\n", "")),
        new ParagraphStyle(0, 0, centred, null, false),
        false);
  }

  private void table(List<Integer> region) {
    Map<Integer, Integer> rowOf = new HashMap<>();
    region.forEach(row -> rowOf.put(row, rowOf.size()));
    TreeSet<Integer> shown = new TreeSet<>();
    for (int row : region) {
      rows.getOrDefault(row, List.of()).forEach(cell -> shown.add(cell.column()));
    }
    Map<Integer, Integer> columnOf = new HashMap<>();
    shown.forEach(column -> columnOf.put(column, columnOf.size()));
    Map<Long, Merge> merges = mergesByCorner();
    TableGrid grid = new TableGrid();
    Set<Long> taken = new HashSet<>();
    for (int row : region) {
      for (Cell cell : rows.getOrDefault(row, List.of())) {
        Merge merge = merges.get(place(row, cell.column()));
        int rowSpan = merge == null ? 1 : spanned(rowOf, merge.top(), merge.bottom());
        int columnSpan = merge == null ? 1 : spanned(columnOf, merge.left(), merge.right());
        int atRow = rowOf.getOrDefault(row, 0);
        int atColumn = columnOf.getOrDefault(cell.column(), 0);
        area += (long) rowSpan * columnSpan;
        if (area > LARGEST_AREA || !isFree(taken, atRow, atColumn, rowSpan, columnSpan)) {
          rowSpan = 1;
          columnSpan = 1;
        }
        take(taken, atRow, atColumn, rowSpan, columnSpan);
        grid.add(cell.text(), atRow, atColumn, rowSpan, columnSpan, cell.setIn());
      }
    }
    if ((long) rowOf.size() * columnOf.size() <= LARGEST_AREA) {
      for (int row = 0; row < rowOf.size(); row++) {
        for (int column = 0; column < columnOf.size(); column++) {
          if (!taken.contains(place(row, column))) {
            grid.add("", row, column, 1, 1);
          }
        }
      }
    }
    blocks.add(grid.build());
  }

  /** The merges by the first of their cells that is seen. */
  private Map<Long, Merge> mergesByCorner() {
    Map<Long, Merge> corners = new HashMap<>();
    for (Merge merge : sheet.merges()) {
      corners.putIfAbsent(place(merge.top(), merge.left()), merge);
    }
    return corners;
  }

  /** How many of the rows or columns that are shown lie between two of the sheet. */
  private static int spanned(Map<Integer, Integer> shown, int first, int last) {
    if (last - first > shown.size()) {
      return Math.max(
          1, (int) shown.keySet().stream().filter(i -> i >= first && i <= last).count());
    }
    int count = 0;
    for (int i = first; i <= last; i++) {
      count += shown.containsKey(i) ? 1 : 0;
    }
    return Math.max(1, count);
  }

  private static boolean isFree(Set<Long> taken, int row, int column, int rowSpan, int columnSpan) {
    for (int i = 0; i < rowSpan; i++) {
      for (int k = 0; k < columnSpan; k++) {
        if (taken.contains(place(row + i, column + k))) {
          return false;
        }
      }
    }
    return true;
  }

  private static void take(Set<Long> taken, int row, int column, int rowSpan, int columnSpan) {
    for (int i = 0; i < rowSpan; i++) {
      for (int k = 0; k < columnSpan; k++) {
        taken.add(place(row + i, column + k));
      }
    }
  }

  private static long place(int row, int column) {
    return ((long) row << 32) | column;
  }
}
