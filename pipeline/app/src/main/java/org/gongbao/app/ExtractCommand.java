package org.gongbao.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiFunction;
import org.gongbao.app.batch.Batch;
import org.gongbao.app.batch.Extraction;
import org.gongbao.app.batch.Input;
import org.gongbao.app.batch.InputFinder;
import org.gongbao.app.batch.Progress;
import org.gongbao.app.batch.ProgressOnTerminal;
import org.gongbao.app.batch.Summary;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.read.ocr.OcrMode;
import org.gongbao.search.IndicatorIndex;
import org.gongbao.write.Manifest;
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
          + " the format of the rest is told by its content."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao extract corpus                           everything below a folder",
      "  gongbao extract a.pdf b.docx -o results          two files, into results/",
      "  gongbao extract 'reports/**/*2023*.pdf'          by a pattern",
      "  gongbao extract reports --dictionaries mine      with dictionaries of one's own",
      "  gongbao extract scans --ocr always               by what pages look like, whatever they say"
    })
final class ExtractCommand extends Subcommand {
  private static final long MEMORY_OF_WORKER = 512L << 20;

  private final BiFunction<Dictionaries, OcrMode, Extraction> engine;

  @Mixin private OutputFolder output = new OutputFolder();
  @Mixin private DictionariesOption knowledge = new DictionariesOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders and patterns such as '2023/*.pdf'.")
  private List<String> arguments = List.of();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "How many files are extracted at once (default: one a core, memory allowing).")
  private @Nullable Integer workers;

  @Option(
      names = "--ocr",
      paramLabel = "WHEN",
      description = {
        "Which pages of PDF files are read by the recognition of characters: auto (those without a text"
            + " layer, or with one that lies), never, or always (default: ${DEFAULT-VALUE}).",
        "Such values carry the doubt RECOGNIZED."
      })
  private OcrMode ocr = OcrMode.AUTO;

  ExtractCommand(BiFunction<Dictionaries, OcrMode, Extraction> engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() {
    Dictionaries dictionaries = knowledge.dictionaries();
    int atOnce = workers();
    output.prepare();
    List<Input> inputs = InputFinder.find(arguments, output.path());
    List<Manifest.Row> rows;
    try (IndicatorIndex index = IndicatorIndex.open(output.path(), Segmenter.of(dictionaries));
        Progress progress = progress(inputs)) {
      Extraction extraction = engine.apply(dictionaries, ocr);
      rows = new Batch(extraction, output.path(), index::replace, progress, atOnce).run(inputs);
      index.commit();
      Manifest.add(output.manifest(), rows);
    } catch (IOException e) {
      throw new CannotRun(output.path() + ": the results cannot be kept: " + e.getMessage(), e);
    }
    Summary summary = Summary.of(rows);
    tell(summary);
    return summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private int workers() {
    if (workers == null) {
      Runtime machine = Runtime.getRuntime();
      long byMemory = machine.maxMemory() / MEMORY_OF_WORKER;
      return (int) Math.max(1, Math.min(machine.availableProcessors(), byMemory));
    }
    if (workers < 1) {
      throw wrong("--workers counts from 1");
    }
    return workers;
  }

  private Progress progress(List<Input> inputs) {
    int total = (int) inputs.stream().filter(input -> !(input instanceof Input.Companion)).count();
    return Boolean.getBoolean("gongbao.terminal")
        ? new ProgressOnTerminal(System.err, total)
        : Progress.lines(err(), total);
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
