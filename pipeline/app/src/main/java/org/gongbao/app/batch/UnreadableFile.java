package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.model.Failure.Stage;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;

/** Says why a path could not be read, and what to do. */
final class UnreadableFile {
  private UnreadableFile() {}

  /** The file system's complaint about a path. */
  static String message(String path, IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return path + ": there is no such file or folder; check the path";
    }
    if (problem instanceof AccessDeniedException) {
      return path + ": may not be read; change its permissions";
    }
    if (problem instanceof ZipException) {
      return path
          + ": cannot be unpacked ("
          + problem.getMessage()
          + "); fetch the archive again, or unpack it and give the files in it";
    }
    return path
        + ": cannot be read ("
        + SystemReason.of(problem)
        + "); check the path and the disk";
  }

  /** The result of an input that could not be read. */
  static Result result(String path, String message, Cause cause) {
    Failure failure = new Failure(Stage.READ, cause, message);
    Manifest.Row row = new Manifest.Row(path, null, Status.FAILED, null, 0, failure);
    return new Result(row, Result.Kind.UNREACHABLE, 0);
  }
}
