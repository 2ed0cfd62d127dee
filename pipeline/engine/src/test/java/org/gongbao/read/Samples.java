package org.gongbao.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The sample files among the tests' resources. */
public final class Samples {
  private Samples() {}

  /** A file by its name. */
  public static byte[] file(String name) {
    try (InputStream stream = Samples.class.getResourceAsStream("/formats/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
