package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;
import org.gongbao.layout.TableGrid.Span;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without any rule: a line of column heads, and below it lines that leave a strip of
 * white between each two columns.
 */
final class AlignedTableFinder implements TableFinder {
  private static final String NOT_IN_HEADS = "0123456789：:。，；、…“”";

  private static final int FEWEST_COLUMNS = 3;

  /** A table of the fewest columns has at least so many lines; more columns need no more proof. */
  private static final int FEWEST_LINES = 4;

  /** Fewer wide gaps inside lines than this make no table. */
  private static final int FEWEST_GAPS = FEWEST_COLUMNS - 1;

  /** A gap inside a line is wide from here on, for size 1. */
  private static final float WIDE = 0.9f;

  /** A strip of white this wide through all lines parts two columns, in points. */
  private static final float STRIP = 2f;

  @Override
  public List<TableGrid> find(Page page, List<TextLine> lines, CrowdedPages crowded) {
    List<TableGrid> grids = new ArrayList<>();
    if (!hasGaps(page.glyphs())) {
      return grids;
    }
    for (List<TextLine> part : AsideCaptions.part(lines)) {
      find(page, part, grids);
    }
    return grids;
  }

  private static void find(Page page, List<TextLine> lines, List<TableGrid> grids) {
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      List<Chunk> heads = HeadedColumns.words(lines.get(i));
      if (isHeader(lines.get(i), heads)) {
        Strips strips = new Strips(page.width(), heads, STRIP);
        strips.cover(lines.get(i));
        while (end < lines.size() && strips.stayOpenUnder(lines.get(end))) {
          strips.cover(lines.get(end));
          end++;
        }
        TableGrid grid = grid(lines.subList(i, end), strips.columnEdges(lines.subList(i, end)));
        if (grid == null) {
          end = i + 1;
        } else {
          grids.add(grid);
        }
      }
      i = end;
    }
  }

  private static boolean hasGaps(List<Glyph> glyphs) {
    int gaps = 0;
    for (int i = 1; i < glyphs.size() && gaps < FEWEST_GAPS; i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      if (glyph.left() - before.right() > WIDE * glyph.size()) {
        gaps++;
      }
    }
    return gaps >= FEWEST_GAPS;
  }

  /** Column heads are words, not figures or entries of a form. */
  private static boolean isHeader(TextLine line, List<Chunk> chunks) {
    if (chunks.size() < FEWEST_COLUMNS) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if (NOT_IN_HEADS.indexOf(line.text().charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable TableGrid grid(List<TextLine> lines, float[] columnEdges) {
    int columns = columnEdges.length - 1;
    if (lines.size() < (columns > FEWEST_COLUMNS ? 2 : FEWEST_LINES)) {
      return null;
    }
    int[] uses = new int[columns];
    for (TextLine line : lines) {
      boolean[] row = filled(line, columnEdges);
      for (int column = 0; column < columns; column++) {
        uses[column] += row[column] ? 1 : 0;
      }
    }
    int usedColumns = 0;
    for (int use : uses) {
      usedColumns += use > 2 ? 1 : 0;
    }
    if (usedColumns < (columns > FEWEST_COLUMNS ? 1 : 2)) {
      return null;
    }
    List<Float> rows = new ArrayList<>(List.of(lines.get(0).top() - 1));
    List<Span> spans = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      spans.add(new Span(0, column, 1, 1));
    }
    float top = UnruledRows.between(lines.get(0), lines.get(1));
    new UnruledRows(lines.subList(1, lines.size()), columnEdges).addTo(top, rows, spans);
    rows.add(lines.get(lines.size() - 1).bottom() + 1);
    return new TableGrid(columnEdges, TableGrid.edges(rows), spans, false);
  }

  private static boolean[] filled(TextLine line, float[] columnEdges) {
    boolean[] filled = new boolean[columnEdges.length - 1];
    int column = 0;
    for (int i = 0; i < line.length(); i++) {
      while (column + 2 < columnEdges.length && line.right(i) > columnEdges[column + 1]) {
        column++;
      }
      filled[column] |= line.text().charAt(i) != ' ';
    }
    return filled;
  }

  /** The strips of white between columns, a point at a time. */
  private static final class Strips {
    private final List<Chunk> heads;
    private final float narrowest;
    private boolean[] covered;

    Strips(float width, List<Chunk> heads, float narrowest) {
      this.heads = heads;
      this.narrowest = narrowest;
      this.covered = new boolean[(int) width + 2];
    }

    void cover(TextLine line) {
      covered = with(line);
    }

    boolean stayOpenUnder(TextLine line) {
      boolean[] after = with(line);
      for (int i = 1; i < heads.size(); i++) {
        if (widest(after, i)[1] < narrowest) {
          return false;
        }
      }
      return true;
    }

    float[] columnEdges(List<TextLine> lines) {
      float left = Float.MAX_VALUE;
      float right = 0;
      for (TextLine line : lines) {
        left = Math.min(left, line.left());
        right = Math.max(right, line.right());
      }
      float[] edges = new float[heads.size() + 1];
      edges[0] = left - 1;
      for (int i = 1; i < heads.size(); i++) {
        edges[i] = widest(covered, i)[0];
      }
      edges[heads.size()] = right + 1;
      return edges;
    }

    private boolean[] with(TextLine line) {
      boolean[] after = covered.clone();
      for (int i = 0; i < line.length(); i++) {
        if (line.text().charAt(i) != ' ') {
          int to = Math.min(after.length - 1, (int) line.right(i));
          for (int x = Math.max(0, (int) line.left(i)); x <= to; x++) {
            after[x] = true;
          }
        }
      }
      return after;
    }

    /** Middle and width of the widest strip between two heads' middles. */
    private float[] widest(boolean[] taken, int head) {
      int from = (int) ((heads.get(head - 1).left() + heads.get(head - 1).right()) / 2);
      int to = (int) ((heads.get(head).left() + heads.get(head).right()) / 2);
      float middle = 0;
      int width = 0;
      for (int x = from; x < to; ) {
        int end = x;
        while (end < to && !taken[end]) {
          end++;
        }
        if (end - x > width) {
          width = end - x;
          middle = (x + end) / 2f;
        }
        x = end + 1;
      }
      return new float[] {middle, width};
    }
  }
}
