package org.gongbao.app;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints the completion script. */
@Command(
    name = "completion",
    description = "Prints a script that completes commands and options in bash and zsh.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = "  source <(gongbao completion)")
final class CompletionCommand extends Subcommand {
  @Override
  public Integer call() {
    out().print(AutoComplete.bash("gongbao", spec().root().commandLine()));
    return ExitCode.DONE;
  }
}
