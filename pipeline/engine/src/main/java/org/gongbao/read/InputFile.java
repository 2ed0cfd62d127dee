package org.gongbao.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongbao.model.UnreadableInput;

/** Loads a file whole. */
public final class InputFile {
  private static final long LARGEST = 512L << 20;

  private InputFile() {}

  /**
   * The bytes of a file.
   *
   * @throws UnreadableInput where it is missing, a folder, forbidden, empty or larger than 512 MiB
   */
  public static byte[] load(Path path) throws UnreadableInput {
    String name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        throw ReadingProblem.FOLDER.in(name);
      }
      long size = Files.size(path);
      if (size > LARGEST) {
        throw ReadingProblem.TOO_LARGE.in(name, (size >> 20) + " MiB");
      }
      byte[] bytes = Files.readAllBytes(path);
      if (bytes.length == 0) {
        throw ReadingProblem.EMPTY.in(name);
      }
      return bytes;
    } catch (IOException e) {
      throw problemOf(e, name);
    }
  }

  /** What a failure to load a file means to its owner. */
  static UnreadableInput problemOf(IOException failure, String name) {
    if (failure instanceof NoSuchFileException) {
      return ReadingProblem.MISSING.in(name);
    }
    if (failure instanceof AccessDeniedException) {
      return ReadingProblem.FORBIDDEN.in(name);
    }
    return ReadingProblem.UNREACHABLE.in(name, String.valueOf(failure.getMessage()), failure);
  }
}
