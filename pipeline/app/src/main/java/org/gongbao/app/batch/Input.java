package org.gongbao.app.batch;

import java.nio.file.Path;

/** One thing that a run was asked to extract. */
public sealed interface Input {

  /** The path as given, with {@code /} between its parts. */
  String path();

  /**
   * A file to be read.
   *
   * @param path the path as given
   * @param file where it lies
   */
  record Document(String path, Path file) implements Input {}

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
