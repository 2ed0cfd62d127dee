package org.gongbao.write;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.gongbao.write.Manifest.Row;

/**
 * Puts any number of rows in the order of their paths: so many at a time in memory, the runs of
 * them merged from disk (Knuth, The Art of Computer Programming 3, 5.4).
 */
final class SortedRows implements Closeable {
  private static final int IN_MEMORY = 20_000;

  private final Path scratch;
  private final List<Row> rows = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();

  /** Sorts in a folder of one's own. */
  SortedRows(Path scratch) {
    this.scratch = scratch;
  }

  void add(Row row) throws IOException {
    rows.add(row);
    if (rows.size() == IN_MEMORY) {
      Path run = Files.createTempFile(scratch, "rows", ".jsonl");
      runs.add(run);
      rows.sort(Comparator.comparing(Row::path));
      Files.write(run, rows.stream().map(Manifest::line).toList());
      rows.clear();
    }
  }

  /** Writes all rows, in order. */
  void writeTo(OutputStream out) throws IOException {
    rows.sort(Comparator.comparing(Row::path));
    List<BufferedReader> readers = new ArrayList<>();
    try {
      PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::path));
      addHead(heads, rows.iterator());
      for (Path run : runs) {
        BufferedReader reader = Files.newBufferedReader(run);
        readers.add(reader);
        addHead(heads, reader.lines().map(line -> parse(line, run)).iterator());
      }
      while (!heads.isEmpty()) {
        Head head = heads.remove();
        out.write((Manifest.line(head.row()) + "\n").getBytes(StandardCharsets.UTF_8));
        addHead(heads, head.rest());
      }
    } finally {
      for (BufferedReader reader : readers) {
        reader.close();
      }
    }
  }

  private static void addHead(PriorityQueue<Head> heads, Iterator<Row> rest) {
    if (rest.hasNext()) {
      heads.add(new Head(rest.next(), rest));
    }
  }

  private static Row parse(String line, Path run) {
    try {
      return Manifest.parse(line, run, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  /** The next row of a run, and those behind it. */
  private record Head(Row row, Iterator<Row> rest) {
    String path() {
      return row.path();
    }
  }
}
