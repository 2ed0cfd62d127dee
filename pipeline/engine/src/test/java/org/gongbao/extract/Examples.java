package org.gongbao.extract;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The examples that lie beside the dictionaries. */
public final class Examples {
  private Examples() {}

  /** The records of a dictionary's examples: {@code units} for units.examples.csv. */
  public static List<NamedCsvRecord> of(String dictionary) {
    Path file =
        Path.of(System.getProperty("gongbao.home"), "dictionaries", dictionary + ".examples.csv");
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the examples " + file, e);
    }
  }
}
