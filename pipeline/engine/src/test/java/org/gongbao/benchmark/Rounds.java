package org.gongbao.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;

/**
 * Measures works against each other: they take turns in every round, so that the machine's moods
 * hit all alike, and as many rounds before those that count warm Java up.
 */
final class Rounds {
  private final int count;

  /** So many rounds that count. */
  Rounds(int count) {
    this.count = count;
  }

  /** Something that takes time. */
  @FunctionalInterface
  interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  /** Where the processor time is looked up. */
  @FunctionalInterface
  interface Clock {
    /** Nanoseconds spent so far. */
    long nanoseconds();

    /** That of the present thread. */
    static Clock ofThread() {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      return threads::getCurrentThreadCpuTime;
    }

    /** That of the present thread and of the processes that this one has started. */
    static Clock ofThreadAndProcesses() {
      Clock thread = ofThread();
      return () ->
          thread.nanoseconds()
              + ProcessHandle.current()
                  .children()
                  .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                  .mapToLong(Duration::toNanos)
                  .sum();
    }
  }

  /** The median of each work's processor time, in milliseconds, in the order given. */
  double[] medians(Clock clock, Work... works) throws Exception {
    double[][] times = new double[works.length][count];
    for (int round = -count; round < count; round++) {
      for (int i = 0; i < works.length; i++) {
        long begun = clock.nanoseconds();
        works[i].run();
        times[i][Math.max(0, round)] = (clock.nanoseconds() - begun) / 1e6;
      }
    }
    return Arrays.stream(times).mapToDouble(Rounds::median).toArray();
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
