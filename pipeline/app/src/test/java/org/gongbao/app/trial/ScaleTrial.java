package org.gongbao.app.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongbao.app.Gongbao;
import org.gongbao.model.Report;
import org.gongbao.write.Manifest;
import org.gongbao.write.ReportFile;

/**
 * What a run costs grows with the documents and not faster: tells, after each tenth of them, how
 * many a second were done and how much memory the processes took; then holds every figure of every
 * report against what the generator put in. Runs in two halves, the second as an increment, and
 * compares the size of the index.
 */
final class ScaleTrial {
  private static final int STEPS = 10;
  private static final double MIB = 1 << 20;

  private final Path folder;
  private final int documents;

  ScaleTrial(Path folder, int documents) {
    this.folder = folder;
    this.documents = documents;
  }

  boolean run() throws IOException, InterruptedException {
    Path in = folder.resolve("in");
    Path output = folder.resolve("output");
    GeneratedFolder.write(in, 0, documents / 2);
    extract(in, output, 0);
    double half = mebibytes(output.resolve("index"));
    GeneratedFolder.write(in, documents / 2, documents);
    extract(in, output, documents / 2);
    double whole = mebibytes(output.resolve("index"));
    System.out.printf(
        "index: %.1f MiB for %d reports, %.1f MiB for %d%n", half, documents / 2, whole, documents);
    int wrong = wrong(in, output);
    System.out.println("reports with a figure lost or invented: " + wrong + " of " + documents);
    return wrong == 0 && whole < half * 2.2;
  }

  private void extract(Path in, Path output, int before) throws IOException, InterruptedException {
    Program program = new Program(Gongbao.class, folder);
    long begun = System.nanoTime();
    Process process = program.start("extract", in, "-o", output, "--log", "json");
    int step = Math.max(1, documents / STEPS);
    int told = before / step;
    long last = begun;
    System.out.println("documents  seconds  documents/s  memory of the run  of its workers (MiB)");
    while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
      int done = done(output);
      if (done / step > told) {
        told = done / step;
        long now = System.nanoTime();
        System.out.printf(
            "%9d  %7.0f  %11.1f  %17.0f  %s%n",
            done,
            (now - begun) / 1e9,
            step / ((now - last) / 1e9),
            resident(process.toHandle()),
            process.descendants().map(ScaleTrial::resident).map(Math::round).toList());
        last = now;
      }
    }
    System.out.printf("all: %.0f s, with the index%n", (System.nanoTime() - begun) / 1e9);
    if (process.exitValue() != 0) {
      throw new IllegalStateException("the run failed: see " + program.err());
    }
  }

  private static int done(Path output) throws IOException {
    Path reports = output.resolve("reports");
    if (!Files.isDirectory(reports)) {
      return 0;
    }
    String[] names = reports.toFile().list();
    return names == null ? 0 : names.length;
  }

  /** The memory that a process has at the moment, in MiB; 0 where the system does not tell. */
  private static double resident(ProcessHandle process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith("VmRSS:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }

  static double mebibytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes / MIB;
  }

  private int wrong(Path in, Path output) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Manifest.Row row : Manifest.read(Manifest.in(output))) {
      String name = Path.of(row.path()).getFileName().toString();
      int number = Integer.parseInt(name.substring(0, name.indexOf('.')));
      String id = row.id();
      if (id == null
          || !row.made()
          || !row.path().equals(GeneratedFolder.file(in, number).toString())) {
        wrong.add(row.path());
        continue;
      }
      Report report = ReportFile.read(ReportFile.in(output, id));
      if (!Fact.of(report).equals(GeneratedReport.of(number).facts())) {
        wrong.add(row.path());
      }
    }
    wrong.stream().limit(20).forEach(System.out::println);
    return wrong.size();
  }
}
