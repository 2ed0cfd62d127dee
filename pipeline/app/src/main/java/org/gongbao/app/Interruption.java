package org.gongbao.app;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.gongbao.app.batch.Stop;

/**
 * Ctrl-C, or a request of the system to end: the run finishes what is in hand and puts its results
 * in order, and only then the process ends.
 */
final class Interruption implements AutoCloseable {
  private final Stop stop = new Stop();
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(PrintWriter err) {
    hook = new Thread(() -> interrupted(err));
  }

  /** Listens until it is closed. */
  static Interruption listening(PrintWriter err) {
    Interruption interruption = new Interruption(err);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void interrupted(PrintWriter err) {
    stop.request();
    err.println("\ngongbao: finishing what is in hand; the same command goes on with the rest");
    err.flush();
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Stop stop() {
    return stop;
  }

  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook has done what it was for.
      stop.request();
    }
  }
}
