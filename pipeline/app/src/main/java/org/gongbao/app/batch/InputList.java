package org.gongbao.app.batch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;

/**
 * A list of inputs in a file, {@code @list.txt}: a path on each line; or the column {@code path} of
 * a table, {@code @failed.csv}. Read line by line.
 */
final class InputList {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private InputList() {}

  /** Whether an argument names a list. */
  static boolean isNamed(String argument) {
    return argument.startsWith("@") && argument.length() > 1 && !Files.exists(Path.of(argument));
  }

  static boolean exists(String argument) {
    return Files.isRegularFile(file(argument));
  }

  private static Path file(String argument) {
    return Path.of(argument.substring(1));
  }

  /** The paths of a list, in its order; none where it is not there. */
  static Iterator<String> entries(String argument) {
    if (!exists(argument)) {
      return Collections.emptyIterator();
    }
    Path file = file(argument);
    try {
      return file.toString().endsWith(".csv") ? column(file) : lines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterator<String> column(Path file) throws IOException {
    CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file);
    Iterator<NamedCsvRecord> records = csv.iterator();
    return closing(
        new Chain<>(records, row -> Collections.singleton(path(row, file)).iterator()), csv);
  }

  private static String path(NamedCsvRecord row, Path file) {
    return row.findField("path")
        .orElseThrow(
            () -> new UncheckedIOException(new IOException(file + ": has no column path")));
  }

  private static Iterator<String> lines(Path file) throws IOException {
    BufferedReader reader = Files.newBufferedReader(file);
    Iterator<String> lines = reader.lines().iterator();
    Iterator<String> paths =
        new Chain<>(
            lines, line -> Collections.singleton(line.replace(BYTE_ORDER_MARK, "")).iterator());
    return closing(new Chosen<>(paths, path -> !path.isBlank()), reader);
  }

  /** Closes a file when its last line is read. */
  private static Iterator<String> closing(Iterator<String> paths, Closeable file) {
    return new Iterator<>() {
      private boolean more = true;

      @Override
      public boolean hasNext() {
        if (more) {
          more = paths.hasNext();
          if (!more) {
            close();
          }
        }
        return more;
      }

      @Override
      public String next() {
        return paths.next();
      }

      private void close() {
        try {
          file.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
