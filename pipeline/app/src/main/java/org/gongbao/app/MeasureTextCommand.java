package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongbao.app.batch.SystemReason;
import org.gongbao.evaluate.TextScore;
import org.gongbao.model.Report;
import org.gongbao.write.Manifest;
import org.gongbao.write.ReportFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the character error rates of reports. */
@Command(
    name = "text",
    description = {
      "Prints the character error rate of extracted reports against the exact text of their documents:"
          + " edits in a hundred characters, order of reading included, white space not counted.",
      "NAME.txt or NAME.truth.txt is the text (UTF-8) of every report whose source is NAME, whatever"
          + " its extension; text files themselves are left out."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao measure text work-report.txt -o results",
      "  gongbao measure text page.truth.txt --report 9f2c"
    })
final class MeasureTextCommand extends Subcommand {
  private static final List<String> ENDINGS = List.of(".truth.txt", ".txt");

  @Mixin private OutputFolder output = new OutputFolder();

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "Exact texts of documents.")
  private List<Path> texts = List.of();

  @Option(
      names = "--report",
      paramLabel = "ID|PATH",
      description = "The report to measure, by id, source or file, instead of the text's document.")
  private @Nullable String report;

  @Override
  public Integer call() {
    boolean complete = true;
    for (Path text : texts) {
      try {
        complete &= measure(text);
      } catch (IOException e) {
        complete = false;
        complain(text + ": cannot be compared (" + SystemReason.of(e) + ")");
      }
    }
    return complete ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private boolean measure(Path text) throws IOException {
    String truth = Files.readString(text);
    List<Path> reports = report == null ? reportsOf(document(text)) : named(report);
    for (Path file : reports) {
      Report read = ReportFile.read(file);
      TextScore score = TextScore.of(read.text(), truth);
      out()
          .printf(
              Locale.ROOT,
              "text  error rate %s %%  edits=%d characters=%d  %s%n",
              score.percent().toPlainString(),
              score.edits(),
              score.characters(),
              read.source().path());
    }
    if (reports.isEmpty()) {
      complain(text + ": there is no report of its document in " + output.reports());
    }
    return !reports.isEmpty();
  }

  private List<Path> named(String name) {
    Path file = Path.of(name);
    return name.endsWith(".json") && Files.isRegularFile(file) ? List.of(file) : output.find(name);
  }

  private List<Path> reportsOf(String document) {
    return output.rows().stream()
        .filter(row -> row.path().matches("(?:.*/)?\\Q" + document + "\\E\\.(?!txt$)[^./]+"))
        .map(Manifest.Row::id)
        .filter(Objects::nonNull)
        .distinct()
        .map(id -> ReportFile.in(output.path(), id))
        .filter(Files::exists)
        .toList();
  }

  private static String document(Path text) {
    String name = text.getFileName().toString();
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
