package org.gongbao.extract.table;

import java.math.BigDecimal;
import java.util.List;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;
import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Gives a number of a table its unit: that of its cell, of its column, of its row, or that of the
 * whole table. The unit of a row or a table is one of amounts, and not of the rates beside them.
 */
final class FigureQuantities {
  private final Phrases<UnitKind> units;

  FigureQuantities(Phrases<UnitKind> units) {
    this.units = units;
  }

  /** The quantity that a figure states. */
  Quantity of(CellGrid cells, int row, int column, List<Column> columns, UnitLine unitOfTable) {
    Quantity stated = cells.stated(row, column);
    if (stated != null) {
      return stated;
    }
    Bound bound = cells.bound(row, column);
    BigDecimal number = cells.number(row, column);
    TableUnit printed = printed(cells, row, column, columns, unitOfTable);
    if (printed != null) {
      return Quantity.of(number.multiply(printed.factor()), bound, printed.unit());
    }
    return columns.get(column).growth() == Growth.RATE && bound == Bound.EXACT
        ? new Quantity(number, number, number, bound, "%", true)
        : Quantity.of(number, bound, null);
  }

  private @Nullable TableUnit printed(
      CellGrid cells, int row, int column, List<Column> columns, UnitLine unitOfTable) {
    String text = cells.text(row, column);
    if (text.endsWith("%") || text.endsWith("‰")) {
      return new TableUnit(text.substring(text.length() - 1), BigDecimal.ONE);
    }
    Column heading = columns.get(column);
    if (heading.unit() != null) {
      return heading.unit();
    }
    TableUnit unit = ofRow(cells, row, column, columns);
    if (unit == null && !hasUnitColumn(column, columns)) {
      unit = unitOfTable.amount();
    }
    boolean rate = heading.growth() == Growth.RATE || heading.growth() == Growth.UNKNOWN;
    if (rate && (unit == null || !isShare(unit.unit()))) {
      return unitOfTable.share();
    }
    return unit;
  }

  private @Nullable TableUnit ofRow(CellGrid cells, int row, int column, List<Column> columns) {
    for (int left = column - 1; left >= 0; left--) {
      if (columns.get(left).isUnit()) {
        return TableUnit.of(cells.text(row, left), units);
      }
      TableUnit ofRow = TableUnit.inHeading(cells.text(row, left), units);
      if (ofRow != null && !cells.isNumber(row, left)) {
        return ofRow;
      }
    }
    return null;
  }

  private static boolean hasUnitColumn(int column, List<Column> columns) {
    return columns.subList(0, column).stream().anyMatch(Column::isUnit);
  }

  /** Whether a unit is one of shares: %, ‰, 个百分点. */
  static boolean isShare(String unit) {
    return unit.equals("%") || unit.equals("‰") || unit.endsWith("百分点");
  }
}
