package org.gongbao.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongbao.app.batch.Extraction;
import org.gongbao.model.Failure.Stage;
import org.gongbao.model.Outcome;
import org.gongbao.model.Watch;
import org.gongbao.read.pdf.BareText;
import org.gongbao.write.ReportFile;
import org.jspecify.annotations.Nullable;

/**
 * Measures files: bare text extraction, ours, and other programs take turns in every round, so that
 * the machine's moods hit all alike; as many rounds before them warm Java up.
 */
public final class Bench {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final StageClock clock = new StageClock();
  private final Extraction extraction;
  private final List<ExternalTool> tools;
  private final int rounds;

  /**
   * A bench.
   *
   * @param engine makes the extraction, given whom to tell how far it has come
   * @param tools other programs to be measured on the same files
   * @param rounds how often each file is measured
   */
  public Bench(Function<Watch, Extraction> engine, List<ExternalTool> tools, int rounds) {
    this.extraction = engine.apply(clock);
    this.tools = List.copyOf(tools);
    this.rounds = rounds;
  }

  /**
   * Measures a file; null where it gives no report.
   *
   * @throws IOException where another program cannot be run
   */
  public @Nullable Measurement measure(String path, byte[] bytes) throws IOException {
    if (!(extraction.run(bytes, path) instanceof Outcome.Done)) {
      return null;
    }
    boolean pdf = bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D';
    List<Double> stripped = new ArrayList<>();
    List<Double> extracted = new ArrayList<>();
    Map<Stage, List<Double>> stages = new EnumMap<>(Stage.class);
    for (int round = -rounds; round < rounds; round++) {
      double bare = pdf ? strip(bytes) : 0;
      clock.reset();
      extract(path, bytes);
      if (round >= 0) {
        stripped.add(bare);
        extracted.add(clock.milliseconds());
        for (Stage stage : Stage.values()) {
          stages.computeIfAbsent(stage, absent -> new ArrayList<>()).add(clock.milliseconds(stage));
        }
      }
    }
    Map<Stage, Double> medians = new EnumMap<>(Stage.class);
    stages.forEach((stage, times) -> medians.put(stage, median(times)));
    return new Measurement(
        path,
        clock.pages(),
        pdf ? (Double) median(stripped) : null,
        median(extracted),
        medians,
        pdf ? others(path) : Map.of());
  }

  private void extract(String path, byte[] bytes) {
    Outcome outcome = extraction.run(bytes, path);
    clock.begins(Stage.WRITE);
    if (outcome instanceof Outcome.Done done && ReportFile.bytes(done.report()).length == 0) {
      throw new IllegalStateException("a report of no bytes");
    }
    clock.ends();
  }

  private double strip(byte[] bytes) throws IOException {
    long begun = threads.getCurrentThreadCpuTime();
    if (BareText.of(bytes).isEmpty()) {
      throw new IOException("the bare text extraction finds no text");
    }
    return (threads.getCurrentThreadCpuTime() - begun) / 1e6;
  }

  private Map<String, Double> others(String path) throws IOException {
    Map<String, Double> times = new HashMap<>();
    for (ExternalTool tool : tools) {
      List<Double> each = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        each.add(tool.milliseconds(path));
      }
      times.put(tool.name(), median(each));
    }
    return times;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0.0);
  }
}
