package org.gongbao.app.batch;

import java.util.List;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;

/**
 * How many inputs of a run ended how.
 *
 * @param inputs all of them
 * @param done reports written whole
 * @param partial reports written of documents that could be read in part
 * @param failed inputs without a report
 * @param skipped inputs that are no reports, or repeat another's content
 */
public record Summary(int inputs, long done, long partial, long failed, long skipped) {

  /** Counts the rows of a run. */
  public static Summary of(List<Manifest.Row> rows) {
    return new Summary(
        rows.size(),
        count(rows, Status.DONE),
        count(rows, Status.PARTIAL),
        count(rows, Status.FAILED),
        count(rows, Status.SKIPPED));
  }

  private static long count(List<Manifest.Row> rows, Status status) {
    return rows.stream().filter(row -> row.status() == status).count();
  }

  /** One line for the user. */
  public String line() {
    return inputs
        + (inputs == 1 ? " input: " : " inputs: ")
        + done
        + " done, "
        + partial
        + " partial, "
        + failed
        + " failed, "
        + skipped
        + " skipped";
  }
}
