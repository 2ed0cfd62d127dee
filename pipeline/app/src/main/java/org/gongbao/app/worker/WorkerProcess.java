package org.gongbao.app.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gongbao.app.batch.Deadline;
import org.gongbao.app.batch.Delivery;
import org.gongbao.app.batch.Limits;
import org.gongbao.app.batch.Scratch;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.model.Failure.Stage;
import org.jspecify.annotations.Nullable;

/** A worker, as the run sees it: one document at a time, until one costs it. */
final class WorkerProcess implements Closeable {
  /** What Java exits with where {@code ExitOnOutOfMemoryError} is set and memory ran out. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int SECONDS_TO_START = 120;
  private static final int SECONDS_TO_END = 10;

  private final Process process;
  private final Path folder;
  private final Limits limits;
  private final DataOutputStream out;
  private final DataInputStream in;

  /** Of the document at work; the watchdog looks at it from another thread. */
  private volatile @Nullable Deadline deadline;

  private volatile boolean late;
  private Stage stage = Stage.READ;
  private boolean exits;

  private WorkerProcess(Process process, Path folder, Limits limits) {
    this.process = process;
    this.folder = folder;
    this.limits = limits;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /**
   * Starts a worker and waits until it takes documents.
   *
   * @param watchdog looks after it from now on
   * @throws IOException where it does not start: the message says why
   */
  static WorkerProcess start(WorkerCommand command, Path folder, Limits limits, Watchdog watchdog)
      throws IOException {
    WorkerProcess worker = new WorkerProcess(command.start(folder), folder, limits);
    worker.deadline = new Deadline(new Limits(SECONDS_TO_START, 1));
    watchdog.watch(worker);
    try {
      if (Frame.read(worker.in).kind() != Frame.Kind.READY) {
        throw new IOException("it says something else than that it is ready");
      }
    } catch (IOException e) {
      String words = worker.lastWords(e);
      worker.close();
      throw new IOException("no worker can be started: " + words, e);
    }
    worker.deadline = null;
    return worker;
  }

  private String lastWords(IOException problem) {
    try {
      String words = Files.readString(WorkerCommand.errors(folder)).strip();
      return words.isEmpty() ? problem.toString() : words;
    } catch (IOException e) {
      return problem.toString();
    }
  }

  /** Ends the process if its document has taken longer than it may. */
  void checkTime() {
    Deadline present = deadline;
    if (present != null && present.hasPassed(process.info().totalCpuDuration().orElse(null))) {
      late = true;
      process.destroyForcibly();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Has a document extracted.
   *
   * @throws WorkerDied where the document has cost the worker, which is of no more use then
   */
  Delivery extract(byte[] bytes, String path) throws WorkerDied {
    Deadline own = new Deadline(limits);
    deadline = own;
    stage = Stage.READ;
    try {
      Wire.document(path, bytes).write(out);
      Delivery delivery = await(own);
      deadline = null;
      return delivery;
    } catch (IOException e) {
      deadline = null;
      throw new WorkerDied(late ? own.failure(path) : death(path));
    }
  }

  private Delivery await(Deadline own) throws IOException, WorkerDied {
    while (true) {
      Frame frame = Frame.read(in);
      switch (frame.kind()) {
        case STAGE -> {
          stage = Wire.stage(frame);
          own.begins(stage);
        }
        case PAGE -> {
          int[] page = Wire.page(frame);
          own.beginsPage(page[0], page[1]);
        }
        case REPORT -> {
          return Wire.report(frame);
        }
        case FAILURE -> {
          return failed(Wire.failure(frame));
        }
        case EXIT -> exits = true;
        case READY, DOCUMENT -> throw new IOException("a message out of turn");
      }
    }
  }

  /** A process whose memory ran out is not to be trusted with another document. */
  private static Delivery failed(Failure failure) throws WorkerDied {
    if (failure.cause() == Cause.MEMORY) {
      throw new WorkerDied(failure);
    }
    return new Delivery.Failed(failure, false);
  }

  private Failure death(String path) {
    int code = exitCode();
    if (code == OUT_OF_MEMORY && !exits) {
      return new Failure(
          stage,
          Cause.MEMORY,
          path
              + ": needs more memory than the "
              + limits.mebibytes()
              + " MiB of a worker; give more with --memory");
    }
    String end = exits ? "it made the process exit" : "the process ended with code " + code;
    return new Failure(
        stage,
        Cause.CRASH,
        path + ": " + end + " while it was read; report it with the file, and leave it out");
  }

  private int exitCode() {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a batch", e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    exitCode();
    try {
      Scratch.delete(folder);
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
