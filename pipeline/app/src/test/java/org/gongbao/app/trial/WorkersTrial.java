package org.gongbao.app.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.app.Gongbao;
import org.gongbao.app.batch.Scratch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two workers do nearly twice the work of one. The first seconds of each worker go to Java's
 * compilers, one worker's own and two workers' again, so that the ratio depends on how long the run
 * is: it is told for each number of documents, for the whole run and for its two parts.
 */
final class WorkersTrial {
  private static final int ROUNDS = 3;
  private static final double LEAST = 1.8;

  private final Path folder;
  private final int documents;
  private final int sections;

  WorkersTrial(Path folder, int documents, int sections) {
    this.folder = folder;
    this.documents = documents;
    this.sections = sections;
  }

  /**
   * How long a run took.
   *
   * @param extraction seconds from its start to its last report
   * @param index seconds from there to the end
   */
  private record Times(double extraction, double index) {
    double whole() {
      return extraction + index;
    }

    @Override
    public String toString() {
      return String.format("%.1f s (%.1f and the index %.1f)", whole(), extraction, index);
    }
  }

  boolean run() throws IOException, InterruptedException {
    GeneratedFolder.writeLong(folder.resolve("in"), documents, sections);
    System.out.printf(
        "%d documents of %d sections, %.1f MiB%n",
        documents, sections, ScaleTrial.mebibytes(folder.resolve("in")));
    List<Times> one = new ArrayList<>();
    List<Times> two = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      one.add(times(1));
      two.add(times(2));
      tell("round " + (round + 1), one.get(round), two.get(round));
    }
    return tell("best of " + ROUNDS, best(one), best(two)) >= LEAST;
  }

  private static Times best(List<Times> rounds) {
    return rounds.stream().min(Comparator.comparingDouble(Times::whole)).orElseThrow();
  }

  private double tell(String what, Times one, Times two) {
    double ratio = one.whole() / two.whole();
    System.out.printf(
        "%s: one worker %s, two workers %s; ratio %.2f, of extraction %.2f, of the index %.2f;"
            + " %.0f against %.0f documents a second%n",
        what,
        one,
        two,
        ratio,
        one.extraction() / two.extraction(),
        one.index() / two.index(),
        documents / one.whole(),
        documents / two.whole());
    return ratio;
  }

  private Times times(int workers) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    if (Files.exists(output)) {
      Scratch.delete(output);
    }
    Program program = new Program(Gongbao.class, folder);
    long begun = System.nanoTime();
    int code =
        program.run(
            "extract", folder.resolve("in"), "-o", output, "--workers", workers, "--log", "json");
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + ": see " + program.err());
    }
    double whole = (System.nanoTime() - begun) / 1e9;
    double index = index(program.out());
    return new Times(whole - index, index);
  }

  /** The seconds between the last report and the end of a run, as the run told them. */
  private static double index(Path log) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    long extracted = 0;
    long ended = 0;
    for (String line : Files.readAllLines(log)) {
      JsonNode event = mapper.readTree(line);
      long milliseconds = event.get("milliseconds").asLong();
      switch (event.get("event").asString()) {
        case "input" -> extracted = milliseconds;
        case "end" -> ended = milliseconds;
        default -> {}
      }
    }
    return (ended - extracted) / 1e3;
  }
}
