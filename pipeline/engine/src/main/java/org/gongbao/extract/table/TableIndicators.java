package org.gongbao.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.indicator.ProseIndicators;
import org.gongbao.extract.indicator.Scope;
import org.gongbao.extract.quantity.QuantityFinder;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;
import org.gongbao.model.Doubt;
import org.gongbao.model.Indicator;
import org.gongbao.model.Measure;
import org.gongbao.model.Quantity;
import org.gongbao.model.Role;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.finding.IndicatorFinding;
import org.gongbao.model.finding.Span;
import org.gongbao.model.finding.SumFinding;
import org.jspecify.annotations.Nullable;

/** Finds the indicators of a table of figures: each numeric cell under its full heading path. */
public final class TableIndicators {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?(?:度|末|底)?");
  private static final int YEAR_LENGTH = 4;
  private final Lexicon lexicon;
  private final Phrases<UnitKind> units;
  private final ProseIndicators prose;
  private final FigureQuantities quantities;
  private final StatedQuantity stated;
  private final ColumnReader columnReader;

  /** A finder that knows these words, and reads cells of words as prose. */
  public TableIndicators(Lexicon lexicon, ProseIndicators prose) {
    this.lexicon = lexicon;
    this.units = lexicon.quantities().units();
    this.prose = prose;
    this.quantities = new FigureQuantities(units);
    this.stated = new StatedQuantity(new QuantityFinder(lexicon.quantities()));
    this.columnReader = new ColumnReader(lexicon);
  }

  /** The indicators of a grid in reading order, and which of them claim to be sums of others. */
  public TableFindings find(LocatedText located, Grid grid, Scope scope) {
    return read(located, grid, scope, Extent.WHOLE);
  }

  /**
   * The figures with units that a table of words gives in some columns: 总投资（万元）.
   *
   * @param heads the columns whose words name the rows
   * @param figures the columns of the figures
   */
  public List<IndicatorFinding> figures(
      LocatedText located, Grid grid, Scope scope, Set<Integer> heads, Set<Integer> figures) {
    return read(located, grid, scope, new Extent(heads, figures)).indicators().stream()
        .filter(found -> found.quantity().unit() != null && !found.quantity().unitInferred())
        .toList();
  }

  private TableFindings read(LocatedText located, Grid grid, Scope scope, Extent extent) {
    String text = located.text();
    CellGrid cells = new CellGrid(text, grid, lexicon.cues().of(Cue.COLUMN_NUMBERS), stated);
    TableUnit only = UnitOfTable.of(cells, grid.unitLine(), units);
    UnitLine unitOfTable = UnitLine.of(grid.unitLine(), only, units);
    String yearOfTable = grid.title() == null ? null : ColumnReader.yearIn(grid.title());
    List<IndicatorFinding> found = new ArrayList<>();
    List<SumFinding> sums = new ArrayList<>();
    for (Band band : Band.of(cells)) {
      List<Column> columns = extent.of(columnReader.of(cells, band));
      Map<Integer, RowOutline> outlines = new HashMap<>();
      Map<Integer, IndicatorFinding> byPlace = new HashMap<>();
      for (int row = band.firstRow(); row < band.end(); row++) {
        for (int column = 0; column < cells.columns(); column++) {
          GridCell cell = cells.cell(row, column);
          if (cell == null || !cells.isOrigin(row, column) || cell.begin() == cell.end()) {
            continue;
          }
          boolean figure = cells.isFigure(row, column) && columns.get(column).holdsFigures();
          if (!extent.reads(column, figure)) {
            continue;
          }
          if (!figure && !cells.isNumber(row, column)) {
            if (!RowHeadings.isOne(cells, row, column, columns)) {
              found.addAll(told(cells, text, cell, columns, scope));
            }
          } else if (figure) {
            RowOutline outline =
                outlines.computeIfAbsent(
                    RowHeadings.column(column, columns),
                    label ->
                        new RowOutline(
                            located,
                            RowHeadings.in(cells, band, label),
                            lexicon.cues().of(Cue.SUM_ROW)));
            Figure place = new Figure(row, column, columns, unitOfTable, yearOfTable, outline);
            IndicatorFinding finding = figure(cells, cell, place, byPlace, scope);
            if (finding != null) {
              found.add(finding);
              byPlace.put(row * cells.columns() + column, finding);
            }
          }
        }
      }
      sums.addAll(StatedSums.in(cells, band, columns, byPlace, lexicon.cues().of(Cue.SUM_ROW)));
    }
    return new TableFindings(found, sums);
  }

  /** Where a figure stands, and what its table says of it. */
  private record Figure(
      int row,
      int column,
      List<Column> columns,
      UnitLine unitOfTable,
      @Nullable String yearOfTable,
      RowOutline outline) {

    Column heading() {
      return columns.get(column);
    }
  }

