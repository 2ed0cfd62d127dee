package org.gongbao.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of a report file, as published.
 *
 * <p>It is made from the records of {@code model} by a test, which also finds it out of date. It
 * allows fields that it does not name: later minor versions add some, and a file of such a version
 * is still valid by this schema.
 */
public final class ReportSchema {
  private static final String RESOURCE = "/schema/report.schema.json";

  private ReportSchema() {}

  /** The schema as JSON, ended by a line feed. */
  public static String json() {
    try (InputStream stream = ReportSchema.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the schema is missing from the jar: " + RESOURCE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
