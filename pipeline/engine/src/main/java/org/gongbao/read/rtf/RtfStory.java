package org.gongbao.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.read.flow.BrokenLines;
import org.gongbao.read.flow.EdgeTable;
import org.gongbao.read.flow.EdgeTable.Merge;
import org.gongbao.read.flow.Piece;
import org.gongbao.read.flow.StyledText;
import org.gongbao.read.flow.StyledText.Setting;
import org.jspecify.annotations.Nullable;

/** A story while it is put together from paragraphs, cells and rows. */
final class RtfStory {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<List<Piece>> cells = new ArrayList<>();
  private List<Edge> edges = new ArrayList<>();
  private List<Piece> cell = new ArrayList<>();
  private EdgeTable table = new EdgeTable();
  private BrokenLines lines = new BrokenLines();
  private boolean pageBegins = true;
  private boolean joinsLeft;
  private Merge merge = Merge.NONE;

  private record Edge(int right, Merge merge, boolean joinsLeft) {}

  void append(String text, Setting setting) {
    lines.append(text, setting);
  }

  void breakLine() {
    lines.breakLine();
  }

  /** What follows begins a page. */
  void breakPage() {
    pageBegins = true;
  }

  /**
   * Ends a paragraph.
   *
   * @param inTable whether it stands in a cell
   * @param kept whether it is to be read: no entry of a table of contents
   */
  void endParagraph(RtfState state, @Nullable Integer level, boolean inTable, boolean kept) {
    if (!inTable) {
      endTable();
    }
    List<Piece> into = inTable ? cell : pieces;
    boolean first = pageBegins || state.startsPage;
    if (kept) {
      for (StyledText text : lines.paragraphs(state.centred || level != null)) {
        into.add(new Piece.Text(text, state.centred, level, first));
        first = false;
        pageBegins = false;
      }
    }
    lines = new BrokenLines();
  }

  /** Ends a cell; its last paragraph has ended. */
  void endCell() {
    cells.add(cell);
    cell = new ArrayList<>();
  }

  /** A row's definition begins. */
  void beginRow() {
    edges = new ArrayList<>();
    merge = Merge.NONE;
    joinsLeft = false;
  }

  void merge(Merge kind) {
    merge = kind;
  }

  void joinLeft() {
    joinsLeft = true;
  }

  /** The definition of a cell ends with its right edge, in twentieths of a point. */
  void edge(int right) {
    edges.add(new Edge(right, merge, joinsLeft));
    merge = Merge.NONE;
    joinsLeft = false;
  }

  /** Ends a row. Its definition may stand before its cells or behind them. */
  void endRow() {
    List<EdgeTable.Cell> row = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < cells.size(); i++) {
      Edge edge = i < edges.size() ? edges.get(i) : new Edge(left + 1000, Merge.NONE, false);
      int right = Math.max(left, edge.right());
      if (edge.joinsLeft() && !row.isEmpty()) {
        EdgeTable.Cell first = row.remove(row.size() - 1);
        row.add(new EdgeTable.Cell(first.left(), right, first.merge(), first.pieces()));
      } else {
        row.add(new EdgeTable.Cell(left, right, edge.merge(), cells.get(i)));
      }
      left = right;
    }
    table.add(row);
    cells.clear();
  }

  private void endTable() {
    if (!cells.isEmpty()) {
      endRow();
    }
    if (!table.isEmpty()) {
      pieces.addAll(table.pieces());
      table = new EdgeTable();
      pageBegins = false;
    }
  }

  /** All pieces; text that no paragraph mark ends counts as well. */
  List<Piece> end(RtfState state) {
    endParagraph(state, null, false, true);
    return pieces;
  }
}
