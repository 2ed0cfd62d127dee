package org.gongbao.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongbao.extract.indicator.Prose;
import org.gongbao.extract.indicator.ProseIndicators;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.finding.IndicatorFinding;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures for tests: a line a row, {@code |} between cells, {@code <} for a place that
 * the cell to the left covers too, {@code ^} for one that the cell above covers.
 */
public final class FigureTable {
  private static final TableIndicators FINDER =
      new TableIndicators(Prose.LEXICON, new ProseIndicators(Prose.LEXICON));

  private final String text;
  private final Grid grid;

  private FigureTable(String text, Grid grid) {
    this.text = text;
    this.grid = grid;
  }

  /** A table with so many rows of headings and no unit line. */
  public static FigureTable of(int headerRows, String... rows) {
    return of(null, null, headerRows, rows);
  }

  /** A table with a title and a unit line above. */
  public static FigureTable of(
      @Nullable String title, @Nullable String unitLine, int headerRows, String... rows) {
    StringBuilder text = new StringBuilder();
    List<GridCell> cells = new ArrayList<>();
    String[][] texts = new String[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      texts[row] = rows[row].split("\\|", -1);
    }
    for (int row = 0; row < texts.length; row++) {
      for (int column = 0; column < texts[row].length; column++) {
        String words = texts[row][column];
        if (words.equals("<") || words.equals("^")) {
          continue;
        }
        int begin = text.length();
        text.append(words);
        int columnSpan = 1;
        while (column + columnSpan < texts[row].length
            && texts[row][column + columnSpan].equals("<")) {
          columnSpan++;
        }
        int rowSpan = 1;
        while (row + rowSpan < texts.length && texts[row + rowSpan][column].equals("^")) {
          rowSpan++;
        }
        cells.add(new GridCell(begin, text.length(), row, column, rowSpan, columnSpan));
        text.append('\n');
      }
    }
    Grid grid =
        new Grid(title, unitLine, rows.length, texts[0].length, headerRows, List.of(), cells);
    return new FigureTable(text.toString(), grid);
  }

  /** The indicators of what was done in 2023. */
  public List<IndicatorFinding> indicators() {
    return found().indicators();
  }

  private TableFindings found() {
    return FINDER.find(LocatedText.unplaced(text), grid, Prose.done());
  }

  /** Each stated sum as the printed whole and its printed parts: {@code 15 = 10 + 5}. */
  List<String> sums() {
    return found().sums().stream()
        .map(
            sum ->
                words(sum.whole())
                    + " = "
                    + sum.parts().stream().map(this::words).collect(Collectors.joining(" + ")))
        .toList();
  }

  private String words(Span span) {
    return text.substring(span.begin(), span.end());
  }

  /** Each indicator as name, value and unit. */
  List<String> named() {
    return indicators().stream()
        .map(indicator -> indicator.name() + ": " + Prose.value(indicator.quantity()))
        .toList();
  }

  /** Each indicator as level, or change with its basis. */
  List<String> measures() {
    return indicators().stream()
        .map(
            indicator ->
                indicator.measure() + " " + Objects.requireNonNullElse(indicator.basis(), "-"))
        .toList();
  }

  /** The words of each indicator's cell. */
  List<String> evidence() {
    return indicators().stream()
        .map(indicator -> text.substring(indicator.place().begin(), indicator.place().end()))
        .toList();
  }
}
