package org.gongbao.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that it is there whole or not at all, whatever happens while writing. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Replaces the file's content in one step; its folder is made where there is none.
   *
   * @throws IOException where the folder cannot be written; what was there before is then untouched
   */
  static void write(Path file, String content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("not a file: " + file);
    }
    Files.createDirectories(folder);
    Path unfinished = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(
          unfinished, content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
