package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.TableGrid.Span;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;

/**
 * A table with the lines inside each of its cells.
 *
 * @param grid its grid
 * @param lines for each of the grid's spans the lines inside it, from top to bottom
 */
record TableArea(TableGrid grid, List<List<TextLine>> lines) implements Piece {

  TableArea {
    lines = List.copyOf(lines);
  }

  @Override
  public float top() {
    return grid.top();
  }

  /** Some of its rows as a table; no cell spans the edges between them and the others. */
  TableArea rows(int from, int to) {
    List<Span> spans = new ArrayList<>();
    List<List<TextLine>> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span span = grid.spans().get(i);
      if (span.row() >= from && span.row() < to) {
        spans.add(new Span(span.row() - from, span.column(), span.rows(), span.columns()));
        kept.add(lines.get(i));
      }
    }
    return new TableArea(grid.rows(from, to, spans), kept);
  }

  /** The table as a block; its last row may go on if nothing closes it or its text is cut. */
  TableBlock block(int page, boolean startsPage, boolean endsPage) {
    List<TableCell> cells = new ArrayList<>(lines.size());
    List<CellText> lastRow = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span span = grid.spans().get(i);
      CellText text = new CellText(lines.get(i), grid.left(span), grid.right(span));
      boolean last = span.row() + span.rows() == grid.rows();
      cells.add(
          new TableCell(
              text.joined(page),
              span.row(),
              span.column(),
              span.rows(),
              span.columns(),
              0,
              endsPage && last && text.isCutBy(grid.bottom()),
              startsPage
                  && span.row() == 0
                  && span.rows() > 1
                  && text.hangsFrom(grid.top(), grid.bottom(span))));
      if (last) {
        lastRow.add(text);
      }
    }
    return new TableBlock(
        grid.rows(),
        grid.columns(),
        cells,
        grid.columnEdges(),
        startsPage,
        endsPage,
        endsPage && (grid.open() || isCut(lastRow)));
  }

  /** A wrapped text that is cut tells enough; of texts of one line, half must look cut. */
  private boolean isCut(List<CellText> row) {
    int filled = 0;
    int cut = 0;
    for (CellText cell : row) {
      if (!cell.isEmpty()) {
        filled++;
        if (cell.isCutBy(grid.bottom())) {
          if (cell.isWrapped()) {
            return true;
          }
          cut++;
        }
      }
    }
    return cut > 0 && 2 * cut >= filled;
  }
}
