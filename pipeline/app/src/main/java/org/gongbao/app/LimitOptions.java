package org.gongbao.app;

import org.gongbao.app.batch.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much a document may cost. */
final class LimitOptions {
  /** Set by picocli before the command runs. */
  @SuppressWarnings("NullAway.Init")
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "How long a document may take, beside its pages; each page adds a sixth of it, and one"
              + " page alone may take half of it (default: ${DEFAULT-VALUE}). Where a busy"
              + " machine keeps a worker waiting, four times as long.")
  private int seconds;

  @Option(
      names = "--memory",
      paramLabel = "MEBIBYTES",
      defaultValue = "512",
      description = "The heap of each worker (default: ${DEFAULT-VALUE}).")
  private int mebibytes;

  /**
   * The limits.
   *
   * @throws ParameterException where they leave room for nothing
   */
  Limits limits() {
    if (seconds < 1 || mebibytes < 1) {
      throw new ParameterException(command.commandLine(), "--timeout and --memory count from 1");
    }
    return new Limits(seconds, mebibytes);
  }
}
