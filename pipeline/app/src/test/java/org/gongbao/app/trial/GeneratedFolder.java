package org.gongbao.app.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated reports in folders of a thousand. */
final class GeneratedFolder {
  private static final int A_FOLDER = 1000;

  private GeneratedFolder() {}

  /** Writes the reports of the numbers from one to another. */
  static void write(Path folder, int from, int to) throws IOException {
    for (int number = from; number < to; number++) {
      write(folder, number, GeneratedReport.of(number));
    }
  }

  /** Writes so many reports of so many sections each. */
  static void writeLong(Path folder, int reports, int sections) throws IOException {
    for (int number = 0; number < reports; number++) {
      write(folder, number, GeneratedReport.of(number, sections));
    }
  }

  private static void write(Path folder, int number, GeneratedReport report) throws IOException {
    Path file = file(folder, number);
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.write(file, ReportFormat.of(number).write(report));
    }
  }

  static Path file(Path folder, int number) {
    return folder
        .resolve(String.format("%03d", number / A_FOLDER))
        .resolve(ReportFormat.of(number).fileName(number));
  }
}
