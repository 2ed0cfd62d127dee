package org.gongbao.write;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.write.Manifest.Row;
import org.gongbao.write.Manifest.Status;
import org.jspecify.annotations.Nullable;

/**
 * The manifest while a run writes to it: a row is appended as soon as its input is finished, so
 * that a run that is killed knows what it has done. Of several rows of one path the last holds; a
 * line that broke off at the end of the file is cut away. {@link #settle} puts the rows in order.
 *
 * <p>Rows stay on disk; memory holds their places alone. For one thread.
 */
public final class Ledger implements Closeable {
  private static final long FORCE_EVERY_NANOSECONDS = 1_000_000_000L;

  private final Path file;
  private final Set<String> superseded = new TreeSet<>();
  private FileChannel channel;
  private DigestTable places = new DigestTable();
  private DigestTable makers = new DigestTable();
  private boolean settled = true;
  private long forced = System.nanoTime();

  private Ledger(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Opens the manifest of an output folder, or begins one.
   *
   * @throws IOException where it cannot be read: the message names the file and the line
   */
  public static Ledger open(Path file) throws IOException {
    Ledger ledger = new Ledger(file, channel(file));
    try {
      ledger.scan();
      return ledger;
    } catch (IOException | RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private void scan() throws IOException {
    String last = "";
    int number = 0;
    long place = 0;
    try (InputStream stream = Channels.newInputStream(FileChannel.open(file))) {
      InputStream bytes = new BufferedInputStream(stream, 1 << 16);
      for (Line line = Line.read(bytes); line.whole(); line = Line.read(bytes)) {
        number++;
        if (!line.text().isBlank()) {
          Row row = Manifest.parse(line.text(), file, number);
          settled &= row.path().compareTo(last) > 0 && row.status() != Status.REMOVED;
          last = row.path();
          register(row, place);
        }
        place += line.length();
      }
    }
    channel.truncate(place);
    channel.position(place);
  }

  private void register(Row row, long place) throws IOException {
    long before = places.put(row.path(), place);
    if (before != DigestTable.ABSENT) {
      Row old = at(before);
      if (old.made() && !String.valueOf(old.id()).equals(row.id())) {
        superseded.add(String.valueOf(old.id()));
      }
    }
    String id = row.id();
    if (id != null && row.fingerprint() != null) {
      makers.put(id, place);
    }
  }

  /** The row of a path; null where there is none. */
  public @Nullable Row row(String path) throws IOException {
    long place = places.get(path);
    if (place == DigestTable.ABSENT) {
      return null;
    }
    Row row = at(place);
    return row.status() == Status.REMOVED ? null : row;
  }

  /** The row of the input whose report, or failure, holds for all inputs of this content. */
  public @Nullable Row maker(String id) throws IOException {
    long place = makers.get(id);
    if (place == DigestTable.ABSENT) {
      return null;
    }
    Row row = at(place);
    return places.get(row.path()) == place ? row : null;
  }

  private Row at(long place) throws IOException {
    InputStream stream = Channels.newInputStream(new ChannelFrom(channel, place));
    Line line = Line.read(new BufferedInputStream(stream, 1 << 10));
    return Manifest.parse(line.text(), file, 0);
  }

  /**
   * Adds a row. It is on the disk, whatever happens, a second later at most or after {@link
   * #force}; what is lost before that is an input done twice.
   */
  public void append(Row row) throws IOException {
    long place = channel.position();
    ByteBuffer line = ByteBuffer.wrap((Manifest.line(row) + "\n").getBytes(StandardCharsets.UTF_8));
    while (line.hasRemaining()) {
      channel.write(line);
    }
    settled = false;
    register(row, place);
    if (System.nanoTime() - forced > FORCE_EVERY_NANOSECONDS) {
      force();
    }
  }

  /** Returns when all rows are on the disk. */
  public void force() throws IOException {
    channel.force(false);
    forced = System.nanoTime();
  }

  /** Hands on the rows that hold, in the order of the file. */
  public void forEach(RowReader reader) throws IOException {
    long place = 0;
    try (InputStream stream = Channels.newInputStream(FileChannel.open(file))) {
      InputStream bytes = new BufferedInputStream(stream, 1 << 16);
      for (Line line = Line.read(bytes); line.whole(); line = Line.read(bytes)) {
        if (!line.text().isBlank()) {
          Row row = Manifest.parse(line.text(), file, 0);
          if (places.get(row.path()) == place && row.status() != Status.REMOVED) {
            reader.read(row);
          }
        }
        place += line.length();
      }
    }
  }

  /** The ids of reports that rows of earlier content made and none makes now. */
  public List<String> abandoned() throws IOException {
    TreeSet<String> ids = new TreeSet<>();
    for (String id : superseded) {
      Row maker = maker(id);
      if (maker == null || !maker.made()) {
        ids.add(id);
      }
    }
    return List.copyOf(ids);
  }

  /**
   * Puts the rows that hold in the order of their paths, in one step.
   *
   * @param scratch a folder for what does not fit in memory
   */
  public void settle(Path scratch) throws IOException {
    force();
    if (!settled) {
      try (SortedRows sorted = new SortedRows(scratch)) {
        forEach(sorted::add);
        WholeFile.write(file, sorted::writeTo);
      }
      channel.close();
      channel = channel(file);
      superseded.clear();
      places = new DigestTable();
      makers = new DigestTable();
      settled = true;
      scan();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Takes rows. */
  @FunctionalInterface
  public interface RowReader {
    /** Takes a row. */
    void read(Row row) throws IOException;
  }

  /** A line of bytes; one that ends with the file and not with a line feed is not whole. */
  private record Line(String text, int length, boolean whole) {
    static Line read(InputStream bytes) throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int value = bytes.read();
      while (value >= 0 && value != '\n') {
        line.write(value);
        value = bytes.read();
      }
      return new Line(line.toString(StandardCharsets.UTF_8), line.size() + 1, value >= 0);
    }
  }
}
