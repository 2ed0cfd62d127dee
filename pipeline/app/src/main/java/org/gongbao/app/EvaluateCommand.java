package org.gongbao.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongbao.app.text.DisplayWidth;
import org.gongbao.evaluate.Evaluation;
import org.gongbao.evaluate.Figure;
import org.gongbao.evaluate.Gold;
import org.gongbao.evaluate.GoldFile;
import org.gongbao.evaluate.Scorer;
import org.gongbao.write.Manifest;
import org.gongbao.write.ReportFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Scores reports against their gold. */
@Command(
    name = "evaluate",
    description = {
      "Scores extracted reports against gold files: precision, recall and F1 of what was found, and"
          + " the share of right values of each field.",
      "A gold is held against every report whose source has the gold's document name, whatever its"
          + " extension."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao evaluate corpus/*.gold.json",
      "  gongbao evaluate projects.gold.json --misses     and everything that differs",
      "  gongbao evaluate projects.gold.json --report 9f2c",
      "  gongbao evaluate corpus/*.gold.json --json       for programs: one array"
    })
final class EvaluateCommand extends Subcommand {
  private static final int NAME = 26;

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

  @Option(names = "--json", description = "Print one JSON array instead of lines.")
  private boolean json;

  /** A gold, the file of a report that it is held against, and what came out. */
  private record Judged(Path gold, Path report, Evaluation evaluation) {}

  @Override
  public Integer call() {
    List<Judged> judged = new ArrayList<>();
    boolean complete = true;
    for (Path file : golds) {
      try {
        Gold gold = GoldFile.read(file);
        List<Path> reports = reports(gold);
        for (Path found : reports) {
          judged.add(new Judged(file, found, Scorer.score(ReportFile.read(found), gold)));
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
    if (json) {
      printJson(judged);
    } else {
      judged.forEach(one -> print(one, judged.size() > 1));
    }
    return complete ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private List<Path> reports(Gold gold) {
    if (report == null) {
      return output.rows().stream()
          .filter(row -> isOf(row, gold.document()))
          .map(Manifest.Row::id)
          .filter(Objects::nonNull)
          .distinct()
          .map(id -> ReportFile.in(output.path(), id))
          .filter(Files::exists)
          .toList();
    }
    Path file = Path.of(report);
    return report.endsWith(".json") && Files.isRegularFile(file)
        ? List.of(file)
        : output.find(report);
  }

  private String wanted(Gold gold) {
    return (report == null ? gold.document() : report) + " in " + output.reports();
  }

  private static boolean isOf(Manifest.Row row, String document) {
    String name = row.path().substring(row.path().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return document.equals(row.id()) || document.equals(dot > 0 ? name.substring(0, dot) : name);
  }

  private void print(Judged judged, boolean named) {
    PrintWriter out = out();
    if (named) {
      out.println(judged.gold() + "  " + judged.report());
    }
    judged
        .evaluation()
        .figures()
        .forEach((name, figure) -> out.println(DisplayWidth.padRight(name, NAME) + " " + figure));
    if (misses) {
      judged.evaluation().misses().forEach(out::println);
    }
    if (named) {
      out.println();
    }
  }

  private void printJson(List<Judged> all) {
    List<Map<String, @Nullable Object>> entries = new ArrayList<>();
    for (Judged judged : all) {
      Map<String, @Nullable Object> figures = new LinkedHashMap<>();
      judged.evaluation().figures().forEach((name, figure) -> figures.put(name, plain(figure)));
      Map<String, @Nullable Object> entry = new LinkedHashMap<>();
      entry.put("gold", judged.gold().toString());
      entry.put("report", judged.report().toString());
      entry.put("figures", figures);
      if (misses) {
        entry.put("misses", judged.evaluation().misses());
      }
      entries.add(entry);
    }
    out().println(JsonMapper.builder().build().writeValueAsString(entries));
  }

  private static @Nullable Object plain(Figure figure) {
    if (figure instanceof Figure.Count count) {
      return count.number();
    }
    return figure instanceof Figure.Share share ? share.value() : figure;
  }
}
