package org.gongbao.app.batch;

import org.gongbao.model.Failure;
import org.gongbao.model.Outcome;
import org.gongbao.model.Report;
import org.gongbao.model.Severity;
import org.gongbao.write.ReportFile;
import org.jspecify.annotations.Nullable;

/** What an extraction, here or in another process, gives back of a document. */
public sealed interface Delivery {

  /**
   * A report.
   *
   * @param id the report's id
   * @param pages the document's pages; null where the format has none
   * @param warnings how many warnings the report holds
   * @param indicators how many indicators it holds
   * @param partial whether a part of the document could not be read
   * @param json the content of the report's file
   * @param report the report itself; null where it was made in another process
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Made(
      String id,
      @Nullable Integer pages,
      int warnings,
      int indicators,
      boolean partial,
      byte[] json,
      @Nullable Report report)
      implements Delivery {}

  /**
   * No report.
   *
   * @param failure why
   * @param worker whether the document cost the process that read it
   */
  record Failed(Failure failure, boolean worker) implements Delivery {}

  /** What is delivered of an outcome. */
  static Delivery of(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      return new Failed(failed.failure(), false);
    }
    Report report = ((Outcome.Done) outcome).report();
    return new Made(
        report.id(),
        report.source().pages(),
        report.warnings().size(),
        report.indicators().size(),
        report.warnings().stream().anyMatch(notice -> notice.severity() == Severity.ERROR),
        ReportFile.bytes(report),
        report);
  }
}
