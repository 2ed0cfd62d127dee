package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the file system refused something, in words. */
public final class SystemReason {
  private SystemReason() {}

  /** A few words for a message that names the file itself. */
  public static String of(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (problem instanceof AccessDeniedException) {
      return "its permissions forbid it";
    }
    if (problem instanceof FileAlreadyExistsException existing) {
      return existing.getFile() + " is a file";
    }
    if (problem.getClass() == IOException.class && problem.getMessage() != null) {
      return problem.getMessage();
    }
    return problem instanceof FileSystemException known && known.getReason() != null
        ? known.getReason()
        : problem.toString();
  }
}
