package org.gongbao.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    SKIPPED,
    /** The input is gone and was dropped; stands in the manifest of a run that broke off alone. */
    @JsonProperty("removed")
    REMOVED
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
   * @param fingerprint of the program, the dictionaries and the options by which this input's
   *     content was extracted; null (and left out) where another input's was, or none
   */
  @JsonPropertyOrder({"path", "id", "status", "pages", "warnings", "error", "fingerprint"})
  public record Row(
      String path,
      @Nullable String id,
      Status status,
      @Nullable Integer pages,
      int warnings,
      @Nullable Failure error,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String fingerprint) {

    /** A row of an input that was not itself extracted. */
    public Row(
        String path,
        @Nullable String id,
        Status status,
        @Nullable Integer pages,
        int warnings,
        @Nullable Failure error) {
      this(path, id, status, pages, warnings, error, null);
    }

    /** Checks that what failed, and nothing else, says why. */
    public Row {
      if ((status == Status.FAILED) != (error != null)) {
        throw new IllegalArgumentException(path + " is " + status + " and its error is " + error);
      }
    }

    /** Whether the report of this row's id is made of this row's input. */
    public boolean made() {
      return status == Status.DONE || status == Status.PARTIAL;
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
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int number = 0;
    // What stands behind the last line feed is a line that broke off.
    for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
      number++;
      if (!line.isBlank()) {
        Row row = parse(line, file, number);
        rows.put(row.path(), row);
      }
    }
    rows.values().removeIf(row -> row.status() == Status.REMOVED);
    return List.copyOf(rows.values());
  }

  /** A row on a line, without the line feed. */
  static String line(Row row) {
    return MAPPER.writeValueAsString(row);
  }

  /** The row on a line. */
  static Row parse(String line, Path file, int number) throws IOException {
    try {
      return MAPPER.readValue(line, Row.class);
    } catch (JacksonException e) {
      throw new IOException(
          file + ", line " + number + ": not a row of a manifest; delete the file or mend it", e);
    }
  }
}
