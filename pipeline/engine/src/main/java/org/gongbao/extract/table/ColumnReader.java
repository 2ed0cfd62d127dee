package org.gongbao.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;
import org.jspecify.annotations.Nullable;

/** Reads from the headings and cells of columns what they hold. */
final class ColumnReader {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?(?:度|末|底)?(?![\\d万亿元])");
  private final Cues cues;
  private final Phrases<UnitKind> units;
  private final GrowthReader growth;
  private final ColumnRole role;

  ColumnReader(Lexicon lexicon) {
    cues = lexicon.cues();
    units = lexicon.quantities().units();
    growth = new GrowthReader(cues);
    role = new ColumnRole(cues);
  }

  /** What the columns of a band hold, from left to right. */
  List<Column> of(CellGrid cells, Band band) {
    List<Column> columns = new ArrayList<>();
    for (int column = 0; column < cells.columns(); column++) {
      columns.add(column(cells, band, column, columns.stream().anyMatch(Column::isLabel)));
    }
    List<Integer> amounts = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).holdsFigures() && !columns.get(column).change()) {
        amounts.add(column);
      }
    }
    for (int column = 0; column < columns.size(); column++) {
      Column one = columns.get(column);
      if (one.change() || isShare(one.name())) {
        columns.set(column, one.of(growth.of(cells, band, column, one.name(), amounts)));
      }
    }
    return columns;
  }

  private Column column(CellGrid cells, Band band, int column, boolean labelled) {
    StringBuilder path = new StringBuilder();
    StringBuilder printed = new StringBuilder();
    TableUnit unit = null;
    String last = "";
    String lowest = "";
    for (int row : band.headings()) {
      String heading = cells.text(row, column);
      if (heading.isEmpty() || heading.equals(last)) {
        continue;
      }
      TableUnit own = TableUnit.inHeading(heading, units);
      unit = own != null ? own : unit;
      String name = TableUnit.strip(heading, units);
      if (!name.isEmpty()) {
        path.append(path.length() == 0 ? "" : " / ").append(name);
        lowest = name;
      }
      printed.append(heading);
      last = heading;
    }
    String name = path.toString();
    boolean numeric = cells.isNumeric(column, band.firstRow(), band.end(), labelled);
    boolean years = isWhole(name, Cue.YEAR_COLUMN) && holdsYears(cells, band, column);
    boolean sequence = isCode(cells, band, column);
    boolean change = cues.in(printed.toString(), Cue.CHANGE_COLUMN);
    boolean yearOnYear = change && cues.in(name, Cue.YEAR_ON_YEAR);
    return new Column(
        name,
        unit,
        numeric && !sequence && !years,
        !numeric && isWhole(name, Cue.UNIT_COLUMN) && (labelled || holdsUnits(cells, band, column)),
        sequence,
        years,
        change,
        null,
        yearOnYear,
        role.of(name, lowest, change),
        yearIn(name));
  }

  /** Whether a column holds codes: by a heading such as 款 or 公司代码, or by a leading zero. */
  private boolean isCode(CellGrid cells, Band band, int column) {
    for (int row : band.headings()) {
      String heading = cells.text(row, column);
      if (isWhole(heading, Cue.SEQUENCE_COLUMN) || cues.in(heading, Cue.CODE_COLUMN)) {
        return true;
      }
    }
    for (int row = band.firstRow(); row < band.end(); row++) {
      String text = cells.text(row, column);
      if (text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether any cell of a column is a unit: under 单位 as the first heading bodies may stand as well.
   */
  private boolean holdsUnits(CellGrid cells, Band band, int column) {
    for (int row = band.firstRow(); row < band.end(); row++) {
      if (TableUnit.of(cells.text(row, column), units) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether each filled cell of a column is a year. */
  private static boolean holdsYears(CellGrid cells, Band band, int column) {
    boolean any = false;
    for (int row = band.firstRow(); row < band.end(); row++) {
      String text = cells.text(row, column);
      if (!text.isEmpty() && !YEAR.matcher(text).matches()) {
        return false;
      }
      any |= !text.isEmpty();
    }
    return any;
  }

  private boolean isShare(String name) {
    return cues.of(Cue.SHARE_COLUMN).endingAt(name, name.length()) != null;
  }

  private boolean isWhole(String heading, Cue cue) {
    Phrases.Match<Cue> match = cues.of(cue).endingAt(heading, heading.length());
    return match != null && match.length() == heading.length();
  }

  /** The year that words name; null for none. */
  static @Nullable String yearIn(String words) {
    Matcher matcher = YEAR.matcher(FoldedText.of(words, 0, words.length()).text());
    return matcher.find() ? matcher.group(1) : null;
  }
}
