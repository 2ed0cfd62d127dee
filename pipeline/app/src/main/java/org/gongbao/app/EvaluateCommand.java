package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.app.score.Judged;
import org.gongbao.app.score.ScoreJson;
import org.gongbao.app.score.ScoreLines;
import org.gongbao.app.score.ScoreTable;
import org.gongbao.evaluate.Evaluation;
import org.gongbao.evaluate.Gold;
import org.gongbao.evaluate.GoldFile;
import org.gongbao.evaluate.Scorer;
import org.gongbao.write.ReportFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores reports against their gold. */
@Command(
    name = "evaluate",
    description = {
      "Scores extracted reports against gold files: precision, recall and F1 of what was found, and"
          + " the share of right values of each field; of each report, then (from the summed"
          + " counts) of each genre and over all.",
      "A gold is held against every report whose source has the gold's document name, whatever its"
          + " extension. Of a gold with annotated stretches (`ranges`) the genre's figures count"
          + " sections inside them alone."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao evaluate corpus/*.gold.json",
      "  gongbao evaluate projects.gold.json --misses     and everything that differs",
      "  gongbao evaluate projects.gold.json --report 9f2c",
      "  gongbao evaluate corpus/*.gold.json --json       for programs: one object",
      "  gongbao evaluate corpus/gold/*.tune.json --markdown"
    })
final class EvaluateCommand extends Subcommand {
  @Mixin private OutputFolder output = new OutputFolder();

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Gold files.")
  private List<Path> golds = List.of();

  @Option(
      names = "--report",
      paramLabel = "ID|PATH",
      description = "The report to score, by id, source or file, instead of the gold's document.")
  private @Nullable String report;

  @Option(names = "--misses", description = "List everything that differs.")
  private boolean misses;

  @ArgGroup private Format format = new Format();

  /** How the figures are printed, where not in lines. */
  private static final class Format {
    @Option(names = "--json", description = "Print one JSON object instead of lines.")
    private boolean json;

    @Option(
        names = "--markdown",
        description = "Print the chief figures as a table, a row for each genre and half.")
    private boolean markdown;
  }

  @Override
  public Integer call() {
    List<Judged> judged = new ArrayList<>();
    boolean complete = true;
    for (Path file : golds) {
      try {
        Gold gold = GoldFile.read(file);
        List<Path> reports = reports(gold);
        for (Path found : reports) {
          Evaluation evaluation = Scorer.score(ReportFile.read(found), gold);
          judged.add(new Judged(file, gold, found, evaluation));
        }
        if (reports.isEmpty()) {
          complete = false;
          complain(file + ": there is no report of " + wanted(gold) + "; extract it first");
        }
      } catch (NoSuchFileException e) {
        complete = false;
        complain(file + ": there is no such file");
      } catch (IOException e) {
        complete = false;
        complain(String.valueOf(e.getMessage()));
      }
    }
    print(judged);
    return complete ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void print(List<Judged> judged) {
    if (format.json) {
      out().println(ScoreJson.of(judged, misses));
    } else if (format.markdown) {
      ScoreTable.of(judged).forEach(out()::println);
    } else {
      new ScoreLines(out(), misses).print(judged);
    }
  }

  private List<Path> reports(Gold gold) {
    if (report == null) {
      return output.reportsOf(gold.document());
    }
    Path file = Path.of(report);
    return report.endsWith(".json") && Files.isRegularFile(file)
        ? List.of(file)
        : output.find(report);
  }

  private String wanted(Gold gold) {
    return (report == null ? gold.document() : report) + " in " + output.reports();
  }
}
