package org.gongbao.read.ocr;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A folder of this process alone, which no other user can read; gone when the process ends. */
final class PrivateFolder {
  private final Path path;

  private PrivateFolder(Path path) {
    this.path = path;
  }

  /**
   * Makes one below the system's folder for temporary files.
   *
   * @throws IOException where that cannot be written
   */
  static PrivateFolder create() throws IOException {
    // Java gives such folders the permissions rwx------ where the file system knows them.
    PrivateFolder folder = new PrivateFolder(Files.createTempDirectory("gongbao-"));
    Runtime.getRuntime().addShutdownHook(new Thread(folder::remove));
    return folder;
  }

  Path path() {
    return path;
  }

  /** Removes what can be removed: some systems keep the files of a library while it is loaded. */
  void remove() {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> found = Files.walk(path)) {
      found.forEach(all::add);
    } catch (IOException | UncheckedIOException e) {
      all.add(path);
    }
    Collections.reverse(all);
    // What stays harms no other run: its folder has another name.
    all.stream().map(Path::toFile).forEach(File::delete);
  }
}
