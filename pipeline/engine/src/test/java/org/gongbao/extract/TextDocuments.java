package org.gongbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.document.LocatedText;

/** Makes documents of plain text: a line is a paragraph, lines with tabs are rows of one table. */
public final class TextDocuments {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<GridCell> cells = new ArrayList<>();
  private int rows;
  private int columns;

  private TextDocuments() {}

  /** The document of a text. */
  public static Document of(String source) {
    return new TextDocuments().read(source);
  }

  private Document read(String source) {
    List<String> firstRow = List.of();
    for (String line : source.lines().toList()) {
      List<String> parts = List.of(line.split("\t", -1));
      if (parts.size() < 2) {
        passages.add(passage(line, PassageKind.BODY, -1, -1));
      } else if (!parts.equals(firstRow)) {
        firstRow = rows == 0 ? parts : firstRow;
        columns = Math.max(columns, parts.size());
        for (int column = 0; column < parts.size(); column++) {
          String cell = parts.get(column).replaceAll("</?p>", "");
          Passage passage = passage(cell, PassageKind.CELL, rows, column);
          passages.add(passage);
          cells.add(new GridCell(passage.begin(), passage.end(), rows, column, 1, 1));
        }
        rows++;
      }
    }
    List<Grid> grids =
        rows == 0 ? List.of() : List.of(new Grid(null, null, rows, columns, 1, List.of(), cells));
    return new Document(
        LocatedText.unplaced(text.toString()), passages, List.of(), grids, List.of());
  }

  private Passage passage(String content, PassageKind kind, int row, int column) {
    int begin = text.length();
    text.append(content);
    Passage passage =
        new Passage(begin, text.length(), kind, -1, kind == PassageKind.CELL ? 0 : -1, row, column);
    text.append('\n');
    return passage;
  }
}
