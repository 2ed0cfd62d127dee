package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.TableGrid.Span;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Ruling;

/** Sorts the glyphs of a page into the cells of a table. */
final class CellGlyphs {
  /** How far a table's own rules may lie outside its edges. */
  private static final float EDGE = 3f;

  private final TableGrid grid;
  private final int[][] cellAt;
  private final List<List<Glyph>> glyphs = new ArrayList<>();

  CellGlyphs(TableGrid grid) {
    this.grid = grid;
    this.cellAt = new int[grid.rows()][grid.columns()];
    for (int i = 0; i < grid.spans().size(); i++) {
      glyphs.add(new ArrayList<>());
      Span span = grid.spans().get(i);
      for (int row = span.row(); row < span.row() + span.rows(); row++) {
        for (int column = span.column(); column < span.column() + span.columns(); column++) {
          cellAt[row][column] = i;
        }
      }
    }
  }

  /** Takes the glyph if its middle lies inside the table. */
  boolean take(Glyph glyph) {
    float x = (glyph.left() + glyph.right()) / 2;
    float y = (glyph.top() + glyph.bottom()) / 2;
    if (!grid.contains(x, y)) {
      return false;
    }
    glyphs.get(cellAt[grid.rowAt(y)][grid.columnAt(x)]).add(glyph);
    return true;
  }

  /** Whether the middle of a ruling lies in the table or on its edge. */
  boolean holds(Ruling ruling) {
    float x = (ruling.x0() + ruling.x1()) / 2;
    float y = (ruling.y0() + ruling.y1()) / 2;
    return x > grid.left() - EDGE
        && x < grid.right() + EDGE
        && y > grid.top() - EDGE
        && y < grid.bottom() + EDGE;
  }

  /** The table with the glyphs taken. */
  TableArea area() {
    List<List<TextLine>> lines = new ArrayList<>(glyphs.size());
    for (List<Glyph> cell : glyphs) {
      lines.add(LineAssembler.lines(cell));
    }
    return RowSplitter.split(new TableArea(grid, lines));
  }
}
