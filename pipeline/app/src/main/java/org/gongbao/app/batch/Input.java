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
   * A file to be read.
   *
   * @param path the path as given; that of a file in an archive goes on with its name there
   * @param file where it, or the archive that it is packed in, lies
   * @param entries the names that lead to it in the archive, one for each archive in an archive;
   *     empty where it is not packed
   */
  record Document(String path, Path file, List<String> entries) implements Input {

    /** Copies the list. */
    public Document {
      entries = List.copyOf(entries);
    }

    /** A file that is not packed. */
    Document(String path, Path file) {
      this(path, file, List.of());
    }

    /**
     * Its content.
     *
     * @throws IOException where it cannot be loaded or unpacked
     */
    byte[] load() throws IOException {
      return entries.isEmpty() ? Files.readAllBytes(file) : PackedInputs.content(file, entries);
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
}
