package org.gongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongbao.model.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference scorer and ours must agree in every figure, on reports with mistakes of all kinds.
 */
@Tag("shared")
class ScorerAgainstPythonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1, 0", "2, 0.02", "3, 0.05", "4, 0.1", "5, 0.1", "6, 0.2", "7, 0.3", "8, 0.5", "9, 1"
  })
  void givesTheFiguresOfTheReferenceScorer(long seed, double errors)
      throws IOException, InterruptedException {
    Path goldFile = shared().resolve("seed/nanhai-2023.gold.json");
    Gold gold = GoldFile.read(goldFile);
    Report report = ImperfectReport.of(gold, seed, errors);
    Path reportFile = folder.resolve("report.json");
    Files.writeString(reportFile, JSON.writeValueAsString(report));

    assertThat(figures(Scorer.score(report, gold))).isEqualTo(reference(reportFile, goldFile));
  }

  @ParameterizedTest
  @CsvSource({"11, 0", "12, 0.1", "13, 0.3"})
  void givesThemForAGoldThatJudgesRangesAlone(long seed, double errors)
      throws IOException, InterruptedException {
    var root =
        JSON.readTree(Files.readAllBytes(shared().resolve("seed/nanhai-2023.gold.json")))
            .asObject();
    var indicators = root.path("indicators");
    root.putArray("ranges")
        .addObject()
        .put("from", indicators.get(20).path("context").asString())
        .put("to", indicators.get(120).path("context").asString());
    Path goldFile = Files.writeString(folder.resolve("gold.json"), JSON.writeValueAsString(root));
    Gold gold = GoldFile.read(goldFile);
    Report report = ImperfectReport.of(gold, seed, errors);
    Path reportFile = folder.resolve("report.json");
    Files.writeString(reportFile, JSON.writeValueAsString(report));

    assertThat(figures(Scorer.score(report, gold))).isEqualTo(reference(reportFile, goldFile));
  }

  private static Map<String, String> figures(Evaluation evaluation) {
    return evaluation.figures().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().toString(), (a, b) -> a, LinkedHashMap::new));
  }

  private static Map<String, String> reference(Path report, Path gold)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "python3",
                shared().resolve("tools/score.py").toString(),
                report.toString(),
                gold.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Map<String, String> figures = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : JSON.readTree(out).properties()) {
      figures.put(entry.getKey(), text(entry.getValue()));
    }
    return figures;
  }

  private static String text(JsonNode figure) {
    if (figure.isNull()) {
      return "None";
    }
    return figure.isObject()
        ? figure.properties().stream()
            .map(e -> e.getKey() + "=" + text(e.getValue()))
            .collect(Collectors.joining(" "))
        : figure.asString();
  }

  private static Path shared() {
    String shared = System.getProperty("gongbao.shared");
    assertThat(shared).as("the system property gongbao.shared").isNotBlank();
    return Path.of(shared);
  }
}
