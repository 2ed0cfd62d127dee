package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
  private static final String GOLD =
      """
      {"document": "a",
       "report": {"title": "云溪市2023年报告", "genre": "LIVELIHOOD_PROJECTS", "issuer": "云溪市人民政府",
                  "region": {"code": "990100"}, "reportYear": 2023, "planYear": 2024, "issuedOn": "2023-12-20"},
       "sections": [{"number": "一", "level": 1, "title": "云溪市2023年报告", "kind": "ACHIEVEMENT"}],
       "projects": [],
       "indicators": [
         {"id": 1, "context": "云溪市2023年报告新增学位1300个", "surface": "1300个", "names": ["新增学位"], "value": 1300,
          "low": 1300, "high": 1300, "bound": "EXACT", "unit": "所", "measure": "LEVEL", "basis": null, "role": "ACTUAL",
          "cumulative": false, "per": null, "period": "2023", "project": null},
         {"id": 2, "context": "新建公园5个", "surface": "5个", "names": ["新建公园"], "value": 5,
          "low": 5, "high": 5, "bound": "EXACT", "unit": "个", "measure": "LEVEL", "basis": null, "role": "ACTUAL",
          "cumulative": false, "per": null, "period": "2023", "project": null}],
       "agencies": [{"name": "云溪市人民政府"}], "plans": [], "targets": [], "discrepancies": []}
      """;

  private final Commands commands = new Commands(new LineExtraction());

  @TempDir Path folder;
  private Path gold;

  @BeforeEach
  void extract() throws IOException {
    Path source = Files.writeString(folder.resolve("a.txt"), "云溪市2023年报告\n新增学位 1300 个\n");
    gold = Files.writeString(folder.resolve("a.gold.json"), GOLD);
    commands.run("extract", source, "-o", folder);
  }

  @Test
  void printsTheFiguresOfTheReportOfTheGoldsDocument() {
    Commands.Run run = commands.run("evaluate", gold, "-o", folder);

    assertThat(run.code()).isZero();
    assertThat(run.outLines())
        .contains(
            "report.right               1.0",
            "sections                   precision=1.0 recall=1.0 f1=1.0 hit=1 predicted=1 gold=1",
            "indicators                 precision=1.0 recall=0.5 f1=0.6667 hit=1 predicted=1 gold=2",
            "indicators.unit            0.0",
            "projects.status            None");
  }

  @Test
  void listsWhatDiffers() {
    assertThat(commands.run("evaluate", gold, "-o", folder, "--misses").outLines())
        .contains("indicator missed | 5个 | 新建公园5个", "indicator unit | 1300个 | gold | 所 | got | 个");
  }

  @Test
  void printsJsonForPrograms() {
    String out = commands.run("evaluate", gold, "-o", folder, "--json").out();

    JsonNode figures = JsonMapper.builder().build().readTree(out).get(0).get("figures");
    assertThat(figures.get("indicators").get("recall").doubleValue()).isEqualTo(0.5);
    assertThat(figures.get("projects.status").isNull()).isTrue();
    assertThat(figures.get("evidence.wrong").intValue()).isZero();
  }

  @Test
  void scoresTheReportThatIsNamed() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "另一报告\n");
    commands.run("extract", other, "-o", folder);

    assertThat(commands.run("evaluate", gold, "--report", other, "-o", folder).outLines())
        .contains(
            "indicators                 precision=0.0 recall=0.0 f1=0.0 hit=0 predicted=0 gold=2");
  }

  @Test
  void saysThatAGoldHasNoReportAndScoresTheOthers() throws IOException {
    Path orphan = Files.writeString(folder.resolve("b.gold.json"), GOLD.replace("\"a\"", "\"b\""));

    Commands.Run run = commands.run("evaluate", orphan, gold, "-o", folder);

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("b.gold.json").contains("no report of b").contains("extract");
    assertThat(run.out()).contains("report.right");
  }

  @Test
  void saysThatAFileIsNoGold() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "[1]");

    Commands.Run run = commands.run("evaluate", file, folder.resolve("none.json"), "-o", folder);

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err())
        .contains("x.json is no gold file")
        .contains("none.json: there is no such");
  }
}
