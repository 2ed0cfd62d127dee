package org.gongbao.app.text;

import java.util.ArrayList;
import java.util.List;

/** A table in columns as wide as their widest cell. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these columns, empty as yet. */
  public TextTable(Column... columns) {
    this.columns = List.of(columns);
  }

  /** How a column's cells stand in it. */
  public enum Alignment {
    /** Words. */
    LEFT,
    /** Numbers. */
    RIGHT
  }

  /**
   * A column.
   *
   * @param heading its heading
   * @param alignment how its cells stand
   * @param widest the most columns of the terminal that it may take
   */
  public record Column(String heading, Alignment alignment, int widest) {

    /** A column of words, cut where they are longer than so many columns. */
    public static Column words(String heading, int widest) {
      return new Column(heading, Alignment.LEFT, widest);
    }

    /** A column of numbers. */
    public static Column numbers(String heading) {
      return new Column(heading, Alignment.RIGHT, Integer.MAX_VALUE);
    }
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException where it has not one cell for each column
   */
  public void add(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "a row of " + cells.length + " cells in a table of " + columns.size() + " columns");
    }
    List<String> row = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      String line = cells[i].replaceAll("\\s+", " ").strip();
      row.add(DisplayWidth.cut(line, columns.get(i).widest()));
    }
    rows.add(row);
  }

  /** Whether no row has been added. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The heading, a rule and the rows, a line each, without blanks at the lines' ends. */
  public List<String> lines() {
    int[] widths = new int[columns.size()];
    List<String> rule = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = DisplayWidth.of(columns.get(i).heading());
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
      rule.add("─".repeat(widths[i]));
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(columns.stream().map(Column::heading).toList(), widths));
    lines.add(line(rule, widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(GAP);
      }
      line.append(
          switch (columns.get(i).alignment()) {
            case LEFT -> DisplayWidth.padRight(cells.get(i), widths[i]);
            case RIGHT -> DisplayWidth.padLeft(cells.get(i), widths[i]);
          });
    }
    return line.toString().stripTrailing();
  }
}
