package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.model.Failure;
import org.gongbao.write.DigestTable;
import org.gongbao.write.Ledger;
import org.gongbao.write.Manifest.Row;
import org.gongbao.write.Manifest.Status;
import org.gongbao.write.ReportFile;
import org.jspecify.annotations.Nullable;

/**
 * What is known of inputs from earlier runs and from this one. A row holds as long as the content,
 * the program, the dictionaries and the options are the same; a failure for want of time or memory
 * as long as the limits are the same too, and one for want of disk not at all.
 */
final class Known {
  private final Ledger ledger;
  private final Path output;
  private final Fingerprint fingerprint;
  private final boolean afresh;
  private final DigestTable ofThisRun = new DigestTable();

  /**
   * The knowledge of an output folder.
   *
   * @param afresh whether what earlier runs did is to be done again
   */
  Known(Ledger ledger, Path output, Fingerprint fingerprint, boolean afresh) {
    this.ledger = ledger;
    this.output = output;
    this.fingerprint = fingerprint;
    this.afresh = afresh;
  }

  /** The result of an input whose content has been extracted; null where it has not. */
  @Nullable Result of(String path, String id) throws IOException {
    Row maker = ledger.maker(id);
    if (maker == null || !holds(maker)) {
      return null;
    }
    if (maker.path().equals(path)) {
      return new Result(maker, Result.Kind.UNCHANGED, 0);
    }
    return new Result(maker, Result.Kind.UNCHANGED, 0).repeatedAt(path);
  }

  private boolean holds(Row row) {
    if (afresh && !ofThisRun.contains(String.valueOf(row.id()))) {
      return false;
    }
    return expected(row.error()).equals(row.fingerprint())
        && (!row.made() || Files.exists(ReportFile.in(output, String.valueOf(row.id()))));
  }

  private String expected(@Nullable Failure failure) {
    if (failure == null) {
      return fingerprint.ofResults();
    }
    return switch (failure.cause()) {
      case INPUT, DEFECT -> fingerprint.ofResults();
      case TIMEOUT, MEMORY, CRASH -> fingerprint.withLimits();
      case RESOURCES -> "";
    };
  }

  /** The result of what was delivered of a content. */
  Result result(String path, String id, Delivery delivery) {
    if (delivery instanceof Delivery.Made made) {
      Status status = made.partial() ? Status.PARTIAL : Status.DONE;
      Row row =
          new Row(path, id, status, made.pages(), made.warnings(), null, fingerprint.ofResults());
      return new Result(row, Result.Kind.EXTRACTED, made.indicators());
    }
    Failure failure = ((Delivery.Failed) delivery).failure();
    Row row = new Row(path, id, Status.FAILED, null, 0, failure, expected(failure));
    return new Result(row, Result.Kind.EXTRACTED, 0);
  }

  /**
   * Writes a result down. What could not be had, or was passed over, changes nothing where there is
   * a report of it: a disk that is not mounted costs no data.
   */
  void add(Result result) throws IOException {
    Row row = result.row();
    String id = row.id();
    if (result.kind() == Result.Kind.EXTRACTED && id != null) {
      ofThisRun.put(id, 1);
    }
    Row before = ledger.row(row.path());
    boolean nothingNew = row.equals(before) && result.kind() != Result.Kind.EXTRACTED;
    if (!nothingNew && (id != null || before == null || before.id() == null)) {
      ledger.append(row);
    }
  }

  /** What the index keeps with the report of a row: differs where the report's file differs. */
  static String stamp(Row row) {
    return row.fingerprint() + " " + row.path();
  }

  /** The stamp of a report that this run makes of a path. */
  String stamp(String path) {
    return fingerprint.ofResults() + " " + path;
  }
}
