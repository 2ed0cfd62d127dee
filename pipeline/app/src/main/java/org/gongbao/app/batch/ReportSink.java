package org.gongbao.app.batch;

import java.io.IOException;
import org.gongbao.model.Report;

/** Takes the reports of a run one after the other, in the order of the inputs. */
@FunctionalInterface
public interface ReportSink {

  /**
   * Takes a report.
   *
   * @throws IOException where it cannot be kept
   */
  void add(Report report) throws IOException;
}