  private @Nullable IndicatorFinding figure(
      CellGrid cells,
      GridCell cell,
      Figure figure,
      Map<Integer, IndicatorFinding> byPlace,
      Scope scope) {
    int row = figure.row();
    int column = figure.column();
    Column heading = figure.heading();
    String rowPath = rowPath(cells, row, figure);
    Quantity quantity = quantities.of(cells, row, column, figure.columns(), figure.unitOfTable());
    boolean bareYear = quantity.unit() == null && holdsYears(cells, row, column);
    if (rowPath.isEmpty() && heading.name().isEmpty() || bareYear) {
      return null;
    }
    String unitName = quantity.unit();
    boolean change = heading.change() && (unitName == null || FigureQuantities.isShare(unitName));
    String yearOfRow = yearOfRow(cells, row, figure);
    String ownYear = yearOfRow != null ? yearOfRow : yearOf(rowPath);
    String year = heading.year() != null ? heading.year() : ownYear;
    String period = year != null ? year : figure.yearOfTable();
    return new IndicatorFinding(
        new Span(cell.begin(), cell.end()),
        joined(rowPath, heading.name()),
        quantity,
        change ? Measure.CHANGE : Measure.LEVEL,
        change && heading.yearOnYear() ? Indicator.YEAR_ON_YEAR : null,
        heading.role() != null ? heading.role() : scope.role(),
        false,
        null,
        period != null ? period : scope.period(),
        whole(
            cells,
            figure,
            byPlace,
            change || unitName != null && FigureQuantities.isShare(unitName)),
        scope.project(),
        scope.section(),
        doubts(rowPath, heading, quantity, period != null ? period : scope.period(), scope));
  }

  /** The year in a column of years to the left of a figure; null for none. */
  private static @Nullable String yearOfRow(CellGrid cells, int row, Figure figure) {
    for (int left = figure.column() - 1; left >= 0; left--) {
      if (figure.columns().get(left).isYears()) {
        return ColumnReader.yearIn(cells.text(row, left));
      }
    }
    return null;
  }

  /** Whether a number looks like a year, as all in its column do. */
  private static boolean holdsYears(CellGrid cells, int row, int column) {
    if (!YEAR.matcher(cells.text(row, column)).matches()) {
      return false;
    }
    for (int other = cells.headerRows(); other < cells.rows(); other++) {
      if (cells.isFigure(other, column) && !YEAR.matcher(cells.text(other, column)).matches()) {
        return false;
      }
    }
    return true;
  }

  /** What a cell of words says, named by the headings where its own words name nothing. */
  private List<IndicatorFinding> told(
      CellGrid cells, String text, GridCell cell, List<Column> columns, Scope scope) {
    Column heading = columns.get(cell.column());
    Scope own = heading.role() == Role.TARGET ? scope.ahead(scope.period()) : scope;
    String name = joined(RowHeadings.of(cells, cell.row(), cell.column(), columns), heading.name());
    return prose.find(text, new Span(cell.begin(), cell.end()), own).stream()
        .map(found -> found.name().isEmpty() ? found.named(name) : found)
        .toList();
  }

  /** The year that the heading of a row opens with: 2023年预算数; null for none. */
  private static @Nullable String yearOf(String rowPath) {
    Matcher year = YEAR.matcher(rowPath);
    return year.lookingAt() && year.end() > YEAR_LENGTH ? year.group(1) : null;
  }

  private List<Doubt> doubts(
      String rowPath, Column heading, Quantity quantity, @Nullable String period, Scope scope) {
    List<Doubt> doubts = new ArrayList<>();
    if (heading.role() == null && !scope.roleStated()) {
      doubts.add(Doubt.ROLE_ASSUMED);
    }
    if (quantity.unit() == null) {
      boolean money = lexicon.cues().in(joined(rowPath, heading.name()), Cue.MONEY);
      doubts.add(money ? Doubt.MAGNITUDE_UNKNOWN : Doubt.UNIT_MISSING);
    } else if (quantity.unitInferred()) {
      doubts.add(Doubt.UNIT_INFERRED);
    }
    if (period == null) {
      doubts.add(Doubt.PERIOD_UNKNOWN);
    }
    if (rowPath.isEmpty() || heading.name().isEmpty()) {
      doubts.add(Doubt.HEADING_MISSING);
    }
    return doubts;
  }

  /**
   * The place of the figure that a figure is a stated part of: the same column, the row above it.
   */
  private static @Nullable Span whole(
      CellGrid cells, Figure figure, Map<Integer, IndicatorFinding> byPlace, boolean isShare) {
    Integer parent = figure.outline().parent(figure.row());
    if (parent == null || isShare) {
      return null;
    }
    IndicatorFinding whole = byPlace.get(parent * cells.columns() + figure.column());
    return whole == null ? null : whole.place();
  }

  /** The headings of the rows that a row is under, and its own. */
  private String rowPath(CellGrid cells, int row, Figure figure) {
    String own =
        TableUnit.strip(RowHeadings.of(cells, row, figure.column(), figure.columns()), units);
    Integer parent = figure.outline().parent(row);
    return parent == null ? own : joined(rowPath(cells, parent, figure), own);
  }

  private static String joined(String path, String name) {
    return path.isEmpty() ? name : name.isEmpty() ? path : path + " / " + name;
  }
}
