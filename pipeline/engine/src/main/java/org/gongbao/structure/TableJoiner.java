package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.TableBlock;
import org.gongbao.structure.LineCues.Cue;
import org.gongbao.structure.Part.Prose;
import org.gongbao.structure.Part.Tabular;

/** Joins the pieces of a table that goes on over page ends. */
final class TableJoiner {
  private static final int LINES_BETWEEN = 3;
  private final LineCues cues;

  TableJoiner(LineCues cues) {
    this.cues = cues;
  }

  /** The parts with the pieces of tables joined; what repeats with them is left out. */
  List<Part> join(List<Part> parts) {
    List<Part> joined = new ArrayList<>(parts.size());
    int place = -1;
    GrowingTable table = null;
    for (Part part : parts) {
      if (!(part instanceof Tabular piece)) {
        joined.add(part);
        continue;
      }
      boolean announced = joined.size() - 1 > place;
      if (table != null && repeatsOnly(joined, place) && goesOn(table, piece.block(), announced)) {
        joined.subList(place + 1, joined.size()).clear();
        table.append(piece.block());
        continue;
      }
      if (table != null) {
        joined.set(place, table.finish());
      }
      table = new GrowingTable(piece.block());
      place = joined.size();
      joined.add(piece);
    }
    if (table != null) {
      joined.set(place, table.finish());
    }
    return joined;
  }

  /** Whether what stands behind a table are only lines that say it goes on, or its own caption. */
  private boolean repeatsOnly(List<Part> parts, int table) {
    if (parts.size() - 1 - table > LINES_BETWEEN) {
      return false;
    }
    for (int i = table + 1; i < parts.size(); i++) {
      if (!(parts.get(i) instanceof Prose line)) {
        return false;
      }
      if (!cues.is(Cue.CONTINUED, line.text())
          && !standsAbove(parts, table, Script.squeeze(line.text()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean standsAbove(List<Part> parts, int table, String text) {
    for (int i = table - 1; i >= Math.max(0, table - LINES_BETWEEN); i--) {
      if (parts.get(i) instanceof Prose line && Script.squeeze(line.text()).equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(GrowingTable table, TableBlock piece, boolean announced) {
    TableBlock first = table.first();
    boolean facing = table.last().endsPage() && piece.startsPage();
    boolean paged = !first.columnEdges().isEmpty() || !piece.columnEdges().isEmpty();
    if (paged && !announced && !facing) {
      return false;
    }
    boolean divided = Columns.divide(first, piece) || Columns.divide(piece, first);
    if (first.columns() != piece.columns()) {
      return facing && divided && !bringsOwnHeader(table, piece);
    }
    return table.repeated(piece) > 0
        || (Columns.areSame(first, piece) && !bringsOwnHeader(table, piece));
  }

  /** Whether a piece begins with headings of its own, and so is a table of its own. */
  private static boolean bringsOwnHeader(GrowingTable table, TableBlock piece) {
    return !table.last().lastRowOpen()
        && HeaderRows.count(table.first(), 0) > 0
        && HeaderRows.isCertain(piece);
  }
}
