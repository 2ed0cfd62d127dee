package org.gongbao.app.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.gongbao.model.Report;
import org.gongbao.search.IndicatorIndex;
import org.gongbao.write.DigestTable;
import org.gongbao.write.Ledger;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Row;
import org.gongbao.write.Manifest.Status;
import org.gongbao.write.ReportFile;

/**
 * A run over inputs into an output folder: counts them, extracts what is new, and leaves report
 * files, manifest and index of one mind. Whatever kills it, the next run with the same inputs ends
 * where this one would have ended.
 *
 * <p>The order makes it so: a report's file is whole on the disk before its row is written, the row
 * before the index, and what is superseded goes last.
 */
public final class Run implements Closeable {
  private final Path output;
  private final InputFinder inputs;
  private final Ledger ledger;
  private final Known known;
  private final IndicatorIndex index;
  private final Scratch scratch;
  private final Progress progress;
  private final Stop stop;
  private Summary summary = Summary.NOTHING;

  /**
   * A run.
   *
   * @param scratch what holds other runs off the output folder
   * @param index of the output folder; the run commits it
   * @param afresh whether what has not changed is extracted all the same
   * @throws IOException where the manifest cannot be read
   */
  public Run(
      Path output,
      InputFinder inputs,
      Fingerprint fingerprint,
      boolean afresh,
      Scratch scratch,
      IndicatorIndex index,
      Progress progress,
      Stop stop)
      throws IOException {
    this.output = output;
    this.inputs = inputs;
    this.ledger = Ledger.open(Manifest.in(output));
    this.known = new Known(ledger, output, fingerprint, afresh);
    this.index = index;
    this.scratch = scratch;
    this.progress = progress;
    this.stop = stop;
  }

  /**
   * Looks through the inputs: tells how many there are and which of earlier runs are gone.
   *
   * @param prune whether the results of those that are gone are dropped
   * @return how many inputs are not passed over
   */
  public int survey(boolean prune) throws IOException {
    DigestTable paths = new DigestTable();
    int total = 0;
    Iterator<Input> each = inputs.iterator();
    while (each.hasNext() && !stop.isRequested()) {
      Input input = each.next();
      paths.put(input.path(), 1);
      total += input instanceof Input.Companion ? 0 : 1;
    }
    progress.begins(total);
    if (!stop.isRequested()) {
      drop(gone(paths), prune);
    }
    return total;
  }

  private List<Row> gone(DigestTable paths) throws IOException {
    List<Row> gone = new ArrayList<>();
    ledger.forEach(
        row -> {
          if (!paths.contains(row.path()) && inputs.covers(row.path())) {
            gone.add(row);
          }
        });
    return gone;
  }

  private void drop(List<Row> gone, boolean prune) throws IOException {
    int told = 0;
    for (Row row : gone) {
      boolean bare = row.id() == null; // Passed over or unreadable: there is nothing to lose.
      if (prune || bare) {
        ledger.append(new Row(row.path(), null, Status.REMOVED, null, 0, null));
      }
      if (!bare) {
        told++;
        progress.removed(row.path(), prune);
      }
    }
    summary = summary.gone(told);
  }

  /**
   * Extracts what is new or has changed.
   *
   * @param extractor extracts as many documents at once as there are workers
   * @throws IOException where results cannot be kept: the same run begun again goes on from there
   */
  public void extract(Extractor extractor, int workers) throws IOException {
    try (Batch batch = new Batch(known, extractor, workers, this::keep, this::count, stop)) {
      batch.run(inputs.iterator());
      Set<String> orphans = orphans();
      if (!orphans.isEmpty()) {
        batch.run(new Chosen<>(inputs.iterator(), input -> orphans.contains(input.path())));
      }
    }
  }

  private void keep(Delivery.Made made, String path) throws IOException {
    ReportFile.write(ReportFile.in(output, made.id()), made.json());
    Report report = made.report();
    if (report != null) {
      index.replace(report, known.stamp(path));
    }
  }

  private void count(Result result) {
    summary = summary.plus(result);
    progress.finished(result);
  }

  /** Inputs that repeat the content of another that has changed or is gone since. */
  private Set<String> orphans() throws IOException {
    Set<String> orphans = new HashSet<>();
    ledger.forEach(
        row -> {
          String id = row.id();
          if (id != null && !row.made() && ledger.maker(id) == null) {
            orphans.add(row.path());
          }
        });
    return orphans;
  }

  /**
   * Takes away what was superseded, puts the manifest in order, and makes the index hold what the
   * report files hold.
   *
   * @param workers how many reports are taken into the index at once
   * @return how the inputs ended
   */
  public Summary settle(int workers) throws IOException {
    for (String id : ledger.abandoned()) {
      Files.deleteIfExists(ReportFile.in(output, id));
    }
    ledger.settle(scratch.folder());
    FailedList.write(output, ledger, scratch.folder());
    progress.indexing(IndexUpdate.run(index, ledger, output, workers));
    progress.ended(summary);
    return summary;
  }

  @Override
  public void close() throws IOException {
    ledger.close();
  }
}
