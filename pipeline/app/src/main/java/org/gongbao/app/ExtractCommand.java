package org.gongbao.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.gongbao.Pipeline;
import org.gongbao.app.batch.Extractor;
import org.gongbao.app.batch.Fingerprint;
import org.gongbao.app.batch.InThisProcess;
import org.gongbao.app.batch.InputFinder;
import org.gongbao.app.batch.Limits;
import org.gongbao.app.batch.ProgramDigest;
import org.gongbao.app.batch.Progress;
import org.gongbao.app.batch.ProgressInJson;
import org.gongbao.app.batch.ProgressOnTerminal;
import org.gongbao.app.batch.Run;
import org.gongbao.app.batch.Scratch;
import org.gongbao.app.batch.Summary;
import org.gongbao.app.batch.SystemReason;
import org.gongbao.app.worker.WorkerCommand;
import org.gongbao.app.worker.WorkerPool;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.search.IndicatorIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Extracts reports. */
@Command(
    name = "extract",
    description = {
      "Turns reports (PDF, OFD, DOCX, DOC, RTF, XLSX, XLS, HTML, MHT, TXT) into JSON: a file a report,"
          + " a manifest with a row an input, and an index for search.",
      "A folder is walked with everything below it, and so is a ZIP. What is hidden or plainly no report"
          + " (data, pictures, other archives, scripts, folders with a file .gongbao-skip) is passed over;"
          + " the format of the rest is told by its content.",
      "What has not changed since an earlier run is left as it is: a run that was stopped, by Ctrl-C or"
          + " worse, goes on where it was when it is begun again. What failed stands in failed.csv."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao extract corpus                           everything below a folder",
      "  gongbao extract a.pdf b.docx -o results          two files, into results/",
      "  gongbao extract 'reports/**/*2023*.pdf'          by a pattern",
      "  gongbao extract @list.txt                        a path a line",
      "  gongbao extract @output/failed.csv --timeout 600 what failed, with more time",
      "  gongbao extract archive --prune                  and drop what is gone from the archive",
      "  gongbao extract reports --dictionaries mine      with dictionaries of one's own",
      "  gongbao extract scans --ocr always               by what pages look like, whatever they say"
    })
final class ExtractCommand extends Subcommand {
  /** So few documents are done before another process has started. */
  private static final int FEW = 8;

  private final Engine engine;

  @Mixin private OutputFolder output = new OutputFolder();
  @Mixin private DictionariesOption knowledge = new DictionariesOption();
  @Mixin private OcrOption ocr = new OcrOption();
  @Mixin private LimitOptions limits = new LimitOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, patterns such as '2023/*.pdf', and lists (@FILE).")
  private List<String> arguments = List.of();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description =
          "How many processes extract at once (default: one a core). Without this option up to "
              + FEW
              + " inputs are extracted without any: a process takes a second to start.")
  private @Nullable Integer workers;

  @Option(names = "--again", description = "Extract also what has not changed.")
  private boolean again;

  @Option(
      names = "--prune",
      description = "Drop the reports of inputs that are gone from the folders and patterns given.")
  private boolean prune;

  @Option(
      names = "--log",
      paramLabel = "FORMAT",
      description = "For programs: json prints a line of JSON an event, and nothing else.")
  private @Nullable LogFormat log;

  /** How a run tells what it does. */
  enum LogFormat {
    /** A line of JSON an event. */
    JSON
  }

  ExtractCommand(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() {
    Dictionaries dictionaries = knowledge.dictionaries();
    workers(); // Wrong usage is better known before the work than after it.
    output.prepare();
    Summary summary;
    try (Interruption interruption = Interruption.listening(err());
        Scratch scratch = Scratch.of(output.path());
        IndicatorIndex index = IndicatorIndex.open(output.path(), Segmenter.of(dictionaries));
        Progress progress = progress();
        Run run =
            new Run(
                output.path(),
                new InputFinder(arguments, output.path()),
                fingerprint(dictionaries),
                again,
                scratch,
                index,
                progress,
                interruption.stop())) {
      summary = complete(run, total -> extractor(total, dictionaries, scratch));
    } catch (IOException e) {
      throw new CannotRun(SystemReason.of(e), e);
    }
    if (log == null) {
      tell(summary);
    }
    return summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private Summary complete(Run run, IntFunction<Extractor> extractor) {
    try {
      run.extract(extractor.apply(run.survey(prune)), workers());
      return run.settle(workers());
    } catch (IOException e) {
      throw brokenOff(e);
    } catch (UncheckedIOException e) {
      throw brokenOff(Objects.requireNonNull(e.getCause()));
    }
  }

  private CannotRun brokenOff(IOException problem) {
    String reason = SystemReason.of(problem);
    return new CannotRun(
        output.path() + ": the run broke off: " + reason + "; begun again it goes on from there",
        problem);
  }

  private Extractor extractor(int inputs, Dictionaries dictionaries, Scratch scratch) {
    Limits each = limits.limits();
    if (workers == null && inputs <= FEW) {
      return new InThisProcess(watch -> engine.open(dictionaries, ocr.mode(), watch), each);
    }
    List<String> arguments = new ArrayList<>(List.of("work"));
    arguments.addAll(knowledge.arguments());
    arguments.addAll(ocr.arguments());
    WorkerCommand command = new WorkerCommand(engine.program(), arguments, each.mebibytes());
    return new WorkerPool(command, scratch.folder(), each);
  }

  /** Options that change results belong in here. */
  private Fingerprint fingerprint(Dictionaries dictionaries) throws IOException {
    List<String> options = List.of(dictionaries.fingerprint(), ocr.mode().name());
    String results = ProgramDigest.of(engine.program(), Pipeline.class, options);
    return new Fingerprint(results, limits.limits().toString());
  }

  private int workers() {
    if (workers == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (workers < 1) {
      throw wrong("--workers counts from 1");
    }
    return workers;
  }

  private Progress progress() {
    if (log != null) {
      return new ProgressInJson(out());
    }
    return Boolean.getBoolean("gongbao.terminal")
        ? new ProgressOnTerminal(System.err)
        : Progress.lines(err());
  }

  private void tell(Summary summary) {
    PrintWriter out = out();
    out.println(summary.line());
    out.println("Reports:  " + output.reports());
    out.println("Manifest: " + output.manifest());
    String folder = output.isDefault() ? "" : " -o " + output.path();
    out.println("Next:     gongbao search WORDS" + folder + ", gongbao show ID" + folder);
  }
}
