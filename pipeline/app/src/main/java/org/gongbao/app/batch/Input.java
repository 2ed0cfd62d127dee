package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One thing that a run was asked to extract. */
public sealed interface Input {

  /** The path as given, with {@code /} between its parts. */
  String path();

  /**
   * A document to be read.
   *
   * @param path the path as given
   * @param content its bytes, wherever they lie
   */
  record Document(String path, Content content) implements Input {
    /** A file. */
    public Document(String path, Path file) {
      this(path, new FileContent(file));
    }
  }

  /**
   * A file in a walked folder that is plainly no report.
   *
   * @param path the path as given
   */
  record Companion(String path) implements Input {}

  /**
   * A path that leads to nothing that can be read.
   *
   * @param path the path as given
   * @param problem names the path, what is wrong and what to do
   */
  record Unreachable(String path, String problem) implements Input {}

  /** The bytes of a document, loaded when they are needed. */
  @FunctionalInterface
  interface Content {
    /**
     * All bytes.
     *
     * @throws IOException where they cannot be had
     */
    byte[] load() throws IOException;
  }

  /**
   * The bytes of a file.
   *
   * @param file where it lies
   */
  record FileContent(Path file) implements Content {
    private static final long LARGEST = 512L << 20;

    @Override
    public byte[] load() throws IOException {
      if (Files.size(file) > LARGEST) {
        throw new IOException("larger than 512 MiB, too large to be a report");
      }
      return Files.readAllBytes(file);
    }
  }
}
