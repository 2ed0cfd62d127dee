package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.model.Failure.Stage;
import org.gongbao.model.Outcome;
import org.gongbao.model.Report;
import org.gongbao.model.Severity;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;
import org.gongbao.write.ReportFile;

/**
 * Extracts one input and writes its report.
 *
 * @param extraction makes the report
 * @param output the folder whose {@code reports} are written
 * @param index takes the report when it is written
 */
record Work(Extraction extraction, Path output, ReportSink index) {

  /** Never throws: whatever goes wrong is the result of this input alone. */
  Result on(byte[] bytes, String path, String id) {
    Outcome outcome;
    try {
      outcome = extraction.run(bytes, path);
    } catch (OutOfMemoryError e) {
      return failed(path, id, outOfMemory(path));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(path, id, defect(path, e));
    }
    if (outcome instanceof Outcome.Failed failed) {
      return failed(path, id, failed.failure());
    }
    Report report = ((Outcome.Done) outcome).report();
    try {
      ReportFile.write(ReportFile.in(output, report.id()), report);
      index.add(report);
    } catch (IOException e) {
      return failed(path, id, unwritten(path, e));
    }
    return new Result(row(path, report), report);
  }

  private static Manifest.Row row(String path, Report report) {
    boolean partial = report.warnings().stream().anyMatch(n -> n.severity() == Severity.ERROR);
    return new Manifest.Row(
        path,
        report.id(),
        partial ? Status.PARTIAL : Status.DONE,
        report.source().pages(),
        report.warnings().size(),
        null);
  }

  private static Result failed(String path, String id, Failure failure) {
    return new Result(new Manifest.Row(path, id, Status.FAILED, null, 0, failure), null);
  }

  private static Failure outOfMemory(String path) {
    return new Failure(
        Stage.EXTRACT,
        Cause.RESOURCES,
        path + ": there is not enough memory: give more, GONGBAO_OPTS=-Xmx4g");
  }

  private static Failure defect(String path, Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return new Failure(
        Stage.EXTRACT,
        Cause.DEFECT,
        path + ": a defect of Gongbao, please report it with the file: " + thrown + place);
  }

  private static Failure unwritten(String path, IOException problem) {
    return new Failure(
        Stage.WRITE,
        Cause.RESOURCES,
        path + ": its report cannot be kept (" + SystemReason.of(problem) + "); free some space");
  }
}
