package org.gongbao.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gongbao.Pipeline;
import picocli.CommandLine;

/** The command {@code gongbao}. */
public final class Gongbao {
  private Gongbao() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    runOver(Gongbao.class, args);
  }

  /**
   * Runs the command line over the real engine and exits with its code.
   *
   * @param program the class whose {@code main} workers run
   */
  public static void runOver(Class<?> program, String... args) {
    run(
        new Engine(
            (dictionaries, ocr, watch) -> Pipeline.watched(dictionaries, ocr, watch)::run, program),
        args);
  }

  /** Runs a command line over an engine and ends the process. */
  static void run(Engine engine, String... args) {
    CommandLine commandLine =
        commandLine(engine)
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    int code = commandLine.execute(args);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    System.exit(code);
  }

  /** All commands, over an engine that is made when it is needed. */
  static CommandLine commandLine(Engine engine) {
    return new CommandLine(new GongbaoCommand())
        .addSubcommand(new ExtractCommand(engine))
        .addSubcommand(new SearchCommand())
        .addSubcommand(new ListCommand())
        .addSubcommand(new ShowCommand())
        .addSubcommand(new SchemaCommand())
        .addSubcommand(new EvaluateCommand())
        .addSubcommand(new EvaluateTablesCommand())
        .addSubcommand(new MeasureCommand())
        .addSubcommand(new BenchCommand(engine))
        .addSubcommand(new CompletionCommand())
        .addSubcommand(new RehearseCommand())
        .addSubcommand(new WorkCommand(engine))
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(Gongbao::handle)
        .setParameterExceptionHandler(Gongbao::handle)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }

  private static int handle(
      Exception problem, CommandLine commandLine, CommandLine.ParseResult parsed) {
    if (problem instanceof CannotRun) {
      commandLine.getErr().println("gongbao: " + problem.getMessage());
    } else {
      commandLine.getErr().println("gongbao: a defect, please report it with this trace:");
      problem.printStackTrace(commandLine.getErr());
    }
    return ExitCode.CANNOT_RUN;
  }

  private static int handle(CommandLine.ParameterException problem, String[] arguments) {
    CommandLine commandLine = problem.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println("gongbao: " + problem.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("See " + commandLine.getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.USAGE;
  }
}
