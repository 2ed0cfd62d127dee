package org.gongbao.app.batch;

import java.util.Locale;
import org.gongbao.model.Failure;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;

/**
 * What became of an input in a run.
 *
 * @param row its row of the manifest
 * @param kind how it came to that
 * @param indicators how many indicators its report holds, where this run made one
 */
public record Result(Manifest.Row row, Kind kind, int indicators) {

  /** How a run came to the row of an input. */
  public enum Kind {
    /** Extracted in this run. */
    EXTRACTED,
    /** As an earlier run had left it: nothing has changed since. */
    UNCHANGED,
    /** It repeats another input's content. */
    DUPLICATE,
    /** Passed over: plainly no report. */
    COMPANION,
    /** It could not be had, so there was nothing to extract. */
    UNREACHABLE
  }

  /** Whether the input counts as one of those that were to be extracted. */
  boolean counts() {
    return kind != Kind.COMPANION;
  }

  /** Whether the user should hear of it: not where everything is as it was. */
  boolean isNews() {
    return counts() && (kind != Kind.UNCHANGED || row.status() == Status.FAILED);
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
    return switch (kind) {
      case EXTRACTED -> row.path() + " → " + row.id() + " (" + found() + ")";
      case UNCHANGED -> row.path() + " (as before)";
      case DUPLICATE -> row.path() + " (same content as " + row.id() + ")";
      case COMPANION -> row.path() + " (no report)";
      case UNREACHABLE -> row.path();
    };
  }

  private String found() {
    String warnings = row.warnings() == 0 ? "" : ", " + counted(row.warnings(), "warning");
    return counted(indicators, "indicator") + warnings;
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** The result of another input with the same content: skipped, or failed the same way. */
  Result repeatedAt(String path) {
    Failure failure = row.error();
    if (failure == null) {
      return new Result(
          new Manifest.Row(path, row.id(), Status.SKIPPED, row.pages(), row.warnings(), null),
          Kind.DUPLICATE,
          0);
    }
    String message = path + ": same content as another file that failed: " + failure.message();
    Failure same = new Failure(failure.stage(), failure.cause(), message);
    return new Result(
        new Manifest.Row(path, row.id(), Status.FAILED, null, 0, same), Kind.DUPLICATE, 0);
  }
}
