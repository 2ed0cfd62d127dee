package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder, in the order of their paths. Links are followed but where they lead
 * back up. The names of one folder at a time, and of those above it, are in memory.
 */
final class FolderWalk implements Iterator<FolderWalk.Found> {
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Predicate<Path> passedOver;
  private @Nullable Found next;

  /**
   * A file, or a path that could not be looked into.
   *
   * @param path where it lies
   * @param problem why it could not; null for a file
   */
  record Found(Path path, @Nullable IOException problem) {}

  private record Level(Path folder, Iterator<Path> rest) {}

  /**
   * A walk.
   *
   * @param passedOver tells the folders below that are not entered
   */
  FolderWalk(Path folder, Predicate<Path> passedOver) {
    this.passedOver = passedOver;
    enter(folder);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !levels.isEmpty()) {
      Iterator<Path> rest = levels.element().rest();
      if (rest.hasNext()) {
        look(rest.next());
      } else {
        levels.remove();
      }
    }
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    return found;
  }

  private void look(Path path) {
    if (!Files.isDirectory(path)) {
      next = new Found(path, null);
    } else if (!passedOver.test(path) && !leadsBackUp(path)) {
      enter(path);
    }
  }

  private boolean leadsBackUp(Path path) {
    try {
      for (Level level : levels) {
        if (Files.isSameFile(level.folder(), path)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      next = new Found(path, e);
      return true;
    }
  }

  private void enter(Path folder) {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(names::add);
    } catch (IOException e) {
      next = new Found(folder, e);
      return;
    } catch (DirectoryIteratorException e) {
      next = new Found(folder, e.getCause());
    }
    names.sort(Comparator.comparing(FolderWalk::place));
    levels.push(new Level(folder, names.iterator()));
  }

  /** A folder's files come where its path, with a separator behind it, stands among the paths. */
  private static String place(Path path) {
    String name = String.valueOf(path.getFileName());
    return Files.isDirectory(path) ? name + "/" : name;
  }
}
