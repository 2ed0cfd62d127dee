package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongbao.app.batch.SystemReason;
import org.gongbao.write.Manifest;
import org.gongbao.write.ReportFile;
import picocli.CommandLine.Option;

/** The folder that {@code extract} writes and the other commands read. */
final class OutputFolder {
  private static final String DEFAULT = "output";
  private static final String REPORTS = "reports";
  private static final String JSON = ".json";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = OutputFolder.DEFAULT,
      description = "The folder of the results (default: ${DEFAULT-VALUE}).")
  private Path path = Path.of(DEFAULT);

  /** The folder of that name. */
  static OutputFolder at(String name) {
    OutputFolder folder = new OutputFolder();
    folder.path = Path.of(name);
    return folder;
  }

  Path path() {
    return path;
  }

  boolean isDefault() {
    return path.equals(Path.of(DEFAULT));
  }

  Path reports() {
    return path.resolve(REPORTS);
  }

  Path manifest() {
    return Manifest.in(path);
  }

  /**
   * Makes the folder where there is none and makes sure that it can take the results.
   *
   * @throws CannotRun where it cannot
   */
  void prepare() {
    try {
      Files.createDirectories(path);
      Files.createDirectories(reports());
      Files.delete(Files.createTempFile(path, ".writable", ""));
      Files.delete(Files.createTempFile(reports(), ".writable", ""));
    } catch (IOException e) {
      throw new CannotRun(
          path
              + ": the output folder cannot be written ("
              + SystemReason.of(e)
              + "); name another with -o",
          e);
    }
  }

  /**
   * The rows of the manifest, by path.
   *
   * @throws CannotRun where it cannot be read
   */
  List<Manifest.Row> rows() {
    try {
      return Manifest.read(manifest());
    } catch (IOException e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The files of the reports whose id begins so, or that were read from that file.
   *
   * @param name an id, its beginning, or the path of a source as {@code extract} was given it
   */
  List<Path> find(String name) {
    String wanted = Path.of(name).normalize().toString().replace('\\', '/');
    List<Path> bySource =
        rows().stream()
            .filter(row -> row.path().equals(wanted))
            .map(Manifest.Row::id)
            .filter(Objects::nonNull)
            .map(id -> ReportFile.in(path, id))
            .filter(Files::exists)
            .toList();
    return bySource.isEmpty() ? byId(name.toLowerCase(Locale.ROOT)) : bySource;
  }

  /**
   * The files of the reports on a document.
   *
   * @param document the name of its file without the extension, or the report's id
   */
  List<Path> reportsOf(String document) {
    return rows().stream()
        .filter(row -> isOf(row, document))
        .map(Manifest.Row::id)
        .filter(Objects::nonNull)
        .distinct()
        .map(id -> ReportFile.in(path, id))
        .filter(Files::exists)
        .toList();
  }

  private static boolean isOf(Manifest.Row row, String document) {
    String name = row.path().substring(row.path().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return document.equals(row.id()) || document.equals(dot > 0 ? name.substring(0, dot) : name);
  }

  private List<Path> byId(String beginning) {
    if (!Files.isDirectory(reports())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(reports())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .filter(file -> file.getFileName().toString().endsWith(JSON))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new CannotRun(reports() + ": cannot be read (" + SystemReason.of(e) + ")", e);
    }
  }
}
