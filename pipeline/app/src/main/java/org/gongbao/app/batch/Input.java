package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One thing that a run was asked to extract. */
public sealed interface Input {

  /** The path as given, with {@code /} between its parts. */
  String path();

  /**
   * A document to be read.
   *
   * @param path the path as given; that of a file in an archive goes on with its name there
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
   * The bytes of a file that is packed in an archive.
   *
   * @param archive where the archive lies
   * @param entries the names that lead to it, one for each archive in an archive
   */
  record PackedContent(Path archive, List<String> entries) implements Content {
    /** Copies the list. */
    public PackedContent {
      entries = List.copyOf(entries);
    }

    @Override
    public byte[] load() throws IOException {
      return PackedInputs.content(archive, entries);
    }
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
