package org.gongbao.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.app.batch.Input;
import org.gongbao.app.batch.InputFinder;
import org.gongbao.app.bench.Bench;
import org.gongbao.app.bench.BenchTable;
import org.gongbao.app.bench.ExternalTool;
import org.gongbao.app.bench.Measurement;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.read.ocr.OcrMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how fast extraction is. */
@Command(
    name = "bench",
    description = {
      "Measures, on the same files in one run, PDFBox's bare PDFTextStripper, the whole extraction from"
          + " bytes to JSON, their ratio, and the share of each stage: processor time of one warm"
          + " thread, the median of the rounds.",
      "On PDF files pdftotext is measured too where it is installed, and other programs by --tool:"
          + " time by the clock, their start included."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao bench corpus",
      "  gongbao bench reports/*.pdf --tool 'mutool draw -F text {}'"
    })
final class BenchCommand extends Subcommand {
  private static final ExternalTool PDFTOTEXT = ExternalTool.of("pdftotext -layout {} -");

  private final Engine engine;

  @Mixin private DictionariesOption knowledge = new DictionariesOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders and patterns such as '2023/*.pdf'.")
  private List<String> arguments = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "15",
      description =
          "How often each file is measured, after as many rounds without (default:"
              + " ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--tool",
      paramLabel = "COMMAND",
      description = "Another program; {} stands for the file.")
  private List<String> templates = List.of();

  BenchCommand(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() {
    if (rounds < 1) {
      throw wrong("--rounds counts from 1");
    }
    List<ExternalTool> tools = tools();
    Dictionaries dictionaries = knowledge.dictionaries();
    Bench bench = new Bench(watch -> engine.open(dictionaries, OcrMode.AUTO, watch), tools, rounds);
    BenchTable table = new BenchTable(tools);
    List<Measurement> measured = new ArrayList<>();
    boolean complete = true;
    out().println(table.head());
    for (Input input : new InputFinder(arguments, OutputFolder.at("output").path())) {
      if (input instanceof Input.Companion) {
        continue;
      }
      Measurement one = measure(bench, input);
      if (one == null) {
        complete = false;
        complain(input.path() + ": gives no report, so there is nothing to measure");
      } else {
        measured.add(one);
        out().println(table.line(one));
      }
    }
    if (!measured.isEmpty()) {
      out().println(table.line(measured, "all"));
    }
    out().println(BenchTable.peakMemory());
    return complete ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private @Nullable Measurement measure(Bench bench, Input input) {
    if (!(input instanceof Input.Document document)) {
      return null;
    }
    try {
      return bench.measure(document.path(), document.content().load());
    } catch (IOException e) {
      throw new CannotRun(document.path() + ": " + e.getMessage(), e);
    }
  }

  private List<ExternalTool> tools() {
    List<ExternalTool> tools = new ArrayList<>();
    if (PDFTOTEXT.isInstalled()) {
      tools.add(PDFTOTEXT);
    }
    templates.forEach(template -> tools.add(ExternalTool.of(template)));
    return tools;
  }
}
