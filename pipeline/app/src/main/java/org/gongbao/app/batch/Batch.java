package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.gongbao.model.Failure.Cause;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;

/**
 * Extracts many inputs side by side and writes a file for each report.
 *
 * <p>Results come in the order of the inputs whatever the number of workers, and of several inputs
 * with the same content the first gives the report. No more than a few inputs a worker are in
 * memory at once.
 */
public final class Batch {
  private static final int WAITING_PER_WORKER = 3;

  private final Work work;
  private final Progress progress;
  private final int workers;
  private final Map<String, CompletableFuture<Result>> firstOfContent = new HashMap<>();

  /**
   * A run.
   *
   * @param extraction makes the reports
   * @param output the folder whose {@code reports} are written
   * @param index takes every report
   * @param progress is told of every input
   * @param workers how many inputs are extracted at once
   */
  public Batch(
      Extraction extraction, Path output, ReportSink index, Progress progress, int workers) {
    this.work = new Work(extraction, output, index);
    this.progress = progress;
    this.workers = workers;
  }

  /**
   * Extracts all inputs; what goes wrong with one concerns no other.
   *
   * @return the rows of the manifest, in the order of the inputs
   */
  public List<Manifest.Row> run(List<Input> inputs) {
    List<Manifest.Row> rows = new ArrayList<>();
    Queue<CompletableFuture<Result>> awaited = new ArrayDeque<>();
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      for (Input input : inputs) {
        if (awaited.size() >= workers * WAITING_PER_WORKER) {
          rows.add(finish(awaited.remove().join()));
        }
        awaited.add(begin(input, pool));
      }
      for (CompletableFuture<Result> result : awaited) {
        rows.add(finish(result.join()));
      }
    } finally {
      pool.shutdownNow();
    }
    return rows;
  }

  private Manifest.Row finish(Result result) {
    progress.finished(result);
    return result.row();
  }

  private CompletableFuture<Result> begin(Input input, ExecutorService pool) {
    if (input instanceof Input.Document document) {
      return begin(document, pool);
    }
    if (input instanceof Input.Unreachable unreachable) {
      return CompletableFuture.completedFuture(
          UnreadableFile.result(input.path(), unreachable.problem(), Cause.INPUT));
    }
    Manifest.Row row = new Manifest.Row(input.path(), null, Status.SKIPPED, null, 0, null);
    return CompletableFuture.completedFuture(new Result(row, null));
  }

  private CompletableFuture<Result> begin(Input.Document document, ExecutorService pool) {
    byte[] bytes;
    try {
      bytes = document.load();
    } catch (IOException e) {
      String message = UnreadableFile.message(document.path(), e);
      return CompletableFuture.completedFuture(
          UnreadableFile.result(document.path(), message, Cause.INPUT));
    } catch (OutOfMemoryError e) {
      String message =
          document.path() + ": too large for the memory; give more, GONGBAO_OPTS=-Xmx4g";
      return CompletableFuture.completedFuture(
          UnreadableFile.result(document.path(), message, Cause.RESOURCES));
    }
    String id = ContentId.of(bytes);
    CompletableFuture<Result> first = firstOfContent.get(id);
    if (first != null) {
      return first.thenApply(result -> result.repeatedAt(document.path()));
    }
    Supplier<Result> job = () -> work.on(bytes, document.path(), id);
    CompletableFuture<Result> result = CompletableFuture.supplyAsync(job, pool);
    firstOfContent.put(id, result);
    return result;
  }
}
