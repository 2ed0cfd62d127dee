package org.gongbao.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Cell;
import org.gongbao.model.Evidence;
import org.gongbao.model.Table;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.jspecify.annotations.Nullable;

/** The document's grids as the report's tables. */
final class Tables {
  private final Document document;

  Tables(Document document) {
    this.document = document;
  }

  List<Table> all() {
    List<Table> tables = new ArrayList<>();
    for (Grid grid : document.grids()) {
      tables.add(table("t" + (tables.size() + 1), grid));
    }
    return tables;
  }

  private Table table(String id, Grid grid) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(new ArrayList<>());
    }
    int begin = Integer.MAX_VALUE;
    int end = 0;
    for (GridCell cell : grid.cells()) {
      if (cell.begin() < cell.end()) {
        begin = Math.min(begin, cell.begin());
        end = Math.max(end, cell.end());
      }
      rows.get(cell.row())
          .add(new Cell(text(cell), cell.rowSpan(), cell.columnSpan(), evidence(cell)));
    }
    Evidence evidence = begin < end ? document.text().evidence(begin, end) : null;
    return new Table(
        id,
        grid.title(),
        grid.pages(),
        header(grid),
        rows.subList(0, grid.headerRows()),
        rows.subList(grid.headerRows(), grid.rows()),
        evidence);
  }

  private List<String> header(Grid grid) {
    List<StringBuilder> paths = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      paths.add(new StringBuilder());
    }
    for (GridCell cell : grid.cells()) {
      if (cell.row() >= grid.headerRows()) {
        continue;
      }
      for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
        StringBuilder path = paths.get(column);
        path.append(path.length() == 0 || cell.begin() == cell.end() ? "" : " / ");
        path.append(text(cell));
      }
    }
    return paths.stream().map(StringBuilder::toString).toList();
  }

  private String text(GridCell cell) {
    return document.text().text().substring(cell.begin(), cell.end());
  }

  private @Nullable Evidence evidence(GridCell cell) {
    return cell.begin() == cell.end() ? null : document.text().evidence(cell.begin(), cell.end());
  }
}
