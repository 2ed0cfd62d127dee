package org.gongbao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.model.document.TableBlock;
import org.gongbao.read.flow.TableGrid;
import org.gongbao.read.text.CellKinds.CellKind;
import org.gongbao.read.text.CellKinds.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * A table whose cells a copy has stacked, one a line, the headings first: 序号, 项目名称, 牵头单位, 完成情况, 1,
 * …, or set a row a line with blanks between the cells. Its rows are found by the running number,
 * its columns by what cells hold. Where either is not certain there is no table.
 */
final class StackedTable {
  private static final int FEWEST_HEADINGS = 3;
  private static final int MOST_HEADINGS = 12;
  private static final int LONGEST_HEADING = 16;
  private static final int MOST_CELLS = 80;
  private static final Pattern SOMETHING_ELSE =
      Pattern.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|附件|附表|注[：:]|备注[：:]");

  /** A cell whose sentence goes on in the next line. */
  private static final Pattern OPEN = Pattern.compile("[，、,]$");

  private static final Pattern BLANKS = Pattern.compile("[ 　]+");
  private static final Pattern FIRST_ROW = Pattern.compile("\\d{1,3}[ 　]");
  private final TableBlock block;
  private final int lines;

  private StackedTable(TableBlock block, int lines) {
    this.block = block;
    this.lines = lines;
  }

  /** A cell of the stack, and the line behind it. */
  private record Stacked(String text, int behind) {}

  /** A row of the table: its cells by column, empty ones null. */
  private record Row(List<@Nullable String> cells) {}

  /** The table that begins at a line; null where none does. */
  static @Nullable StackedTable at(List<TextLine> lines, int begin, CellKinds kinds) {
    boolean spaced = isSpaced(lines, begin, kinds);
    if (!spaced && !kinds.isNumberHeading(withoutBar(lines.get(begin).text()))) {
      return null;
    }
    List<Stacked> cells = spaced ? spacedCells(lines, begin) : cells(lines, begin);
    int first = 1;
    while (first < cells.size() && kinds.cell(cells.get(first).text()) != CellKind.NUMBER) {
      boolean heading = cells.get(first).text().length() <= LONGEST_HEADING;
      if (!heading || first > MOST_HEADINGS) {
        return null;
      }
      first++;
    }
    List<String> headings = cells.subList(0, first).stream().map(Stacked::text).toList();
    List<ColumnKind> columns = headings.stream().skip(1).map(kinds::column).toList();
    boolean told = columns.contains(ColumnKind.BODIES) || columns.contains(ColumnKind.RESULT);
    boolean known = told && columns.contains(ColumnKind.WORDS);
    return known && headings.size() >= FEWEST_HEADINGS && first < cells.size()
        ? withRows(headings, columns, cells, kinds, isBarred(lines, begin))
        : null;
  }

  private static @Nullable StackedTable withRows(
      List<String> headings,
      List<ColumnKind> columns,
      List<Stacked> cells,
      CellKinds kinds,
      boolean barred) {
    List<Row> rows = new ArrayList<>();
    List<Integer> heights = new ArrayList<>();
    int at = headings.size();
    int longest = columns.size();
    int numbers = 0;
    while (at < cells.size()) {
      int number = Integer.parseInt(cells.get(at).text());
      int next = next(cells, at + 1, number + 1);
      boolean last = next < 0;
      int end = last ? endOfLast(cells, at, longest) : next;
      longest = Math.max(longest, end - at - 1);
      List<String> texts = cells.subList(at + 1, end).stream().map(Stacked::text).toList();
      List<Integer> layout = CellAlignment.of(columns, kinds(texts, columns, kinds));
      if (layout == null) {
        return null;
      }
      List<Row> laid = laid(cells.get(at).text(), texts, layout, headings.size());
      rows.addAll(laid);
      heights.add(laid.size());
      numbers++;
      at = end;
      if (last) {
        break;
      }
    }
    return numbers < 2
        ? null
        : new StackedTable(
            block(headings, columns, rows, heights, barred), cells.get(at - 1).behind());
  }

  /** What the cells of a row hold. A name may begin with a word of progress: 加快推进水库建设. */
  private static List<CellKind> kinds(
      List<String> texts, List<ColumnKind> columns, CellKinds kinds) {
    List<CellKind> row = new ArrayList<>(texts.stream().map(kinds::cell).toList());
    if (!row.isEmpty() && row.get(0) == CellKind.STATE && columns.get(0) == ColumnKind.WORDS) {
      row.set(0, CellKind.WORDS);
    }
    return row;
  }

