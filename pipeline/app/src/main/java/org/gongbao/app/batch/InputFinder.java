package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongbao.write.DigestTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the arguments of a run name: files, all files below folders, files by a pattern
 * ({@code 2023/*.pdf}), and what a list names ({@code @list.txt}); a ZIP is taken for a folder.
 * Arguments keep their order, what one of them names stands in the order of the paths, and nothing
 * is named twice.
 *
 * <p>Inputs are found as they are asked for, each time anew: however many there are, they are never
 * in memory together.
 */
public final class InputFinder implements Iterable<Input> {
  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private final List<String> arguments;
  private final Path output;

  /**
   * A finder.
   *
   * @param arguments files, folders, patterns and lists
   * @param output the folder that the run writes to; what lies in it is no input
   */
  public InputFinder(List<String> arguments, Path output) {
    this.arguments = List.copyOf(arguments);
    this.output = output.toAbsolutePath().normalize();
  }

  /** All inputs at once, for few. */
  public static List<Input> find(List<String> arguments, Path output) {
    List<Input> found = new ArrayList<>();
    new InputFinder(arguments, output).forEach(found::add);
    return List.copyOf(found);
  }

  @Override
  public Iterator<Input> iterator() {
    DigestTable named = named();
    DigestTable seen = new DigestTable();
    Iterator<Sighting> sightings =
        new Chain<>(arguments.iterator(), argument -> of(argument, named));
    Iterator<Sighting> once = new Chosen<>(sightings, sighting -> seen.put(sighting.key(), 1) < 0);
    return new Chain<>(once, sighting -> List.of(sighting.input()).iterator());
  }

  /** The files that are named by themselves: they are read whatever they are called. */
  private DigestTable named() {
    DigestTable named = new DigestTable();
    Iterator<String> names =
        new Chain<>(
            arguments.iterator(),
            argument ->
                InputList.isNamed(argument)
                    ? InputList.entries(argument)
                    : List.of(argument).iterator());
    while (names.hasNext()) {
      Path path = path(names.next());
      if (path != null && !Files.isDirectory(path)) {
        named.put(key(path), 1);
      }
    }
    return named;
  }

  private Iterator<Sighting> of(String argument, DigestTable named) {
    if (InputList.isNamed(argument)) {
      if (!InputList.exists(argument)) {
        String message = UnreadableFile.message(argument.substring(1), new NoSuchFileException(""));
        return one(argument, new Input.Unreachable(argument.substring(1), message));
      }
      return new Chain<>(InputList.entries(argument), entry -> ofPath(entry, named));
    }
    Path path = path(argument);
    if (path != null && !Files.exists(path) && GLOB.matcher(argument).find()) {
      return matching(path, named);
    }
    return ofPath(argument, named);
  }

  private Iterator<Sighting> ofPath(String name, DigestTable named) {
    Path path = path(name);
    if (path == null) {
      return one(name, new Input.Unreachable(name, name + ": is not a path; check it"));
    }
    if (Files.isDirectory(path)) {
      return walk(path, file -> true, named);
    }
    return Files.exists(path)
        ? documents(path)
        : one(key(path), unreachable(path, new NoSuchFileException(name)));
  }

  /** A file; for an archive all files in it, as if it were a folder. */
  private static Iterator<Sighting> documents(Path file) {
    List<Input> packed =
        PackedInputs.isArchive(file) ? PackedInputs.in(file, name(file)) : List.of();
    if (packed.isEmpty()) {
      return one(key(file), document(file));
    }
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < packed.size(); i++) {
      sightings.add(new Sighting(key(file) + "/" + i, packed.get(i)));
    }
    return sightings.iterator();
  }

  private Iterator<Sighting> matching(Path pattern, DigestTable named) {
    PathMatcher matcher = matcher(pattern);
    if (matcher == null) {
      String message = name(pattern) + ": is no pattern; check it";
      return one(key(pattern), new Input.Unreachable(name(pattern), message));
    }
    Path folder = folderOf(pattern);
    if (Files.isDirectory(folder)) {
      Iterator<Sighting> found = walk(folder, file -> matcher.matches(file.normalize()), named);
      if (found.hasNext()) {
        return found;
      }
    }
    String message = name(pattern) + ": matches no file; check it";
    return one(key(pattern), new Input.Unreachable(name(pattern), message));
  }

  private static @Nullable PathMatcher matcher(Path pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (IllegalArgumentException e) {
      return null;
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

  private Iterator<Sighting> walk(Path folder, Predicate<Path> wanted, DigestTable named) {
    if (isOutput(folder)) {
      return Collections.emptyIterator();
    }
    FolderWalk walk = new FolderWalk(folder, this::isPassedOver);
    return new Chain<>(
        walk,
        found -> {
          Path path = found.path().normalize();
          if (found.problem() != null) {
            return one(key(path), unreachable(path, found.problem()));
          }
          if (Companions.isHidden(path) || !wanted.test(found.path())) {
            return Collections.emptyIterator();
          }
          boolean companion = !named.contains(key(path)) && Companions.contains(path);
          return companion ? one(key(path), new Input.Companion(name(path))) : documents(path);
        });
  }

  private boolean isPassedOver(Path folder) {
    return isOutput(folder) || Companions.isHidden(folder) || Companions.isSkipped(folder);
  }

  private boolean isOutput(Path folder) {
    return folder.toAbsolutePath().normalize().equals(output);
  }

  /**
   * Whether a path lies where the arguments look for inputs, so that an input of an earlier run
   * that is not found there is gone: below a folder or within a pattern.
   */
  public boolean covers(String path) {
    for (String argument : arguments) {
      Path place = InputList.isNamed(argument) ? null : path(argument);
      Path wanted = path(path);
      if (place != null && wanted != null && covers(place, wanted, argument)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(Path place, Path path, String argument) {
    if (Files.isDirectory(place)) {
      return place.toString().isEmpty() ? !path.isAbsolute() : path.startsWith(place);
    }
    if (Files.exists(place) || !GLOB.matcher(argument).find()) {
      return false;
    }
    PathMatcher matcher = matcher(place);
    return matcher != null && matcher.matches(path);
  }

  private static @Nullable Path path(String name) {
    try {
      return Path.of(name).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Iterator<Sighting> one(String key, Input input) {
    return List.of(new Sighting(key, input)).iterator();
  }

  private static Input document(Path file) {
    return new Input.Document(name(file), file);
  }

  private static Input unreachable(Path path, IOException problem) {
    return new Input.Unreachable(name(path), UnreadableFile.message(name(path), problem));
  }

  private static String key(Path path) {
    return PathName.of(path.toAbsolutePath().normalize());
  }

  private static String name(Path path) {
    return PathName.of(path.normalize());
  }

  /** An input, and by what it is told from others. */
  private record Sighting(String key, Input input) {}
}
