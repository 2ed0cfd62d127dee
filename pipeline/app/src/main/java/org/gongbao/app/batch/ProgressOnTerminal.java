package org.gongbao.app.batch;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gongbao.write.Manifest.Status;

/** A bar that grows with the inputs; what failed is told when it is full. */
public final class ProgressOnTerminal implements Progress {
  private static final int REFRESH_MILLISECONDS = 100;

  private final PrintStream terminal;
  private final ProgressBar bar;
  private final List<String> failures = new ArrayList<>();

  /** A bar for so many inputs. */
  public ProgressOnTerminal(PrintStream terminal, int total) {
    this.terminal = terminal;
    this.bar =
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
    if (!result.isCompanion()) {
      bar.step();
    }
    if (result.row().status() == Status.FAILED) {
      failures.add(result.line());
    }
  }

  @Override
  public void close() {
    bar.close();
    failures.forEach(terminal::println);
  }
}
