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
  private static final Pattern PART_MARK = Pattern.compile("^(?:#|＃|其中[：:]?|在总计中[：:]?)+");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.、](?!\\d))");
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
            if (!isRowHeading(cells, row, column, columns)) {
              found.addAll(told(cells, text, cell, columns, scope));
            }
          } else if (figure) {
            RowOutline outline =
                outlines.computeIfAbsent(
                    labelColumn(column, columns),
                    label ->
                        new RowOutline(
                            located, labels(cells, band, label), lexicon.cues().of(Cue.SUM_ROW)));
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

  /**
   * Whether a figure of the row stands under the words of a cell: its numbers define what it is of.
   */
  private static boolean isRowHeading(CellGrid cells, int row, int column, List<Column> columns) {
    for (int right = column + 1; right < cells.columns(); right++) {
      if (columns.get(right).holdsFigures() && cells.isFigure(row, right)) {
        return labelColumn(right, columns) == column;
      }
    }
    return false;
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
    String name = joined(rowHeading(cells, cell.row(), cell.column(), columns), heading.name());
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
    String own = TableUnit.strip(rowHeading(cells, row, figure.column(), figure.columns()), units);
    Integer parent = figure.outline().parent(row);
    return parent == null ? own : joined(rowPath(cells, parent, figure), own);
  }

  private static String joined(String path, String name) {
    return path.isEmpty() ? name : name.isEmpty() ? path : path + " / " + name;
  }

  /**
   * The first of the columns of words to the left of a figure, back to the figures before; -1 for
   * none.
   */
  private static int labelColumn(int column, List<Column> columns) {
    int left = column - 1;
    while (left >= 0 && columns.get(left).holdsFigures()) {
      left--;
    }
    int label = -1;
    for (; left >= 0 && !columns.get(left).holdsFigures(); left--) {
      if (columns.get(left).isLabel()) {
        label = left;
      }
    }
    return label;
  }

  /** The cells of a column of words, by row. */
  private static List<GridCell> labels(CellGrid cells, Band band, int label) {
    List<GridCell> labels = new ArrayList<>();
    for (int row = band.firstRow(); row < band.end() && label >= 0; row++) {
      GridCell cell = cells.cell(row, label);
      if (cell != null && cell.row() == row && cell.begin() < cell.end()) {
        labels.add(cell);
      }
    }
    return labels;
  }

  /** The words to the left of a figure, back to the figure before it, joined from left to right. */
  private static String rowHeading(CellGrid cells, int row, int column, List<Column> columns) {
    StringBuilder path = new StringBuilder();
    int left = column - 1;
    while (left >= 0 && columns.get(left).holdsFigures()) {
      left--;
    }
    String last = "";
    for (; left >= 0 && !columns.get(left).holdsFigures(); left--) {
      String heading = cells.text(row, left);
      boolean words = columns.get(left).isLabel();
      if (words && !heading.isEmpty() && !heading.equals(last) && !cells.isNumber(row, left)) {
        path.insert(0, path.length() == 0 ? clean(heading) : clean(heading) + " / ");
        last = heading;
      }
    }
    return path.toString();
  }

  private static String clean(String heading) {
    Matcher mark = PART_MARK.matcher(heading);
    String name = mark.find() ? heading.substring(mark.end()) : heading;
    Matcher numbering = NUMBERING.matcher(name);
    return numbering.find() ? name.substring(numbering.end()) : name;
  }
}
