package org.gongbao.read.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.gongbao.read.flow.Piece;
import org.gongbao.read.flow.Pieces;
import org.gongbao.read.flow.TableGrid;

/** Reads one table, {@code w:tbl}. */
final class TableReader {
  private static final int WIDEST_SPAN = 1000;

  private final XmlPart part;
  private final BodyReader body;
  private final List<List<Cell>> rows = new ArrayList<>();
  private List<Cell> row = new ArrayList<>();
  private int column;
  private boolean deleted;

  private enum Merge {
    NONE,
    BEGINS,
    GOES_ON
  }

  private record Cell(int column, int span, Merge merge, List<Piece> pieces) {}

  TableReader(XmlPart part, BodyReader body) {
    this.part = part;
    this.body = body;
  }

  /** The table; or what it holds where it only frames it, or nothing where it is blank. */
  List<Piece> read() throws XMLStreamException {
    part.children(this::child);
    if (rows.stream().allMatch(cells -> cells.size() == 1)) {
      List<Piece> framed = new ArrayList<>();
      rows.forEach(cells -> framed.addAll(cells.get(0).pieces()));
      return framed;
    }
    TableGrid grid = new TableGrid();
    for (int i = 0; i < rows.size(); i++) {
      for (Cell cell : rows.get(i)) {
        if (cell.merge() != Merge.GOES_ON || i == 0 || !continues(i - 1, cell)) {
          grid.add(
              Pieces.textOf(cell.pieces()),
              i,
              cell.column(),
              rowSpan(i, cell),
              cell.span(),
              Pieces.setIn(cell.pieces()));
        }
      }
    }
    return grid.isBlank() ? List.of() : List.of(new Piece.Grid(grid.build()));
  }

  private int rowSpan(int first, Cell cell) {
    int span = 1;
    if (cell.merge() != Merge.NONE) {
      while (first + span < rows.size() && goesOnIn(first + span, cell)) {
        span++;
      }
    }
    return span;
  }

  private boolean goesOnIn(int index, Cell cell) {
    return rows.get(index).stream()
        .anyMatch(
            below ->
                below.merge() == Merge.GOES_ON
                    && below.column() == cell.column()
                    && below.span() == cell.span());
  }

  private boolean continues(int above, Cell cell) {
    return rows.get(above).stream()
        .anyMatch(
            upper ->
                upper.merge() != Merge.NONE
                    && upper.column() == cell.column()
                    && upper.span() == cell.span());
  }

  private void child(String name) throws XMLStreamException {
    switch (name) {
      case "tr" -> row();
      case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> part.children(this::child);
      default -> part.skip();
    }
  }

  private void row() throws XMLStreamException {
    row = new ArrayList<>();
    column = 0;
    deleted = false;
    part.children(this::rowChild);
    if (!deleted && !row.isEmpty()) {
      rows.add(row);
    }
    row = new ArrayList<>();
    column = 0;
  }

  private void rowChild(String name) throws XMLStreamException {
    switch (name) {
      case "trPr" -> part.children(this::rowProperty);
      case "tc" -> cell();
      case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> part.children(this::rowChild);
      default -> part.skip();
    }
  }

  private void rowProperty(String name) throws XMLStreamException {
    Integer number = part.number();
    if (name.equals("gridBefore") && number != null) {
      column += Math.max(0, Math.min(number, WIDEST_SPAN));
    }
    deleted |= name.equals("del");
    part.skip();
  }

  private void cell() throws XMLStreamException {
    CellReader reader = new CellReader();
    reader.read();
    if (reader.joinsLeft && !row.isEmpty()) {
      Cell left = row.remove(row.size() - 1);
      row.add(new Cell(left.column(), left.span() + reader.span, left.merge(), left.pieces()));
    } else {
      row.add(new Cell(column, reader.span, reader.merge, reader.pieces));
    }
    column += reader.span;
  }

  /** Reads one cell, {@code w:tc}. */
  private final class CellReader {
    private final List<Piece> pieces = new ArrayList<>();
    private int span = 1;
    private Merge merge = Merge.NONE;
    private boolean joinsLeft;

    private void read() throws XMLStreamException {
      pieces.addAll(body.blocks(this::property));
    }

    private boolean property(String name) throws XMLStreamException {
      if (!name.equals("tcPr")) {
        return false;
      }
      part.children(this::cellProperty);
      return true;
    }

    private void cellProperty(String name) throws XMLStreamException {
      Integer number = part.number();
      boolean begins = "restart".equals(part.value());
      switch (name) {
        case "gridSpan" -> span = number == null ? 1 : Math.max(1, Math.min(number, WIDEST_SPAN));
        case "vMerge" -> merge = begins ? Merge.BEGINS : Merge.GOES_ON;
        case "hMerge" -> joinsLeft = !begins;
        default -> {}
      }
      part.skip();
    }
  }
}