  /** Where the number that is due stands alone; -1 where it does not. */
  private static int next(List<Stacked> cells, int from, int due) {
    for (int i = from; i < Math.min(cells.size(), from + MOST_CELLS); i++) {
      if (cells.get(i).text().equals(Integer.toString(due))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The last row is no longer than the longest before, unless it is a line, and no heading or annex
   * is part of it.
   */
  private static int endOfLast(List<Stacked> cells, int number, int longest) {
    int from = number + 1;
    int end = from;
    int line = cells.get(number).behind();
    while (end < cells.size()
        && (end - from < longest || cells.get(end).behind() == line)
        && !(end > from && opensSomethingElse(cells.get(end).text()))) {
      end++;
    }
    return end;
  }

  private static boolean opensSomethingElse(String text) {
    return SOMETHING_ELSE.matcher(text).lookingAt();
  }

  private static List<Row> laid(
      String number, List<String> texts, List<Integer> layout, int width) {
    List<Row> rows = new ArrayList<>();
    List<@Nullable String> row = blank(width);
    row.set(0, number);
    for (int i = 0; i < texts.size(); i++) {
      int column = layout.get(i);
      if (i > 0 && column < layout.get(i - 1)) {
        rows.add(new Row(row));
        row = blank(width);
      }
      String before = row.get(column);
      row.set(column, before == null ? texts.get(i) : before + "\n" + texts.get(i));
    }
    rows.add(new Row(row));
    return rows;
  }

  private static List<@Nullable String> blank(int width) {
    List<@Nullable String> row = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      row.add(null);
    }
    return row;
  }

  /**
   * The grid. A heading that no cell stands under is part of the one behind it; bodies stand for
   * the rows below them that name none, as a copy drops what a cell over several rows covers, but
   * not where bars show that a cell is empty.
   */
  private static TableBlock block(
      List<String> headings,
      List<ColumnKind> kinds,
      List<Row> rows,
      List<Integer> heights,
      boolean barred) {
    TableGrid grid = new TableGrid();
    StringBuilder before = new StringBuilder();
    int columns = 0;
    for (int column = 0; column < headings.size(); column++) {
      int here = column;
      before.append(headings.get(column));
      boolean empty = rows.stream().allMatch(row -> row.cells().get(here) == null);
      if (empty && column + 1 < headings.size()) {
        continue;
      }
      grid.add(before.toString(), 0, columns, 1, 1);
      before.setLength(0);
      if (column == 0) {
        int at = 0;
        for (int height : heights) {
          grid.add(String.valueOf(rows.get(at).cells().get(0)), at + 1, 0, height, 1);
          at += height;
        }
      } else {
        boolean bodies = !barred && kinds.get(column - 1) == ColumnKind.BODIES;
        for (int row = 0; row < rows.size(); row++) {
          String text = rows.get(row).cells().get(column);
          int below = row + 1;
          while (bodies
              && text != null
              && below < rows.size()
              && rows.get(below).cells().get(column) == null) {
            below++;
          }
          grid.add(text == null ? "" : text, row + 1, columns, below - row, 1);
          row = below - 1;
        }
      }
      columns++;
    }
    return grid.build();
  }

  /** The cells from a line on: one a line, or parted by bars where the first line ends with one. */
  private static List<Stacked> cells(List<TextLine> lines, int begin) {
    boolean barred = isBarred(lines, begin);
    List<Stacked> cells = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = begin; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (!barred) {
        int last = cells.size() - 1;
        if (last > 0 && OPEN.matcher(cells.get(last).text()).find()) {
          cells.set(last, new Stacked(cells.get(last).text() + Markup.strip(text), i + 1));
        } else {
          cells.add(new Stacked(Markup.strip(text), i + 1));
        }
        continue;
      }
      String bare = withoutBar(text);
      if (!bare.isEmpty()) {
        open.append(open.length() == 0 ? "" : "\n").append(Markup.strip(bare));
      }
      if (text.endsWith("|") && open.length() > 0) {
        cells.add(new Stacked(open.toString(), i + 1));
        open.setLength(0);
      }
    }
    if (open.length() > 0) {
      cells.add(new Stacked(open.toString(), lines.size()));
    }
    return cells;
  }

  /** Whether a line sets several headings with blanks between, the first that of numbers. */
  private static boolean isSpaced(List<TextLine> lines, int begin, CellKinds kinds) {
    List<String> headings = BLANKS.splitAsStream(lines.get(begin).text()).toList();
    return headings.size() >= FEWEST_HEADINGS
        && kinds.isNumberHeading(headings.get(0))
        && begin + 1 < lines.size()
        && FIRST_ROW.matcher(lines.get(begin + 1).text()).lookingAt();
  }

  /** The cells of lines that begin with a number, up to the first that does not. */
  private static List<Stacked> spacedCells(List<TextLine> lines, int begin) {
    List<Stacked> cells = new ArrayList<>();
    for (int i = begin; i < lines.size(); i++) {
      if (i > begin && !FIRST_ROW.matcher(lines.get(i).text()).lookingAt()) {
        break;
      }
      int behind = i + 1;
      BLANKS
          .splitAsStream(lines.get(i).text())
          .forEach(cell -> cells.add(new Stacked(Markup.strip(cell), behind)));
    }
    return cells;
  }

  private static boolean isBarred(List<TextLine> lines, int begin) {
    return lines.get(begin).text().endsWith("|")
        || begin + 1 < lines.size() && lines.get(begin + 1).text().equals("|");
  }

  private static String withoutBar(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '|' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end);
  }

  /** The line behind it. */
  int end() {
    return lines;
  }

  TableBlock toBlock() {
    return block;
  }
}
