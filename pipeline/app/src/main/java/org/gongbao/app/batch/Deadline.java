package org.gongbao.app.batch;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.model.Failure.Stage;
import org.gongbao.model.Watch;
import org.jspecify.annotations.Nullable;

/**
 * When the document at work must be done; moves on with its pages. Safe for two threads.
 *
 * <p>Time is the clock's. But where the document's process is seen to work and gets too little of
 * the processor, because the machine does other things, it has four times as long: what would be
 * done on a quiet machine is not given up on a busy one.
 */
public final class Deadline implements Watch {
  private static final int PATIENCE = 4;

  /**
   * A process that uses less of the time than this does not work: it waits for what never comes.
   */
  private static final int IDLE_SHARE = 50;

  private final Limits limits;
  private final LongSupplier clock;
  private final Step document;
  private Step page;
  private Stage stage = Stage.READ;
  private int number;
  private int pages;

  /** A document begins now. */
  public Deadline(Limits limits) {
    this(limits, System::nanoTime);
  }

  /** A document begins now by a clock that gives nanoseconds. */
  Deadline(Limits limits, LongSupplier clock) {
    this.limits = limits;
    this.clock = clock;
    this.document = new Step(clock);
    this.page = document;
  }

  @Override
  public synchronized void begins(Stage next) {
    stage = next;
    number = 0;
  }

  @Override
  public synchronized void beginsPage(int present, int count) {
    number = present;
    pages = count;
    page = new Step(clock);
  }

  /**
   * Whether the document has taken longer than it may; to be asked every now and then.
   *
   * @param processor the processor time that the document's process has used so far; null where
   *     nobody knows
   */
  public synchronized boolean hasPassed(@Nullable Duration processor) {
    boolean late = document.isLate(limits.ofDocument(pages), processor);
    return isPageLate(processor) || late;
  }

  private boolean isPageLate(@Nullable Duration processor) {
    return number > 0 && page.isLate(limits.ofPage(), processor);
  }

  /** What a document that was late failed of. */
  public synchronized Failure failure(String path) {
    String what =
        page.late && number > 0
            ? "page " + number + " of " + pages + " took longer than " + text(limits.ofPage())
            : "it took longer than " + text(limits.ofDocument(pages));
    return new Failure(
        stage, Cause.TIMEOUT, path + ": " + what + "; give more with --timeout, or leave it out");
  }

  private static String text(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }

  /** Something that has begun and must end. */
  private static final class Step {
    private final LongSupplier clock;
    private final long begun;
    private @Nullable Duration processorBefore;
    private boolean late;

    Step(LongSupplier clock) {
      this.clock = clock;
      this.begun = clock.getAsLong();
    }

    boolean isLate(Duration limit, @Nullable Duration processor) {
      if (processorBefore == null) {
        processorBefore = processor;
      }
      long passed = clock.getAsLong() - begun;
      long most = limit.toNanos();
      late = passed > most && !(passed < most * PATIENCE && isStarved(passed, most, processor));
      return late;
    }

    private boolean isStarved(long passed, long most, @Nullable Duration processor) {
      if (processor == null || processorBefore == null) {
        return false;
      }
      long used = processor.minus(processorBefore).toNanos();
      return used > passed / IDLE_SHARE && used < most / 2;
    }
  }
}
