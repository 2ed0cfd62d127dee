package org.gongbao.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.app.score.ScoreLines;
import org.gongbao.evaluate.Evaluation;
import org.gongbao.evaluate.TableGold;
import org.gongbao.evaluate.TableGoldFile;
import org.gongbao.evaluate.TableScore;
import org.gongbao.evaluate.Totals;
import org.gongbao.write.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the tables of reports against their gold. */
@Command(
    name = "evaluate-tables",
    description = {
      "Scores the tables of extracted reports against gold of their structure: the share of tables"
          + " found, of cells with the right text in the right place, and of right spans; of each"
          + " report, then over all.",
      "A gold is held against every report whose source has the gold's document name, whatever its"
          + " extension. A report's tables beyond the annotated ones are not judged."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao evaluate-tables corpus/gold/tables/*.json",
      "  gongbao evaluate-tables corpus/gold/tables/*.json --misses     and everything that differs"
    })
final class EvaluateTablesCommand extends Subcommand {
  @Mixin private OutputFolder output = new OutputFolder();

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Gold files of tables.")
  private List<Path> golds = List.of();

  @Option(names = "--misses", description = "List everything that differs.")
  private boolean misses;

  @Override
  public Integer call() {
    ScoreLines lines = new ScoreLines(out(), misses);
    List<Evaluation> evaluations = new ArrayList<>();
    boolean complete = true;
    for (Path file : golds) {
      try {
        TableGold gold = TableGoldFile.read(file);
        List<Path> reports = output.reportsOf(gold.document());
        for (Path report : reports) {
          Evaluation evaluation = TableScore.score(ReportFile.read(report), gold);
          lines.print(file + "  " + report, evaluation);
          evaluations.add(evaluation);
        }
        if (reports.isEmpty()) {
          complete = false;
          complain(
              file
                  + ": there is no report of "
                  + gold.document()
                  + " in "
                  + output.reports()
                  + "; extract it first");
        }
      } catch (NoSuchFileException e) {
        complete = false;
        complain(file + ": there is no such file");
      } catch (IOException e) {
        complete = false;
        complain(String.valueOf(e.getMessage()));
      }
    }
    lines.print("== All tables: reports=" + evaluations.size(), Totals.of(evaluations));
    return complete ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
