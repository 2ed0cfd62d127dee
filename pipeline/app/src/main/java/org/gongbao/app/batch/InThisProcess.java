package org.gongbao.app.batch;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.model.Failure.Stage;
import org.gongbao.model.Outcome;
import org.gongbao.model.Watch;
import org.jspecify.annotations.Nullable;

/**
 * Extracts in this process: for a few documents, which need not wait for the start of another. A
 * document that takes too long is left behind by its thread, which ends with the process.
 */
public final class InThisProcess implements Extractor {
  private static final long TICK_MILLISECONDS = 100;

  private final Limits limits;
  private final Function<Watch, Extraction> engine;
  private @Nullable Extraction made;
  private final Map<Thread, Deadline> deadlines = new ConcurrentHashMap<>();

  /**
   * An extractor.
   *
   * @param engine makes the extraction, given whom to tell how far it has come
   */
  public InThisProcess(Function<Watch, Extraction> engine, Limits limits) {
    this.limits = limits;
    this.engine = engine;
  }

  @Override
  public Delivery extract(byte[] bytes, String path) {
    Deadline deadline = new Deadline(limits);
    CompletableFuture<Delivery> delivery = new CompletableFuture<>();
    Thread thread = ReadingThread.of(() -> delivery.complete(deliver(bytes, path)));
    deadlines.put(thread, deadline);
    thread.start();
    try {
      while (true) {
        try {
          return delivery.get(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (deadline.hasPassed(null)) {
            return new Delivery.Failed(deadline.failure(path), false);
          }
        }
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("nobody interrupts the threads of a batch", e);
    } finally {
      deadlines.remove(thread);
    }
  }

  private Delivery deliver(byte[] bytes, String path) {
    return deliver(extraction(), bytes, path);
  }

  /** Dictionaries are loaded when a document comes: often none has changed. */
  private synchronized Extraction extraction() {
    if (made == null) {
      made = engine.apply(new ThisThread());
    }
    return made;
  }

  /** Runs an extraction; whatever it throws is the failure of this document alone. */
  public static Delivery deliver(Extraction extraction, byte[] bytes, String path) {
    try {
      Outcome outcome = extraction.run(bytes, path);
      return Delivery.of(outcome);
    } catch (OutOfMemoryError e) {
      String message = path + ": there is not enough memory: give more, GONGBAO_OPTS=-Xmx4g";
      return new Delivery.Failed(new Failure(Stage.EXTRACT, Cause.MEMORY, message), false);
    } catch (RuntimeException | StackOverflowError e) {
      return new Delivery.Failed(defect(path, e), false);
    }
  }

  private static Failure defect(String path, Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return new Failure(
        Stage.EXTRACT,
        Cause.DEFECT,
        path + ": a defect of Gongbao, please report it with the file: " + thrown + place);
  }

  @Override
  public void close() {
    // The threads end with their documents, or with the process.
  }

  /** Tells the deadline of the document that the calling thread works on. */
  private final class ThisThread implements Watch {
    @Override
    public void begins(Stage stage) {
      watch().begins(stage);
    }

    @Override
    public void beginsPage(int page, int pages) {
      watch().beginsPage(page, pages);
    }

    private Watch watch() {
      Deadline deadline = deadlines.get(Thread.currentThread());
      return deadline == null ? Watch.NONE : deadline;
    }
  }
}
