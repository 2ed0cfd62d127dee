package org.gongbao.app.batch;

import java.io.IOException;
import org.gongbao.model.Report;

/** Takes the reports of a run, in any order and from several threads at once. */
@FunctionalInterface
public interface ReportSink {

  /**
   * Takes a report.
   *
   * @throws IOException where it cannot be kept
   */
  void add(Report report) throws IOException;
}
