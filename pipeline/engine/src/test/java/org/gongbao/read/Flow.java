package org.gongbao.read;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.Reading;
import org.gongbao.model.document.TableBlock;

/** Looks at what a reader made of a document without pages. */
public final class Flow {
  private final List<Block> blocks;

  /** The flow of a reading. */
  public Flow(Reading reading) {
    blocks = ((Reading.Flowing) reading.content()).blocks();
  }

  /** All blocks. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The texts of the paragraphs. */
  public List<String> texts() {
    return paragraphs().stream().map(paragraph -> paragraph.text().text()).toList();
  }

  /** The paragraphs. */
  public List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  /** The tables. */
  public List<TableBlock> tables() {
    List<TableBlock> tables = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TableBlock table) {
        tables.add(table);
      }
    }
    return tables;
  }

  /** A table's cells as {@code row,column[ rows x columns]:text}. */
  public static List<String> cells(TableBlock table) {
    return table.cells().stream()
        .map(
            cell ->
                cell.row()
                    + ","
                    + cell.column()
                    + (cell.rowSpan() * cell.columnSpan() > 1
                        ? "[" + cell.rowSpan() + "x" + cell.columnSpan() + "]"
                        : "")
                    + ":"
                    + cell.text().text())
        .toList();
  }
}
