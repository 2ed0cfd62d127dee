package org.gongbao.app.batch;

import java.util.Locale;
import org.gongbao.model.Failure;
import org.gongbao.model.Report;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;
import org.jspecify.annotations.Nullable;

/**
 * What became of an input.
 *
 * @param row its row of the manifest
 * @param report its report; null where there is none, or where an input before had the same content
 */
public record Result(Manifest.Row row, @Nullable Report report) {

  /** Whether the input was passed over because it is plainly no report. */
  boolean isCompanion() {
    return row.status() == Status.SKIPPED && row.id() == null;
  }

  /** The result in a line for the user: status, path, and what was found or why nothing was. */
  public String line() {
    return row.status().name().toLowerCase(Locale.ROOT) + "  " + detail();
  }

  private String detail() {
    Failure failure = row.error();
    if (failure != null) {
      return failure.message();
    }
    if (report == null) {
      return row.path() + (isCompanion() ? " (no report)" : " (same content as " + row.id() + ")");
    }
    String warnings = row.warnings() == 0 ? "" : ", " + counted(row.warnings(), "warning");
    String found = counted(report.indicators().size(), "indicator") + warnings;
    return row.path() + " → " + report.id() + " (" + found + ")";
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** The result of a later input with the same content: skipped, or failed the same way. */
  Result repeatedAt(String path) {
    Failure failure = row.error();
    if (failure == null) {
      return new Result(
          new Manifest.Row(path, row.id(), Status.SKIPPED, row.pages(), row.warnings(), null),
          null);
    }
    String message = path + ": same content as another file that failed: " + failure.message();
    Failure same = new Failure(failure.stage(), failure.cause(), message);
    return new Result(new Manifest.Row(path, row.id(), Status.FAILED, null, 0, same), null);
  }
}
