package org.gongbao.extract.table;

import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;
import org.jspecify.annotations.Nullable;

/** The unit that holds for all figures of a table, from the line about it or a row of its own. */
final class UnitOfTable {
  private static final int CELL_LENGTH = 40;

  private UnitOfTable() {}

  /**
   * The unit of a table.
   *
   * @param unitLine the words above or below it that give a unit; null for none
   * @return null where none is given, or rows without figures give different ones
   */
  static @Nullable TableUnit of(
      CellGrid cells, @Nullable String unitLine, Phrases<UnitKind> units) {
    TableUnit told = TableUnit.inLine(unitLine, units);
    return told != null ? told : inRows(cells, units);
  }

  private static @Nullable TableUnit inRows(CellGrid cells, Phrases<UnitKind> units) {
    TableUnit found = null;
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 0; column < cells.columns() && !holdsFigures(cells, row); column++) {
        String text = cells.text(row, column);
        if (!cells.isOrigin(row, column) || text.length() > CELL_LENGTH || !text.contains("单位")) {
          continue;
        }
        TableUnit unit = TableUnit.inLine(text, units);
        if (unit != null && found != null && !unit.equals(found)) {
          return null;
        }
        found = unit != null ? unit : found;
      }
    }
    return found;
  }

  private static boolean holdsFigures(CellGrid cells, int row) {
    for (int column = 0; column < cells.columns(); column++) {
      if (cells.isNumber(row, column)) {
        return true;
      }
    }
    return false;
  }
}
