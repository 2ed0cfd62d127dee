package org.gongbao.app.batch;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gongbao.write.Manifest.Status;
import org.jspecify.annotations.Nullable;

/**
 * A bar that grows with the inputs, with the time left, pages a second and failures; what failed is
 * told when it is full.
 */
public final class ProgressOnTerminal implements Progress {
  private static final int REFRESH_MILLISECONDS = 100;

  /** Of more than so many failures the file {@code failed.csv} tells. */
  private static final int MOST_FAILURES = 20;

  private final PrintStream terminal;
  private final List<String> notes = new ArrayList<>();
  private final long begun = System.nanoTime();
  private @Nullable ProgressBar bar;
  private long pages;
  private int failed;
  private int gone;

  /** A bar that begins when the number of inputs is known. */
  public ProgressOnTerminal(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public void begins(int total) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("extract")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
            .setConsumer(new ConsoleProgressBarConsumer(terminal))
            .build();
  }

  @Override
  public void finished(Result result) {
    Integer read = result.row().pages();
    if (result.kind() == Result.Kind.EXTRACTED && read != null) {
      pages += read;
    }
    if (result.row().status() == Status.FAILED && ++failed <= MOST_FAILURES) {
      notes.add(result.line());
    }
    if (bar != null && result.counts()) {
      double seconds = (System.nanoTime() - begun) / 1e9;
      bar.setExtraMessage(
          String.format(Locale.ROOT, " %.1f pages/s, %d failed", pages / seconds, failed));
      bar.step();
    }
  }

  @Override
  public void removed(String path, boolean dropped) {
    if (++gone <= MOST_FAILURES) {
      notes.add(Progress.goneLine(path, dropped));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
    notes.forEach(terminal::println);
    if (failed > MOST_FAILURES) {
      terminal.println("… and " + (failed - MOST_FAILURES) + " failures more: see failed.csv");
    }
  }
}
