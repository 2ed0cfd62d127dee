package org.gongbao.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.Measure;
import org.gongbao.model.finding.IndicatorFinding;
import org.gongbao.model.finding.Span;
import org.gongbao.model.finding.SumFinding;
import org.jspecify.annotations.Nullable;

/**
 * Finds which figures of a table claim to add up: rows of accounts by their codes, rows above a row
 * of sums, columns beside a column of sums. Rows marked # or 其中 claim nothing, since they need not
 * be all.
 */
final class StatedSums {
  private static final String PATH_SIGN = " / ";
  private static final String DASHES = "-—–─－";
  private static final Pattern TOP = Pattern.compile("^[一二三四五六七八九十]+、.*");
  private static final Pattern LOWER =
      Pattern.compile("^(?:（[一二三四五六七八九十\\d]+）|\\d+[.．、]|#|＃|其中).*");
  private final CellGrid cells;
  private final Band band;
  private final List<Column> columns;
  private final Map<Integer, IndicatorFinding> figures;
  private final Phrases<Cue> sums;
  private final List<SumFinding> found = new ArrayList<>();

  private StatedSums(
      CellGrid cells,
      Band band,
      List<Column> columns,
      Map<Integer, IndicatorFinding> figures,
      Phrases<Cue> sums) {
    this.cells = cells;
    this.band = band;
    this.columns = columns;
    this.figures = figures;
    this.sums = sums;
  }

  /**
   * The sums that a band of a table states.
   *
   * @param figures its figures, by row times the number of columns plus column
   */
  static List<SumFinding> in(
      CellGrid cells,
      Band band,
      List<Column> columns,
      Map<Integer, IndicatorFinding> figures,
      Phrases<Cue> sums) {
    StatedSums stated = new StatedSums(cells, band, columns, figures, sums);
    Map<List<Integer>, AccountCodes> codes = new HashMap<>();
    for (int column = 0; column < columns.size(); column++) {
      if (!columns.get(column).holdsFigures()) {
        continue;
      }
      List<Integer> codeColumns = codeColumns(columns, column);
      AccountCodes rows =
          codes.computeIfAbsent(codeColumns, c -> new AccountCodes(cells, band, codeColumns));
      if (rows.tell()) {
        stated.ofAccounts(rows, column);
      } else if (isLabelledOnce(columns, column)) {
        stated.ofRows(column);
      }
      stated.ofColumns(column);
    }
    return stated.found;
  }

  private static List<Integer> codeColumns(List<Column> columns, int figure) {
    int left = figure - 1;
    while (left >= 0 && columns.get(left).holdsFigures()) {
      left--;
    }
    List<Integer> codes = new ArrayList<>();
    for (; left >= 0 && !columns.get(left).holdsFigures(); left--) {
      if (columns.get(left).isSequence()) {
        codes.add(0, left);
      }
    }
    return codes;
  }

  /** Whether one column heads the rows: where several do, a row of sums may be one of a group. */
  private static boolean isLabelledOnce(List<Column> columns, int figure) {
    int left = figure - 1;
    while (left >= 0 && columns.get(left).holdsFigures()) {
      left--;
    }
    int labels = 0;
    for (; left >= 0 && !columns.get(left).holdsFigures(); left--) {
      labels += columns.get(left).isSequence() || columns.get(left).isUnit() ? 0 : 1;
    }
    return labels == 1;
  }

  private void ofAccounts(AccountCodes codes, int column) {
    codes.parts().forEach((row, parts) -> addRows(row, parts, column, "accounts"));
    List<Integer> totals = new ArrayList<>();
    for (int row = band.firstRow(); row < band.end(); row++) {
      if (!codes.has(row) && isSum(label(row, column))) {
        totals.add(row);
      }
    }
    if (totals.size() == 1) {
      addRows(totals.get(0), codes.top(), column, "accounts");
    }
  }

  /** A row of sums adds up the rows since the one before; a grand total that one as well. */
  private void ofRows(int column) {
    List<Integer> since = new ArrayList<>();
    boolean numbered = false;
    for (int row = band.firstRow(); row < band.end(); row++) {
      numbered |= TOP.matcher(label(row, column)).matches();
    }
    for (int row = band.firstRow(); row < band.end(); row++) {
      String label = label(row, column);
      boolean lower = LOWER.matcher(label).matches() && (numbered || !label.startsWith("（"));
      if (isSum(label)) {
        addRows(row, since, column, "rows");
        since.clear();
        since.add(row);
      } else if (!label.isEmpty() && !lower) {
        since.add(row);
      }
    }
  }

  private void ofColumns(int column) {
    String name = columns.get(column).name();
    int last = name.lastIndexOf(PATH_SIGN);
    if (!isSum(name)) {
      return;
    }
    String group = last < 0 ? "" : name.substring(0, last + PATH_SIGN.length());
    List<Integer> parts = new ArrayList<>();
    for (int other = column + 1; other < columns.size(); other++) {
      Column heading = columns.get(other);
      boolean beside = heading.holdsFigures() && heading.name().startsWith(group);
      if (!beside) {
        break;
      }
      String rest = heading.name().substring(group.length());
      int nested = rest.indexOf(PATH_SIGN);
      boolean whole = nested < 0 ? !isSum(rest) : isSum(rest);
      if (rest.startsWith("其中") || heading.change() || nested < 0 && isSum(rest)) {
        break;
      }
      if (nested < 0 || whole) {
        parts.add(other);
      }
    }
    for (int row = band.firstRow(); row < band.end() && parts.size() > 1; row++) {
      int at = row;
      add(
          figure(row, column),
          parts.stream().map(part -> new int[] {at, part}).toList(),
          "columns " + column);
    }
  }

  private void addRows(int row, List<Integer> parts, int column, String family) {
    add(figure(row, column), parts.stream().map(part -> new int[] {part, column}).toList(), family);
  }

  private void add(@Nullable IndicatorFinding whole, List<int[]> places, String family) {
    if (whole == null || whole.measure() != Measure.LEVEL) {
      return;
    }
    List<Span> parts = new ArrayList<>();
    for (int[] place : places) {
      IndicatorFinding part = figure(place[0], place[1]);
      if (part != null) {
        parts.add(part.place());
      } else if (!isBlank(place[0], place[1])) {
        return;
      }
    }
    if (!parts.isEmpty()) {
      found.add(new SumFinding(whole.place(), parts, family));
    }
  }

  private @Nullable IndicatorFinding figure(int row, int column) {
    return figures.get(row * cells.columns() + column);
  }

  private boolean isBlank(int row, int column) {
    return cells.text(row, column).chars().allMatch(c -> DASHES.indexOf(c) >= 0);
  }

  private boolean isSum(String words) {
    return sums.endingAt(words, words.length()) != null;
  }

  /** The nearest words to the left of a figure. */
  private String label(int row, int column) {
    for (int left = column - 1; left >= 0; left--) {
      String text = cells.text(row, left);
      if (!columns.get(left).holdsFigures() && !text.isEmpty() && !columns.get(left).isUnit()) {
        boolean digits = text.chars().allMatch(Character::isDigit);
        if (!digits) {
          return text;
        }
      } else if (columns.get(left).holdsFigures()
          && left + 1 < column
          && !columns.get(left + 1).holdsFigures()) {
        return "";
      }
    }
    return "";
  }
}
