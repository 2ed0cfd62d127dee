package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.TableGrid.Span;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;
import org.gongbao.model.page.Glyph;

/** A table's grid with the glyphs inside it. */
final class TableArea implements Piece {
  private final TableGrid grid;
  private final int[][] cellAt;
  private final List<List<Glyph>> glyphs = new ArrayList<>();

  TableArea(TableGrid grid) {
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

  TableGrid grid() {
    return grid;
  }

  @Override
  public float top() {
    return grid.top();
  }

  void add(Glyph glyph) {
    int row = grid.rowAt((glyph.top() + glyph.bottom()) / 2);
    int column = grid.columnAt((glyph.left() + glyph.right()) / 2);
    glyphs.get(cellAt[row][column]).add(glyph);
  }

  TableBlock block(int page, boolean startsPage, boolean endsPage) {
    List<TableCell> cells = new ArrayList<>();
    boolean cut = false;
    for (int i = 0; i < glyphs.size(); i++) {
      Span span = grid.spans().get(i);
      CellText text =
          new CellText(LineAssembler.lines(glyphs.get(i)), grid.left(span), grid.right(span));
      cells.add(
          new TableCell(text.joined(page), span.row(), span.column(), span.rows(), span.columns()));
      boolean last = span.row() + span.rows() == grid.rows();
      cut |= last && text.isCutBy(grid.bottom(span));
    }
    return new TableBlock(
        grid.rows(),
        grid.columns(),
        cells,
        grid.columnEdges(),
        startsPage,
        endsPage,
        endsPage && (grid.open() || cut));
  }
}
