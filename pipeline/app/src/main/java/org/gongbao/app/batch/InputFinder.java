package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds what the arguments of a run name: files, all files below folders, and files by a pattern
 * ({@code 2023/*.pdf}); a ZIP is taken for a folder. Arguments keep their order, what one of them
 * names stands in the order of the paths, and nothing is named twice.
 */
public final class InputFinder {
  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private final Path output;
  private final Map<Path, Input> found = new LinkedHashMap<>();

  private InputFinder(Path output) {
    this.output = output.toAbsolutePath().normalize();
  }

  /**
   * Finds the inputs.
   *
   * @param arguments files, folders and patterns
   * @param output the folder that the run writes to; what lies in it is no input
   */
  public static List<Input> find(List<String> arguments, Path output) {
    InputFinder finder = new InputFinder(output);
    arguments.forEach(finder::add);
    return List.copyOf(finder.found.values());
  }

  private void add(String argument) {
    Path path;
    try {
      path = Path.of(argument).normalize();
    } catch (InvalidPathException e) {
      put(
          Path.of("not a path " + found.size()),
          new Input.Unreachable(argument, argument + ": is not a path; check it"));
      return;
    }
    if (Files.isDirectory(path)) {
      walk(path, file -> true);
    } else if (Files.exists(path) || !GLOB.matcher(argument).find()) {
      if (Files.exists(path)) {
        putDocuments(path);
      } else {
        put(path, unreachable(path, new NoSuchFileException(argument)));
      }
    } else {
      addMatching(path);
    }
  }

  private void addMatching(Path pattern) {
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (IllegalArgumentException e) {
      put(
          pattern,
          new Input.Unreachable(name(pattern), name(pattern) + ": is no pattern; check it"));
      return;
    }
    int before = found.size();
    Path folder = folderOf(pattern);
    if (Files.isDirectory(folder)) {
      walk(folder, file -> matcher.matches(file.normalize()));
    }
    if (found.size() == before) {
      put(
          pattern,
          new Input.Unreachable(name(pattern), name(pattern) + ": matches no file; check it"));
    }
  }

  /** The folder that all matches of a pattern lie below. */
  private static Path folderOf(Path pattern) {
    Path folder = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
    for (Path part : pattern) {
      if (GLOB.matcher(part.toString()).find()) {
        break;
      }
      folder = folder.resolve(part);
    }
    return folder;
  }

  private void walk(Path folder, Predicate<Path> wanted) {
    List<Path> files = new ArrayList<>();
    List<Input> problems = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return isPassedOver(path, folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              if (!Companions.isHidden(path) && wanted.test(path)) {
                files.add(path);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException problem) {
              // A link that leads back up names nothing that is not found anyway.
              if (!(problem instanceof FileSystemLoopException)) {
                problems.add(unreachable(path, problem));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      problems.add(unreachable(folder, e));
    }
    files.sort(Comparator.comparing(InputFinder::name));
    for (Path file : files) {
      if (Companions.contains(file)) {
        put(file, new Input.Companion(name(file)));
      } else {
        putDocuments(file);
      }
    }
    problems.forEach(problem -> put(Path.of(problem.path()), problem));
  }

  private boolean isPassedOver(Path path, Path start) {
    return path.toAbsolutePath().normalize().equals(output)
        || (!path.equals(start) && (Companions.isHidden(path) || Companions.isSkipped(path)));
  }

  /** Puts a file; for an archive all files in it, as if it were a folder. */
  private void putDocuments(Path file) {
    List<Input> packed =
        PackedInputs.isArchive(file) ? PackedInputs.in(file, name(file)) : List.of();
    if (packed.isEmpty()) {
      put(file, document(file));
    }
    for (int i = 0; i < packed.size(); i++) {
      put(file.resolve(Integer.toString(i)), packed.get(i));
    }
  }

  private void put(Path path, Input input) {
    Path key = path.toAbsolutePath().normalize();
    if (!(found.get(key) instanceof Input.Document)) {
      found.put(key, input);
    }
  }

  private static Input document(Path file) {
    return new Input.Document(name(file), file);
  }

  private static Input unreachable(Path path, IOException problem) {
    return new Input.Unreachable(name(path), UnreadableFile.message(name(path), problem));
  }

  private static String name(Path path) {
    String separator = path.getFileSystem().getSeparator();
    return path.normalize().toString().replace(separator, "/");
  }
}
