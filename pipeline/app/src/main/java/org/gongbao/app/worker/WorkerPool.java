package org.gongbao.app.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongbao.app.batch.Delivery;
import org.gongbao.app.batch.Extractor;
import org.gongbao.app.batch.Limits;

/**
 * Workers, one for each thread that has a document at the moment. A worker that a document costs is
 * replaced when the next document comes.
 */
public final class WorkerPool implements Extractor {
  private final WorkerCommand command;
  private final Path scratch;
  private final Limits limits;
  private final Watchdog watchdog = new Watchdog();
  private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final AtomicInteger started = new AtomicInteger();

  /**
   * A pool without workers yet.
   *
   * @param scratch a folder that nobody else may read, for the temporary files of workers
   */
  public WorkerPool(WorkerCommand command, Path scratch, Limits limits) {
    this.command = command;
    this.scratch = scratch;
    this.limits = limits;
  }

  @Override
  public Delivery extract(byte[] bytes, String path) throws IOException {
    WorkerProcess worker = idle.poll();
    if (worker == null) {
      Path folder = scratch.resolve("worker" + started.incrementAndGet()).toAbsolutePath();
      worker = WorkerProcess.start(command, folder, limits, watchdog);
    }
    try {
      Delivery delivery = worker.extract(bytes, path);
      idle.push(worker);
      return delivery;
    } catch (WorkerDied e) {
      worker.close();
      return new Delivery.Failed(e.failure(), true);
    }
  }

  @Override
  public void close() {
    watchdog.close();
    idle.forEach(WorkerProcess::close);
  }
}
