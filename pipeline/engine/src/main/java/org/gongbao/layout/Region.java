package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;

/**
 * A part of a page that is read from top to bottom before the next: the page, or one of two columns
 * between the lines and tables that run across both.
 *
 * @param lines its lines from top to bottom
 * @param tables its tables from top to bottom
 * @param margins where its lines begin and end
 */
record Region(List<TextLine> lines, List<TableArea> tables, Margins margins) {
  /** Fewer lines than this beside each other are no columns. */
  private static final int FEWEST_LINES = 8;

  /** The gutter lies in this part of the text's width. */
  private static final float GUTTER_FROM = 0.35f;

  private static final float GUTTER_TO = 0.65f;

  /** This part of the lines may run across the gutter. */
  private static final float CROSSING = 0.2f;

  /** Lines of running text fill this part of their column. */
  private static final float FILLED = 0.7f;

  private static final float BIN = 3f;

  /** The regions of a page in reading order. */
  static List<Region> of(List<TextLine> lines, List<TableArea> tables, Margins margins) {
    List<Region> regions = new ArrayList<>();
    int line = 0;
    int table = 0;
    for (TablesAside aside : TablesAside.of(tables)) {
      int first = aside.firstLine(lines, line);
      int end = aside.endOfLines(lines, first);
      int own = table;
      while (tables.get(own).top() < aside.top()) {
        own++;
      }
      regions.addAll(columns(lines.subList(line, first), tables.subList(table, own), margins));
      regions.addAll(aside.regions(lines.subList(first, end)));
      line = end;
      table = own + aside.tables().size();
    }
    regions.addAll(
        columns(lines.subList(line, lines.size()), tables.subList(table, tables.size()), margins));
    return regions;
  }

  private static List<Region> columns(
      List<TextLine> lines, List<TableArea> tables, Margins margins) {
    Region whole = new Region(lines, tables, margins);
    float gutter = lines.size() < FEWEST_LINES ? Float.NaN : gutter(lines, margins);
    if (Float.isNaN(gutter)) {
      return List.of(whole);
    }
    return whole.parted(gutter);
  }

  /** The middle of the white between two columns of running text; NaN where there is none. */
  private static float gutter(List<TextLine> lines, Margins margins) {
    int across = 0;
    for (TextLine line : lines) {
      if (line.covers(margins.middle())) {
        across++;
      }
    }
    if (across > CROSSING * lines.size()) {
      return Float.NaN;
    }
    int[] cover = new int[(int) (margins.width() / BIN) + 1];
    for (TextLine line : lines) {
      for (Chunk chunk : ColumnGaps.chunks(line)) {
        int from = Math.max(0, (int) ((chunk.left() - margins.left()) / BIN));
        int to = Math.min(cover.length - 1, (int) ((chunk.right() - margins.left()) / BIN));
        for (int bin = from; bin <= to; bin++) {
          cover[bin]++;
        }
      }
    }
    int bin = emptiest(cover);
    float x = margins.left() + (bin + 0.5f) * BIN;
    return bin >= 0 && isColumn(lines, margins.left(), x) && isColumn(lines, x, margins.right())
        ? x
        : Float.NaN;
  }

  private static int emptiest(int[] cover) {
    int best = -1;
    int bestWidth = 0;
    int most = Arrays.stream(cover).max().orElse(0);
    int from = (int) (cover.length * GUTTER_FROM);
    int to = (int) (cover.length * GUTTER_TO);
    for (int i = from; i < to; ) {
      int end = i;
      while (end < to && cover[end] <= CROSSING * most) {
        end++;
      }
      if (end - i > bestWidth) {
        bestWidth = end - i;
        best = (i + end) / 2;
      }
      i = end + 1;
    }
    return bestWidth * BIN >= 2 * BIN ? best : -1;
  }

  /** Whether running text stands between two edges: many lines, most of them full. */
  private static boolean isColumn(List<TextLine> lines, float left, float right) {
    int inside = 0;
    int filled = 0;
    for (TextLine line : lines) {
      for (Chunk chunk : ColumnGaps.chunks(line)) {
        if (chunk.left() >= left - line.size() && chunk.right() <= right + line.size()) {
          inside++;
          if (chunk.right() - chunk.left() > FILLED * (right - left)) {
            filled++;
          }
        }
      }
    }
    return inside >= FEWEST_LINES && 2 * filled > inside;
  }

  private List<Region> parted(float gutter) {
    List<Region> regions = new ArrayList<>();
    Columns columns = new Columns(gutter);
    int table = 0;
    for (TextLine line : lines) {
      while (table < tables.size() && tables.get(table).top() < line.top()) {
        columns.add(tables.get(table++), regions);
      }
      if (line.covers(gutter)) {
        columns.flush(regions);
        columns.addAcross(line);
      } else {
        columns.flushAcross(regions);
        columns.add(line);
      }
    }
    while (table < tables.size()) {
      columns.add(tables.get(table++), regions);
    }
    columns.flushAcross(regions);
    columns.flush(regions);
    return regions;
  }

  /** The two columns, and what runs across them, while a page is being parted. */
  private final class Columns {
    private final float gutter;
    private List<TextLine> across = new ArrayList<>();
    private List<TextLine> left = new ArrayList<>();
    private List<TextLine> right = new ArrayList<>();
    private List<TableArea> leftTables = new ArrayList<>();
    private List<TableArea> rightTables = new ArrayList<>();

    Columns(float gutter) {
      this.gutter = gutter;
    }

    void add(TextLine line) {
      if (line.left() >= gutter) {
        right.add(line);
      } else if (line.right() <= gutter) {
        left.add(line);
      } else {
        int at = line.firstBehind(gutter);
        left.add(line.leftOfGutter(at));
        right.add(line.part(at, line.length()));
      }
    }

    void addAcross(TextLine line) {
      across.add(line);
    }

    void add(TableArea table, List<Region> regions) {
      if (table.grid().left() >= gutter) {
        rightTables.add(table);
      } else if (table.grid().right() <= gutter) {
        leftTables.add(table);
      } else {
        flushAcross(regions);
        flush(regions);
        regions.add(new Region(List.of(), List.of(table), margins));
      }
    }

    void flushAcross(List<Region> regions) {
      if (!across.isEmpty()) {
        regions.add(new Region(across, List.of(), margins));
        across = new ArrayList<>();
      }
    }

    void flush(List<Region> regions) {
      if (!left.isEmpty() || !leftTables.isEmpty()) {
        regions.add(new Region(left, leftTables, new Margins(margins.left(), edge(left, true))));
      }
      if (!right.isEmpty() || !rightTables.isEmpty()) {
        regions.add(
            new Region(right, rightTables, new Margins(edge(right, false), margins.right())));
      }
      left = new ArrayList<>();
      right = new ArrayList<>();
      leftTables = new ArrayList<>();
      rightTables = new ArrayList<>();
    }

    /** The inner edge of a column's lines. */
    private float edge(List<TextLine> column, boolean ofLeft) {
      float edge = gutter;
      boolean first = true;
      for (TextLine line : column) {
        float end = ofLeft ? line.right() : line.left();
        edge = first ? end : ofLeft ? Math.max(edge, end) : Math.min(edge, end);
        first = false;
      }
      return edge;
    }
  }
}
