package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;
import org.gongbao.model.page.Page;
import org.gongbao.structure.Structure;

/** What is found on sketched pages. */
final class TablesOf {
  private TablesOf() {}

  static List<Block> blocks(PageSketch... pages) {
    List<Page> numbered = new ArrayList<>();
    for (PageSketch page : pages) {
      numbered.add(page.page(numbered.size() + 1));
    }
    return new Layout().arrange(numbered);
  }

  /** The tables, piece by piece where they cross pages. */
  static List<TableBlock> tables(PageSketch... pages) {
    return blocks(pages).stream()
        .filter(TableBlock.class::isInstance)
        .map(TableBlock.class::cast)
        .toList();
  }

  static TableBlock table(PageSketch page) {
    return tables(page).get(0);
  }

  /** The pages as one document, with tables joined. */
  static Document document(PageSketch... pages) {
    return new Structure(Dictionaries.packaged()).assemble(blocks(pages));
  }

  /** Each cell with its place and span: {@code 0,1[2x1] text}. */
  static List<String> cells(TableBlock table) {
    List<String> cells = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      String span = span(cell.rowSpan(), cell.columnSpan());
      cells.add(cell.row() + "," + cell.column() + span + " " + cell.text().text());
    }
    return cells;
  }

  /** The same for the cells of a document's only table. */
  static List<String> cells(Document document) {
    Grid grid = document.grids().get(0);
    List<String> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      String span = span(cell.rowSpan(), cell.columnSpan());
      String text = document.text().text().substring(cell.begin(), cell.end());
      cells.add(cell.row() + "," + cell.column() + span + " " + text);
    }
    return cells;
  }

  private static String span(int rows, int columns) {
    return rows * columns == 1 ? "" : "[" + rows + "x" + columns + "]";
  }
}
