package org.gongbao.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has: somewhere to write, and a way to complain. */
abstract class Subcommand implements Callable<Integer> {
  /** Set by picocli before the command runs. */
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  final CommandSpec spec() {
    return spec;
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Says that something failed while the command goes on. */
  final void complain(String message) {
    err().println("gongbao: " + message);
  }

  /** What is wrong with the command line. */
  final ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
