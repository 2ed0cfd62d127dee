package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.layout.ColumnGaps.Chunk;
import org.gongbao.layout.TableGrid.Span;
import org.gongbao.model.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of figures without any rule: lines of figures behind a label, one below the other,
 * and a line of heads above them.
 */
final class FigureTableFinder implements TableFinder {
  /** Fewer lines of figures make no table. */
  private static final int FEWEST_ROWS = 3;

  /** Baselines of rows are at most this many times their size apart. */
  private static final float ROW_PITCH = 3.2f;

  /** The same for the lines of heads. */
  private static final float HEAD_PITCH = 2.4f;

  /** A line without a gap that is wider than this part of the page's width is running text. */
  private static final float PROSE = 0.4f;

  private static final Pattern NUMBERED = Pattern.compile("附?表 ?[0-9一二三四五六七八九十].*+");

  private static final String NOT_IN_HEADS = "：:。，；！？…";

  @Override
  public List<TableGrid> find(Page page, List<TextLine> lines, CrowdedPages crowded) {
    List<TableGrid> grids = new ArrayList<>();
    for (List<TextLine> part : AsideCaptions.part(lines)) {
      find(page, part, grids);
    }
    return grids;
  }

  private static void find(Page page, List<TextLine> lines, List<TableGrid> grids) {
    int floor = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!UnruledRows.isOfFigures(lines.get(i))) {
        continue;
      }
      int end = end(lines, i, PROSE * page.width());
      int begin = begin(lines, floor, i);
      int heads = heads(lines, floor, begin, end, PROSE * page.width());
      TableGrid grid = grid(lines, heads, begin, end);
      if (grid != null) {
        grids.add(grid);
      }
      floor = end;
      i = end - 1;
    }
  }

  /** Index behind the last line of the rows that begin at a line. */
  private static int end(List<TextLine> lines, int begin, float prose) {
    int end = begin + 1;
    for (int i = end; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      TextLine above = lines.get(i - 1);
      if (line.baseline() - above.baseline() > ROW_PITCH * line.size()) {
        break;
      }
      if (UnruledRows.isOfFigures(line)) {
        end = i + 1;
      } else if (ColumnGaps.chunks(line).size() == 1 && line.width() > prose) {
        break;
      } else if (end == i && UnruledRows.isLabelPart(line, above)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Index of the first line of the rows: a label may begin above its figures. */
  private static int begin(List<TextLine> lines, int floor, int row) {
    return row > floor
            && UnruledRows.isLabelPart(lines.get(row - 1), lines.get(row))
            && ColumnGaps.chunks(lines.get(row - 1)).size() == 1
            && Math.abs(lines.get(row - 1).left() - lines.get(row).left()) < lines.get(row).size()
        ? row - 1
        : row;
  }

  /** Index of the first line of the heads that stand above a line. */
  private static int heads(List<TextLine> lines, int floor, int begin, int end, float prose) {
    int first = begin;
    for (int i = begin - 1; i >= floor; i--) {
      TextLine line = lines.get(i);
      boolean parted = ColumnGaps.chunks(line).size() > 1;
      if (lines.get(i + 1).baseline() - line.baseline() > HEAD_PITCH * line.size()
          || (!parted && line.width() > prose)
          || !isOfHeads(line)) {
        break;
      }
      first = i;
    }
    for (int i = begin - 1; i >= first; i--) {
      if (NUMBERED.matcher(lines.get(i).text()).matches()) {
        return i + 1;
      }
    }
    float middle = middle(lines.subList(first, end));
    while (first < begin && isTitle(lines.get(first), middle)) {
      first++;
    }
    return first;
  }

  private static boolean isOfHeads(TextLine line) {
    for (int i = 0; i < line.length(); i++) {
      if (NOT_IN_HEADS.indexOf(line.text().charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A line alone in the middle is the table's title. */
  private static boolean isTitle(TextLine line, float middle) {
    return HeadedColumns.words(line).size() == 1
        && Math.abs((line.left() + line.right()) / 2 - middle) < 2 * line.size();
  }

  private static float middle(List<TextLine> lines) {
    Chunk all = lines.get(0).extent();
    for (TextLine line : lines) {
      all = all.around(line.extent());
    }
    return (all.left() + all.right()) / 2;
  }

  private static @Nullable TableGrid grid(List<TextLine> lines, int heads, int begin, int end) {
    int rows = 0;
    for (TextLine line : lines.subList(begin, end)) {
      rows += UnruledRows.isOfFigures(line) ? 1 : 0;
    }
    int parted = 0;
    for (TextLine line : lines.subList(heads, begin)) {
      parted += HeadedColumns.words(line).size() > 1 ? 1 : 0;
    }
    if (rows < FEWEST_ROWS || parted == 0) {
      return null;
    }
    HeadedColumns columns =
        new HeadedColumns(lines.subList(heads, begin), lines.subList(begin, end));
    if (columns.count() < 2) {
      return null;
    }
    Chunk all = lines.get(heads).extent();
    for (TextLine line : lines.subList(heads, end)) {
      all = all.around(line.extent());
    }
    float[] columnEdges = columns.edges(all.left() - 1, all.right() + 1);
    float top = lines.get(heads).top() - 1;
    float middle = UnruledRows.between(lines.get(begin - 1), lines.get(begin));
    HeaderBand head =
        new HeaderBand(new RuleBand(top, middle, lines.subList(heads, begin)), columnEdges);
    List<Float> rowEdges = new ArrayList<>(List.of(top));
    rowEdges.addAll(head.splits());
    List<Span> spans = head.spans(0);
    new UnruledRows(lines.subList(begin, end), columnEdges).addTo(middle, rowEdges, spans);
    rowEdges.add(lines.get(end - 1).bottom() + 1);
    return new TableGrid(columnEdges, TableGrid.edges(rowEdges), spans, false);
  }
}
