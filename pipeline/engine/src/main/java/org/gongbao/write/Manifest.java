package org.gongbao.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.gongbao.model.Failure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of every input that was ever given to an output folder: {@code manifest.jsonl}, a row
 * of JSON each, in the order of their paths.
 */
public final class Manifest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private Manifest() {}

  /** What became of an input. */
  public enum Status {
    /** The report is written. */
    @JsonProperty("done")
    DONE,
    /** The report is written, but a part of the document could not be read. */
    @JsonProperty("partial")
    PARTIAL,
    /** There is no report. */
    @JsonProperty("failed")
    FAILED,
    /** The input was left as an earlier run had done it. */
    @JsonProperty("skipped")
    SKIPPED
  }

  /**
   * An input.
   *
   * @param path its path as given, with {@code /} between its parts
   * @param id the report's id; null where the file could not be read
   * @param status what became of it
   * @param pages its number of pages; null where the format has none or they could not be counted
   * @param warnings how many warnings its report holds
   * @param error why there is no report; null where there is one
   */
  @JsonPropertyOrder({"path", "id", "status", "pages", "warnings", "error"})
  public record Row(
      String path,
      @Nullable String id,
      Status status,
      @Nullable Integer pages,
      int warnings,
      @Nullable Failure error) {

    /** Checks that what failed, and nothing else, says why. */
    public Row {
      if ((status == Status.FAILED) != (error != null)) {
        throw new IllegalArgumentException(path + " is " + status + " and its error is " + error);
      }
    }
  }

  /** Where the manifest lies in the output folder. */
  public static Path in(Path output) {
    return output.resolve("manifest.jsonl");
  }

  /**
   * The rows of a manifest in the order of their paths; none where the file does not exist.
   *
   * @throws IOException where it cannot be read: the message names the file and the line
   */
  public static List<Row> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    TreeMap<String, Row> rows = new TreeMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        Row row = parse(line, file, number);
        rows.put(row.path(), row);
      }
    }
    return List.copyOf(rows.values());
  }

  private static Row parse(String line, Path file, int number) throws IOException {
    try {
      return MAPPER.readValue(line, Row.class);
    } catch (JacksonException e) {
      throw new IOException(
          file + ", line " + number + ": not a row of a manifest; delete the file or mend it", e);
    }
  }

  /**
   * Puts the rows of a run among those of earlier runs: a row takes the place of the one of the
   * same path, but an input that this run skipped keeps the row of the run that did it.
   *
   * @throws IOException where the manifest there is cannot be read or the new one not written
   */
  public static void add(Path file, Collection<Row> rows) throws IOException {
    TreeMap<String, Row> all = new TreeMap<>();
    read(file).forEach(row -> all.put(row.path(), row));
    for (Row row : rows) {
      if (row.status() == Status.SKIPPED) {
        all.putIfAbsent(row.path(), row);
      } else {
        all.put(row.path(), row);
      }
    }
    StringBuilder lines = new StringBuilder();
    all.values().forEach(row -> lines.append(MAPPER.writeValueAsString(row)).append('\n'));
    WholeFile.write(file, lines.toString());
  }
}
