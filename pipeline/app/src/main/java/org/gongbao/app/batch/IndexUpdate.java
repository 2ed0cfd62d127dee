package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongbao.search.IndexedReports;
import org.gongbao.search.IndicatorIndex;
import org.gongbao.write.DigestTable;
import org.gongbao.write.Ledger;
import org.gongbao.write.Manifest.Row;
import org.gongbao.write.ReportFile;

/**
 * Makes the index hold what the report files hold: whatever a run that was killed left undone, and
 * what this one has made, in bulk.
 */
final class IndexUpdate {
  private static final int AT_ONCE = 256;

  private final IndicatorIndex index;
  private final Path output;
  private final ExecutorService threads;
  private final List<Row> missing = new ArrayList<>();
  private final DigestTable wanted = new DigestTable();
  private int reports;

  private IndexUpdate(IndicatorIndex index, Path output, ExecutorService threads) {
    this.index = index;
    this.output = output;
    this.threads = threads;
  }

  /**
   * Brings the index up to date and commits it.
   *
   * @param workers how many reports are read and cut into words at once
   * @return how many reports were taken in
   * @throws IOException where a report cannot be read or the index not be written
   */
  static int run(IndicatorIndex index, Ledger ledger, Path output, int workers) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try (IndexedReports indexed = index.reports()) {
      IndexUpdate update = new IndexUpdate(index, output, threads);
      ledger.forEach(row -> update.add(row, indexed));
      update.takeIn();
      for (String id : indexed.without(update.wanted::contains)) {
        index.remove(id);
      }
      index.commit();
      return update.reports;
    } finally {
      threads.shutdown();
    }
  }

  private void add(Row row, IndexedReports indexed) throws IOException {
    String id = row.id();
    if (id == null || !row.made() || row.fingerprint() == null) {
      return;
    }
    wanted.put(id, 1);
    if (!Known.stamp(row).equals(indexed.stamp(id))) {
      missing.add(row);
      if (missing.size() == AT_ONCE) {
        takeIn();
      }
    }
  }

  private void takeIn() throws IOException {
    List<Future<?>> begun = new ArrayList<>();
    for (Row row : missing) {
      begun.add(
          threads.submit(
              () -> {
                Path file = ReportFile.in(output, String.valueOf(row.id()));
                index.replace(ReportFile.read(file), Known.stamp(row));
                return null;
              }));
    }
    for (Future<?> one : begun) {
      await(one);
    }
    reports += missing.size();
    missing.clear();
  }

  private static void await(Future<?> one) throws IOException {
    try {
      one.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException problem) {
        throw problem;
      }
      throw new IllegalStateException("a defect while indexing", e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a run", e);
    }
  }
}
