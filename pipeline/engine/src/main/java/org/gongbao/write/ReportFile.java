package org.gongbao.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.model.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file that a report is published as: JSON in UTF-8, by {@code report.schema.json}.
 *
 * <p>Fields stand in the order of the records; what is not known is {@code null}, never left out.
 * The same report gives the same bytes.
 */
public final class ReportFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(new LinePerEntry())
          .build();

  private ReportFile() {}

  /** Where a report lies below the output folder. */
  public static Path in(Path output, String id) {
    return output.resolve("reports").resolve(id + ".json");
  }

  /** The report as JSON, ended by a line feed. */
  public static String json(Report report) {
    return MAPPER.writeValueAsString(report) + "\n";
  }

  /**
   * Writes the report in one step: a reader sees the whole file or none.
   *
   * @throws IOException where the folder cannot be made or written
   */
  public static void write(Path file, Report report) throws IOException {
    write(file, bytes(report));
  }

  /** As above, with what {@link #bytes} gave, perhaps in another process. */
  public static void write(Path file, byte[] json) throws IOException {
    WholeFile.write(file, json);
  }

  /** The content of the report's file. */
  public static byte[] bytes(Report report) {
    return json(report).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a report; fields that a later version has added are passed over.
   *
   * @throws IOException where the file cannot be read, or is no report: the message names it
   */
  public static Report read(Path file) throws IOException {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), Report.class);
    } catch (JacksonException e) {
      throw new IOException(file + " is no report: " + e.getOriginalMessage(), e);
    }
  }

  /** The report that JSON of this form states. */
  static Report parse(String json) {
    return MAPPER.readValue(json, Report.class);
  }
}
