package org.gongbao.app.batch;

import java.time.Duration;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.model.Failure.Stage;
import org.gongbao.model.Watch;

/** When the document at work must be done; moves on with its pages. Safe for two threads. */
public final class Deadline implements Watch {
  private final Limits limits;
  private final long begun = System.nanoTime();
  private Stage stage = Stage.READ;
  private int page;
  private int pages;
  private long pageBegun;

  /** A document begins now. */
  public Deadline(Limits limits) {
    this.limits = limits;
  }

  @Override
  public synchronized void begins(Stage next) {
    stage = next;
    page = 0;
  }

  @Override
  public synchronized void beginsPage(int number, int count) {
    page = number;
    pages = count;
    pageBegun = System.nanoTime();
  }

  /** Whether the document has taken longer than it may. */
  public synchronized boolean hasPassed() {
    long now = System.nanoTime();
    return isPageLate(now) || now - begun > limits.ofDocument(pages).toNanos();
  }

  private boolean isPageLate(long now) {
    return page > 0 && now - pageBegun > limits.ofPage().toNanos();
  }

  /** What a document that was late failed of. */
  public synchronized Failure failure(String path) {
    boolean late = isPageLate(System.nanoTime());
    String what =
        late
            ? "page " + page + " of " + pages + " took longer than " + text(limits.ofPage())
            : "it took longer than " + text(limits.ofDocument(pages));
    return new Failure(
        stage, Cause.TIMEOUT, path + ": " + what + "; give more with --timeout, or leave it out");
  }

  private static String text(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }
}
