package org.gongbao.app.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.gongbao.model.Failure.Cause;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;
import org.jspecify.annotations.Nullable;

/**
 * Extracts many inputs side by side. One thread, the caller's, takes the inputs, decides what is to
 * be done, and writes the ledger; others extract, and others again write report files, so that a
 * worker has its next document while the disk takes the last one's report. Of several inputs with
 * the same content the first gives the report. No more than a few documents a worker are in memory
 * at once, and nothing of those that are finished.
 *
 * <p>A document that costs a worker is extracted again when all others are done, alone; if it costs
 * another, that is its result.
 */
final class Batch implements Closeable {
  /** One at work, one that waits for its turn, one whose report is written. */
  private static final int IN_HAND_PER_WORKER = 3;

  private final Known known;
  private final Extractor extractor;
  private final Desk desk;
  private final Consumer<Result> finished;
  private final Stop stop;
  private final int most;
  private final ExecutorService extracting;

  /** Discards what comes after the end: a run that has broken off keeps nothing more. */
  private final ExecutorService writing;

  private final BlockingQueue<Returned> returned = new LinkedBlockingQueue<>();

  /** By the id of each content in hand, the paths of the inputs that repeat it. */
  private final Map<String, List<String>> waiting = new HashMap<>();

  private final List<Again> again = new ArrayList<>();
  private int running;

  /**
   * A batch.
   *
   * @param known what earlier runs, and this one, have done
   * @param extractor extracts so many documents at once
   * @param desk takes what is delivered
   * @param finished is told of every input, on the calling thread
   */
  Batch(
      Known known,
      Extractor extractor,
      int workers,
      Desk desk,
      Consumer<Result> finished,
      Stop stop) {
    this.known = known;
    this.extractor = extractor;
    this.desk = desk;
    this.finished = finished;
    this.stop = stop;
    this.most = workers * IN_HAND_PER_WORKER;
    this.extracting = Executors.newFixedThreadPool(workers);
    this.writing =
        new ThreadPoolExecutor(
            workers,
            workers,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new ThreadPoolExecutor.DiscardPolicy());
  }

  /**
   * Extracts all inputs; what goes wrong with one concerns no other.
   *
   * @throws IOException where results cannot be kept, or no worker runs: what is finished is kept
   */
  void run(Iterator<Input> inputs) throws IOException {
    while (true) {
      if (running < most && !stop.isRequested() && inputs.hasNext()) {
        begin(inputs.next());
        for (Returned one = returned.poll(); one != null; one = returned.poll()) {
          finish(one);
        }
      } else if (running == 0) {
        break;
      } else {
        finish(next());
      }
    }
    repeatAlone();
  }

  private void repeatAlone() throws IOException {
    for (Again one : again) {
      if (stop.isRequested()) {
        break;
      }
      Job job = job(one.document(), false);
      if (job != null) {
        begin(job);
        waiting.put(job.id(), one.repeated());
        finish(next());
      }
    }
    again.clear();
  }

  private Returned next() {
    try {
      return returned.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a batch", e);
    }
  }

  private void begin(Input input) throws IOException {
    if (input instanceof Input.Companion) {
      Manifest.Row row = new Manifest.Row(input.path(), null, Status.SKIPPED, null, 0, null);
      finish(new Result(row, Result.Kind.COMPANION, 0));
    } else if (input instanceof Input.Unreachable unreachable) {
      finish(UnreadableFile.result(input.path(), unreachable.problem(), Cause.INPUT));
    } else {
      Job job = job((Input.Document) input, true);
      if (job != null) {
        begin(job);
      }
    }
  }

  /** The work that a document makes; null where it makes none, because it is known or in hand. */
  private @Nullable Job job(Input.Document document, boolean first) throws IOException {
    byte[] bytes;
    try {
      bytes = document.content().load();
    } catch (IOException e) {
      String message = UnreadableFile.message(document.path(), e);
      finish(UnreadableFile.result(document.path(), message, Cause.INPUT));
      return null;
    } catch (OutOfMemoryError e) {
      String message =
          document.path() + ": too large for the memory; give more, GONGBAO_OPTS=-Xmx4g";
      finish(UnreadableFile.result(document.path(), message, Cause.MEMORY));
      return null;
    }
    String id = ContentId.of(bytes);
    List<String> repeated = waiting.get(id);
    if (repeated != null) {
      repeated.add(document.path());
      return null;
    }
    Result result = known.of(document.path(), id);
    if (result != null) {
      finish(result);
      return null;
    }
    return new Job(document, bytes, id, first);
  }

  private void begin(Job job) {
    waiting.put(job.id(), new ArrayList<>());
    running++;
    extracting.execute(() -> extract(job));
  }

  private void extract(Job job) {
    Returned one = returned(job, () -> extractor.extract(job.bytes(), job.document().path()));
    if (one.delivery() instanceof Delivery.Made made) {
      writing.execute(() -> returned.add(returned(job, () -> written(made, job))));
    } else {
      returned.add(one);
    }
  }

  private Delivery written(Delivery.Made made, Job job) throws IOException {
    desk.write(made, job.document().path());
    return made;
  }

  private static Returned returned(Job job, Delivering work) {
    try {
      return new Returned(job, work.deliver(), null);
    } catch (IOException e) {
      return new Returned(job, null, e);
    } catch (RuntimeException | Error e) {
      return new Returned(job, null, new IOException("a defect of Gongbao: " + e, e));
    }
  }

  private void finish(Returned one) throws IOException {
    running--;
    if (one.problem() != null) {
      throw one.problem();
    }
    Job job = one.job();
    Delivery delivery = one.delivered();
    List<String> repeated = waiting.remove(job.id());
    if (job.first() && delivery instanceof Delivery.Failed failed && failed.worker()) {
      again.add(new Again(job.document(), repeated == null ? List.of() : repeated));
      return;
    }
    Result result = known.result(job.document().path(), job.id(), delivery);
    finish(result);
    if (repeated != null) {
      for (String other : repeated) {
        finish(result.repeatedAt(other));
      }
    }
  }

  private void finish(Result result) throws IOException {
    known.add(result);
    finished.accept(result);
  }

  @Override
  public void close() throws IOException {
    extracting.shutdown();
    writing.shutdown();
    extractor.close();
  }

  /** A document in hand; first unless it has cost a worker. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Job(Input.Document document, byte[] bytes, String id, boolean first) {}

  /** A document that has cost a worker, and the paths of the inputs that repeat its content. */
  private record Again(Input.Document document, List<String> repeated) {}

  /** What came back of a job: a delivery, or what forbids to go on. */
  private record Returned(Job job, @Nullable Delivery delivery, @Nullable IOException problem) {
    Delivery delivered() {
      if (delivery == null) {
        throw new IllegalStateException("nothing was delivered", problem);
      }
      return delivery;
    }
  }

  /** A step of the work on a document. */
  private interface Delivering {
    Delivery deliver() throws IOException;
  }

  /** Where reports go. */
  interface Desk {
    /** Keeps a report; from several threads at once. */
    void write(Delivery.Made made, String path) throws IOException;
  }
}
