package org.gongbao.app.batch;

import org.gongbao.write.Manifest.Status;

/**
 * How many inputs of a run ended how.
 *
 * @param inputs all of them
 * @param done reports written whole
 * @param partial reports written of documents that could be read in part
 * @param failed inputs without a report, also those that an earlier run had found so
 * @param skipped inputs that are no reports, or repeat another's content
 * @param unchanged inputs whose report an earlier run had made
 * @param removed inputs of earlier runs that are gone
 * @param pages pages of the documents extracted
 */
public record Summary(
    int inputs,
    int done,
    int partial,
    int failed,
    int skipped,
    int unchanged,
    int removed,
    long pages) {

  /** Nothing yet. */
  public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0, 0);

  /** With one result more. */
  Summary plus(Result result) {
    Status status = result.row().status();
    boolean same = result.kind() == Result.Kind.UNCHANGED && status != Status.FAILED;
    boolean extracted = result.kind() == Result.Kind.EXTRACTED;
    Integer read = result.row().pages();
    return new Summary(
        inputs + 1,
        done + one(!same && status == Status.DONE),
        partial + one(!same && status == Status.PARTIAL),
        failed + one(status == Status.FAILED),
        skipped + one(!same && status == Status.SKIPPED),
        unchanged + one(same),
        removed,
        pages + (extracted && read != null ? read : 0));
  }

  /** With so many inputs that are gone. */
  Summary gone(int count) {
    return new Summary(inputs, done, partial, failed, skipped, unchanged, count, pages);
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
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
        + " skipped"
        + (unchanged == 0 ? "" : ", " + unchanged + " unchanged")
        + (removed == 0 ? "" : ", " + removed + " gone");
  }
}
