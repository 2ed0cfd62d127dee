package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.model.document.TableBlock;
import org.gongbao.structure.Part.Prose;
import org.gongbao.structure.Part.Tabular;

/** Joins the pieces of a table that goes on over page ends. */
final class TableJoiner {
  private static final Pattern CONTINUED =
      Pattern.compile("[(]?(?:接)?(?:上页|续)(?:上?表)?.{0,30}|.{0,40}[(]续(?:表)?\\d?[)]");
  private static final int LINES_BETWEEN = 3;
  private static final float SAME_EDGE = 6f;

  /** The parts with the pieces of tables joined; what repeats with them is left out. */
  List<Part> join(List<Part> parts) {
    List<Part> joined = new ArrayList<>(parts.size());
    int table = -1;
    for (Part part : parts) {
      if (part instanceof Tabular piece) {
        if (table >= 0
            && repeatsOnly(joined, table)
            && joined.get(table) instanceof Tabular before
            && goesOn(before.block(), piece.block(), joined.size() - 1 > table)) {
          joined.subList(table + 1, joined.size()).clear();
          joined.set(table, together(before, piece.block()));
        } else {
          joined.add(piece);
          table = joined.size() - 1;
        }
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /** Whether what stands behind a table are only lines that say it goes on, or its own caption. */
  private static boolean repeatsOnly(List<Part> parts, int table) {
    if (parts.size() - 1 - table > LINES_BETWEEN) {
      return false;
    }
    for (int i = table + 1; i < parts.size(); i++) {
      if (!(parts.get(i) instanceof Prose line)) {
        return false;
      }
      String text = Script.squeeze(line.text());
      if (!CONTINUED.matcher(text).matches() && !standsAbove(parts, table, text)) {
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

  private static boolean goesOn(TableBlock before, TableBlock piece, boolean announced) {
    if (before.columns() != piece.columns()) {
      return false;
    }
    boolean paged = !before.columnEdges().isEmpty() || !piece.columnEdges().isEmpty();
    boolean repeats = TableRows.repeated(before, piece) > 0;
    if (paged && !announced && !(before.endsPage() && piece.startsPage())) {
      return false;
    }
    return repeats || (sameEdges(before, piece) && !bringsOwnHeader(before, piece));
  }

  private static boolean sameEdges(TableBlock before, TableBlock piece) {
    if (before.columnEdges().isEmpty() || piece.columnEdges().isEmpty()) {
      return true;
    }
    // Facing pages are set off by different margins: compare widths, not places.
    float shift = piece.columnEdges().get(0) - before.columnEdges().get(0);
    for (int i = 0; i < before.columnEdges().size(); i++) {
      float moved = piece.columnEdges().get(i) - shift;
      if (Math.abs(moved - before.columnEdges().get(i)) > SAME_EDGE) {
        return false;
      }
    }
    return true;
  }

  private static boolean bringsOwnHeader(TableBlock before, TableBlock piece) {
    return !before.lastRowOpen()
        && HeaderRows.count(piece, 0) > 0
        && HeaderRows.count(before, 0) > 0
        && HeaderRows.isCertain(piece);
  }

  private static Tabular together(Tabular before, TableBlock piece) {
    int repeated = TableRows.repeated(before.block(), piece);
    TableBlock rest = repeated == 0 ? piece : TableRows.without(piece, repeated);
    int known = Math.max(before.repeatedRows(), repeated);
    if (rest.rows() == 0) {
      return new Tabular(before.block(), known);
    }
    return new Tabular(TableRows.append(before.block(), rest), known);
  }
}
