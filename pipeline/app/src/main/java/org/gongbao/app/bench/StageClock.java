package org.gongbao.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import org.gongbao.model.Failure.Stage;
import org.gongbao.model.Watch;
import org.jspecify.annotations.Nullable;

/** Adds up the processor time of each stage, over any number of documents, of one thread. */
final class StageClock implements Watch {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
  private @Nullable Stage present;
  private long since;
  private int pages;

  @Override
  public void begins(Stage stage) {
    ends();
    present = stage;
    since = threads.getCurrentThreadCpuTime();
  }

  @Override
  public void beginsPage(int page, int count) {
    pages++;
  }

  /** The stage at work is over. */
  void ends() {
    if (present != null) {
      nanoseconds.merge(present, threads.getCurrentThreadCpuTime() - since, Long::sum);
      present = null;
    }
  }

  /** Forgets what was measured so far. */
  void reset() {
    nanoseconds.clear();
    pages = 0;
  }

  /** Milliseconds of a stage. */
  double milliseconds(Stage stage) {
    return nanoseconds.getOrDefault(stage, 0L) / 1e6;
  }

  /** Milliseconds of all stages. */
  double milliseconds() {
    return nanoseconds.values().stream().mapToLong(Long::longValue).sum() / 1e6;
  }

  int pages() {
    return pages;
  }
}
