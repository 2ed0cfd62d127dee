package org.gongbao.app;

/** The exit codes of every command. */
final class ExitCode {
  /** Everything that was asked is done. */
  static final int DONE = 0;

  /** Some inputs failed; the others are done. */
  static final int SOME_FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The environment cannot run the command. */
  static final int CANNOT_RUN = 3;

  private ExitCode() {}
}
