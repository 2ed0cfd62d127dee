package org.gongbao.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.model.Report;
import org.gongbao.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Judges a report's tables against gold of their structure. A cell is right where it begins in the
 * same row and column and says the same; a span, where as many rows and columns are covered too.
 *
 * <p>Figures, all but the first over what is annotated:
 *
 * <ul>
 *   <li>{@code tables}: the share of the tables that were found;
 *   <li>{@code tables.rows}, {@code tables.columns}, {@code tables.headerRows}: of the numbers of
 *       them;
 *   <li>{@code tables.cells}: of the cells; cells with text where none begins count as wrong ones;
 *   <li>{@code tables.spans}: of the cells that cover more than one place, in gold or report;
 *   <li>{@code tables.whole}: of the tables that have nothing wrong.
 * </ul>
 */
public final class TableScore {
  private static final Shape NOTHING = new Shape(0, 0, 0, Map.of());

  private static final List<String> FIGURES =
      List.of(
          "tables",
          "tables.rows",
          "tables.columns",
          "tables.headerRows",
          "tables.cells",
          "tables.spans",
          "tables.whole");

  private final ScoreSheet sheet = new ScoreSheet();
  private final Map<String, Figure.Share> shares = new LinkedHashMap<>();
  private int wrong;

  private TableScore() {
    FIGURES.forEach(figure -> shares.put(figure, new Figure.Share(0, 0)));
  }

  /** The figures of a report, and what it misses. */
  public static Evaluation score(Report report, TableGold gold) {
    TableScore score = new TableScore();
    Set<Table> taken = new HashSet<>();
    for (TableGold.Table wanted : gold.tables()) {
      Table found = likest(report.tables(), wanted, taken);
      if (found != null) {
        taken.add(found);
      }
      score.judge(wanted, found);
    }
    score.shares.forEach(score.sheet::put);
    return score.sheet.evaluation();
  }

  /** A table as a report has it; its cells by where they begin. */
  private record Shape(
      int rows, int columns, int headerRows, Map<List<Integer>, PlacedCell> cells) {

    static Shape of(Table table) {
      Map<List<Integer>, PlacedCell> cells = new HashMap<>();
      for (PlacedCell cell : PlacedCell.of(table)) {
        cells.put(List.of(cell.row(), cell.column()), cell);
      }
      return new Shape(
          table.headerRows().size() + table.rows().size(),
          table.header().size(),
          table.headerRows().size(),
          cells);
    }

    @Nullable PlacedCell at(TableGold.Cell cell) {
      return cells.get(List.of(cell.row(), cell.column()));
    }

    int rightCells(TableGold.Table gold) {
      return (int) gold.cells().stream().filter(cell -> isRight(cell, at(cell))).count();
    }
  }

  /** The table on the same pages that has the most right cells; null where none has any. */
  private static @Nullable Table likest(
      List<Table> tables, TableGold.Table gold, Set<Table> taken) {
    Table best = null;
    int most = 0;
    for (Table table : tables) {
      boolean facing =
          table.pages().isEmpty() || table.pages().stream().anyMatch(gold.pages()::contains);
      if (facing && !taken.contains(table)) {
        int right = Shape.of(table).rightCells(gold);
        if (right > most) {
          most = right;
          best = table;
        }
      }
    }
    return best;
  }

  private static boolean isRight(TableGold.Cell wanted, @Nullable PlacedCell found) {
    return found != null && wanted.says(found.cell().text());
  }

  private void judge(TableGold.Table gold, @Nullable Table found) {
    Shape shape = found == null ? NOTHING : Shape.of(found);
    int wrongBefore = wrong;
    count("tables", found != null);
    compare(gold, "rows", gold.rows(), shape.rows());
    compare(gold, "columns", gold.columns(), shape.columns());
    if (gold.headerRows() != null) {
      compare(gold, "headerRows", gold.headerRows(), shape.headerRows());
    }
    Set<PlacedCell> asked = new HashSet<>();
    for (TableGold.Cell cell : gold.cells()) {
      PlacedCell counterpart = shape.at(cell);
      if (counterpart != null) {
        asked.add(counterpart);
      }
      judge(gold, cell, counterpart);
    }
    int end = gold.annotatedRows();
    shape.cells().values().stream()
        .filter(cell -> cell.row() < end && !asked.contains(cell))
        .sorted(Comparator.comparingInt(PlacedCell::row).thenComparingInt(PlacedCell::column))
        .forEach(cell -> judgeExtra(gold, cell));
    count("tables.whole", wrong == wrongBefore);
  }

  private void judge(TableGold.Table gold, TableGold.Cell wanted, @Nullable PlacedCell found) {
    boolean right = isRight(wanted, found);
    count("tables.cells", right);
    if (!right) {
      Object said = found == null ? null : found.cell().text();
      sheet.miss("cell", gold, place(wanted.row(), wanted.column()), wanted.text(), "got", said);
    }
    boolean wide = wanted.rowSpan() * wanted.columnSpan() > 1;
    if (wide || (found != null && found.spans())) {
      boolean same =
          found != null
              && found.cell().rowSpan() == wanted.rowSpan()
              && found.cell().columnSpan() == wanted.columnSpan();
      count("tables.spans", same);
      if (!same) {
        sheet.miss(
            "span",
            gold,
            place(wanted.row(), wanted.column()),
            span(wanted.rowSpan(), wanted.columnSpan()),
            "got",
            found == null ? null : span(found.cell().rowSpan(), found.cell().columnSpan()));
      }
    }
  }

  private void judgeExtra(TableGold.Table gold, PlacedCell extra) {
    if (!extra.cell().text().isBlank()) {
      count("tables.cells", false);
      sheet.miss("cell extra", gold, place(extra.row(), extra.column()), extra.cell().text());
    }
    if (extra.spans()) {
      count("tables.spans", false);
      sheet.miss(
          "span extra",
          gold,
          place(extra.row(), extra.column()),
          span(extra.cell().rowSpan(), extra.cell().columnSpan()));
    }
  }

  private void compare(TableGold.Table gold, String what, int wanted, int found) {
    count("tables." + what, wanted == found);
    if (wanted != found) {
      sheet.miss(what, gold, "gold", wanted, "got", found);
    }
  }

  private void count(String figure, boolean right) {
    shares.merge(figure, Figure.Share.of(List.of(right)), Figure.Share::plus);
    wrong += right ? 0 : 1;
  }

  private static String place(int row, int column) {
    return row + "," + column;
  }

  private static String span(int rows, int columns) {
    return rows + "x" + columns;
  }
}
