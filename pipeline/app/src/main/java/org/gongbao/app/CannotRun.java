package org.gongbao.app;

/** Thrown where the environment cannot run a command: the message says why and what to do. */
final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRun(String message) {
    super(message);
  }

  CannotRun(String message, Throwable cause) {
    super(message, cause);
  }
}
