package org.gongbao.app.worker;

import java.io.Closeable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Ends workers whose documents take too long. */
final class Watchdog implements Closeable {
  private static final long TICK_NANOSECONDS = 50_000_000;

  private final Set<WorkerProcess> workers = ConcurrentHashMap.newKeySet();
  private final Thread thread = new Thread(this::look, "watchdog");
  private volatile boolean closed;

  Watchdog() {
    thread.setDaemon(true);
    thread.start();
  }

  void watch(WorkerProcess worker) {
    workers.add(worker);
  }

  private void look() {
    while (!closed) {
      workers.removeIf(worker -> !worker.isAlive());
      workers.forEach(WorkerProcess::checkTime);
      LockSupport.parkNanos(TICK_NANOSECONDS);
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
