package org.gongbao.app.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.write.Manifest;

/**
 * Damaged copies of every file of the folders given, in one run: it ends, every copy has its row,
 * no worker writes outside its folder, reaches for the network or starts a program, and nothing is
 * left behind. What fails of a defect, or costs a worker, is told: the copies stay in the folder.
 */
final class HostileTrial {
  private static final long SEED = 7;

  private final Path folder;
  private final int least;
  private final List<String> sources;

  HostileTrial(Path folder, int least, List<String> sources) {
    this.folder = folder;
    this.least = least;
    this.sources = sources;
  }

  boolean run() throws IOException, InterruptedException {
    int copies = write();
    Program program = new Program(GuardedProgram.class, folder);
    Path output = folder.resolve("output");
    long begun = System.nanoTime();
    int code =
        program.run(
            "extract",
            folder.resolve("in"),
            "-o",
            output,
            "--workers",
            2,
            "--timeout",
            30,
            "--memory",
            512);
    System.out.printf(
        "%d copies, exit code %d after %.0f s%n%s",
        copies, code, (System.nanoTime() - begun) / 1e9, program.printed());
    List<Manifest.Row> rows = Manifest.read(Manifest.in(output));
    Map<Cause, Integer> causes = new TreeMap<>();
    int escapes = 0;
    for (Manifest.Row row : rows) {
      Failure failure = row.error();
      if (failure != null) {
        causes.merge(failure.cause(), 1, Integer::sum);
        if (failure.cause() != Cause.INPUT) {
          System.out.println(failure.cause() + " " + failure.message());
        }
        escapes += failure.message().contains("code " + GuardedProgram.ESCAPED) ? 1 : 0;
      }
    }
    List<String> left = new ArrayList<>();
    left.addAll(files(folder.resolve("here")));
    left.addAll(files(folder.resolve("temporary")));
    left.addAll(files(output.resolve(".work")));
    left.addAll(
        files(output).stream()
            .filter(name -> !name.matches(".*/(reports/[0-9a-f]{16}\\.json|index/.*)"))
            .filter(name -> !name.matches(".*/(manifest\\.jsonl|failed\\.csv|\\.lock)"))
            .toList());
    System.out.println(
        rows.size()
            + " rows, failed by cause "
            + causes
            + ", escapes "
            + escapes
            + ", left "
            + left);
    return code < 2 && rows.size() == copies && escapes == 0 && left.isEmpty();
  }

  private int write() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      try (Stream<Path> walk = Files.walk(Path.of(source))) {
        walk.filter(Files::isRegularFile)
            .filter(file -> !file.toString().endsWith(".md"))
            .sorted()
            .forEach(files::add);
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("name the folders whose files are to be damaged");
    }
    int rounds = (least + files.size() - 1) / files.size();
    Random random = new Random(SEED);
    List<Mutation> ways = List.of(Mutation.values());
    for (int round = 0; round < rounds; round++) {
      for (Path file : files) {
        Mutation mutation = ways.get(round % ways.size());
        byte[] damaged = mutation.apply(Files.readAllBytes(file), random);
        String name = String.format("%03d-%s-%s", round, mutation, file.getFileName());
        Files.write(in.resolve(name), damaged);
      }
    }
    return rounds * files.size();
  }

  private static List<String> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(Path::toString).toList();
    }
  }
}
