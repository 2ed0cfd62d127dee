package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;
import org.gongbao.layout.TableGrid.Span;
import org.gongbao.model.page.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with a table without rules at the top of the next page, where nothing but its columns
 * tells that it is there.
 */
final class TableContinuation {
  /** Lines further apart than this many times their size are not of one table. */
  private static final float FARTHEST = 4f;

  /** A text may reach this far over a column's edge, for size 1. */
  private static final float OVER = 0.3f;

  private TableContinuation() {}

  /** Makes a table of the first lines of each sheet that go on with the table before. */
  static void find(List<Sheet> sheets) {
    for (int i = 1; i < sheets.size(); i++) {
      TableArea open = sheets.get(i - 1).tableAtItsEnd();
      if (open != null) {
        List<TextLine> rows = rows(sheets.get(i), open.grid());
        TableArea area = area(rows, open.grid());
        if (area != null) {
          sheets.get(i).begin(area, rows);
        }
      }
    }
  }

  private static List<TextLine> rows(Sheet sheet, TableGrid grid) {
    float end = sheet.tables().isEmpty() ? Float.MAX_VALUE : sheet.tables().get(0).top();
    List<TextLine> rows = new ArrayList<>();
    for (TextLine line : sheet.lines()) {
      TextLine above = rows.isEmpty() ? line : rows.get(rows.size() - 1);
      if (line.baseline() > end
          || line.baseline() - above.baseline() > FARTHEST * line.size()
          || !keepsColumns(line, grid)) {
        break;
      }
      rows.add(line);
    }
    // What follows a table may be short enough to stand below its first column.
    while (!rows.isEmpty() && isAlone(rows.get(rows.size() - 1), grid) && !endsLabel(rows)) {
      rows.remove(rows.size() - 1);
    }
    return rows;
  }

  private static boolean keepsColumns(TextLine line, TableGrid grid) {
    float over = OVER * line.size();
    for (Chunk text : ColumnGaps.chunks(line)) {
      for (float edge : grid.columnEdges()) {
        if (text.left() < edge - over && text.right() > edge + over) {
          return false;
        }
      }
    }
    return line.left() > grid.left() - line.size() && line.right() < grid.right() + line.size();
  }

  private static boolean isAlone(TextLine line, TableGrid grid) {
    return ColumnGaps.chunks(line).size() == 1 && grid.columnAt(line.left()) == 0;
  }

  private static boolean endsLabel(List<TextLine> rows) {
    int last = rows.size() - 1;
    return last > 0 && UnruledRows.isLabelPart(rows.get(last), rows.get(last - 1));
  }

  private static @Nullable TableArea area(List<TextLine> rows, TableGrid grid) {
    int parted = 0;
    int texts = 0;
    for (TextLine line : rows) {
      int chunks = ColumnGaps.chunks(line).size();
      parted += chunks > 1 ? 1 : 0;
      texts = Math.max(texts, chunks);
    }
    if (parted == 0 || parted + texts < 4) {
      return null;
    }
    float[] columnEdges = TableGrid.edges(grid.columnEdges());
    List<Float> rowEdges = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    new UnruledRows(rows, columnEdges).addTo(rows.get(0).top() - 1, rowEdges, spans);
    rowEdges.add(rows.get(rows.size() - 1).bottom() + 1);
    CellGlyphs cells =
        new CellGlyphs(new TableGrid(columnEdges, TableGrid.edges(rowEdges), spans, false));
    for (TextLine line : rows) {
      Glyph before = null;
      for (int i = 0; i < line.length(); i++) {
        Glyph glyph = line.glyph(i);
        if (glyph != null && !glyph.equals(before)) {
          cells.take(glyph);
          before = glyph;
        }
      }
    }
    return cells.area();
  }
}
