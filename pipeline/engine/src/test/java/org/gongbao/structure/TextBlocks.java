package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;

/** Blocks for tests out of plain lines: a line is a paragraph, lines with tabs are a table. */
public final class TextBlocks {
  private TextBlocks() {}

  /** The blocks of a text; an empty line ends a table. */
  public static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      if (line.indexOf('\t') >= 0) {
        rows.add(line);
        continue;
      }
      if (!rows.isEmpty()) {
        blocks.add(table(rows));
        rows.clear();
      }
      if (!line.isBlank()) {
        blocks.add(paragraph(line));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(table(rows));
    }
    return blocks;
  }

  /** A paragraph of which nothing is known but its text. */
  static Paragraph paragraph(String text) {
    return new Paragraph(LocatedText.unplaced(text), ParagraphStyle.PLAIN, false);
  }

  /** A paragraph set in the middle. */
  static Paragraph centred(String text) {
    return new Paragraph(
        LocatedText.unplaced(text), new ParagraphStyle(0, 0, true, null, false), false);
  }

  /** A table whose rows are lines with tabs between cells. */
  static TableBlock table(List<String> rows) {
    List<TableCell> cells = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < rows.size(); row++) {
      String[] texts = rows.get(row).split("\t", -1);
      columns = Math.max(columns, texts.length);
      for (int column = 0; column < texts.length; column++) {
        String text = texts[column].replaceAll("</p>\\s*<p>", "\n").replaceAll("</?p>", "");
        cells.add(new TableCell(LocatedText.unplaced(text), row, column, 1, 1));
      }
    }
    return new TableBlock(rows.size(), columns, cells, List.of(), false, false, false);
  }

  /** The same piece of a table, as one that stands between a page's top and bottom. */
  static TableBlock onPage(TableBlock table, boolean startsPage, boolean endsPage, boolean open) {
    return new TableBlock(
        table.rows(), table.columns(), table.cells(), List.of(), startsPage, endsPage, open);
  }
}
