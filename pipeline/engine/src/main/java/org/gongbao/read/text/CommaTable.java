package org.gongbao.read.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.model.document.TableBlock;
import org.gongbao.read.flow.TableGrid;

/**
 * A table whose rows are lines and whose cells are parted by commas, quoted where they hold commas
 * themselves (RFC 4180), as spreadsheets save one. Sentences have commas too: a table has as many
 * cells in each row, a row of headings, and below it a column of numbers.
 */
final class CommaTable {
  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_CELL = 60;
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,]*(?:\\.\\d+)?%?");
  private static final Pattern BLANK = Pattern.compile("[-—/×]*");

  private final List<List<String>> rows = new ArrayList<>();

  private CommaTable() {}

  /** The table that begins at a line, or an empty one. */
  static CommaTable at(List<TextLine> lines, int begin) {
    CommaTable table = new CommaTable();
    for (int at = begin; at < lines.size(); at++) {
      List<String> cells = cellsOf(lines.get(at).raw());
      boolean fits =
          table.rows.isEmpty()
              ? cells.stream().filter(cell -> !cell.isEmpty()).count() > 1
              : cells.size() == table.rows.get(0).size();
      if (!fits) {
        break;
      }
      table.rows.add(cells);
    }
    return table;
  }

  /** How many lines it takes. */
  int lines() {
    return rows.size();
  }

  /** Whether it is one. */
  boolean isTable() {
    if (rows.size() < FEWEST_ROWS || rows.get(0).stream().anyMatch(CommaTable::isNumber)) {
      return false;
    }
    for (int column = 1; column < rows.get(0).size(); column++) {
      if (isOfNumbers(column)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfNumbers(int column) {
    List<String> cells = rows.stream().skip(1).map(row -> row.get(column)).toList();
    return cells.stream().anyMatch(CommaTable::isNumber)
        && cells.stream().allMatch(cell -> isNumber(cell) || BLANK.matcher(cell).matches());
  }

  private static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  /** The block. */
  TableBlock toBlock() {
    TableGrid grid = new TableGrid();
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        grid.add(cells.get(column), row, column, 1, 1);
      }
    }
    return grid.build();
  }

  /** The cells of a line; none where it is a sentence, or quoted as no spreadsheet does. */
  private static List<String> cellsOf(String line) {
    if (line.indexOf(',') < 0 || line.indexOf('。') >= 0) {
      return List.of();
    }
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(line)) {
      List<String> cells =
          reader.stream().flatMap(row -> row.getFields().stream()).map(Markup::strip).toList();
      return cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL) ? cells : List.of();
    } catch (CsvParseException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
