package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    JsonNode root = JsonMapper.builder().build().readTree(out);
    JsonNode figures = root.get("reports").get(0).get("figures");
    assertThat(figures.get("indicators").get("recall").doubleValue()).isEqualTo(0.5);
    assertThat(figures.get("projects.status").isNull()).isTrue();
    assertThat(figures.get("evidence.wrong").intValue()).isZero();
    JsonNode genre = root.get("genres").get(0);
    assertThat(genre.get("genre").asString()).isEqualTo("LIVELIHOOD_PROJECTS");
    assertThat(genre.get("figures").get("indicators.unit").toString())
        .isEqualTo("{\"share\":0.0,\"right\":0,\"judged\":1}");
    assertThat(root.get("all").get("reports").intValue()).isEqualTo(1);
  }

  @Test
  void putsTheMissesIntoTheJsonWhereTheyAreAskedFor() {
    String out = commands.run("evaluate", gold, "-o", folder, "--json", "--misses").out();

    JsonNode report = JsonMapper.builder().build().readTree(out).get("reports").get(0);
    assertThat(report.get("misses").valueStream().map(JsonNode::asString))
        .contains("indicator missed | 5个 | 新建公园5个");
  }

  @Test
  void sumsTheCountsOfEachGenreAndOfAll() throws IOException {
    Path work = extractAsB();
    Commands.Run run = commands.run("evaluate", gold, work, "-o", folder);

    assertThat(run.code()).isZero();
    assertThat(block(run, "== 民生实事: golds=1 reports=1"))
        .contains(
            "indicators                 precision=1.0 recall=0.5 f1=0.6667 hit=1 predicted=1 gold=2",
            "indicators.unit            share=0.0 right=0 judged=1",
            "projects.status            share=None right=0 judged=0");
    assertThat(block(run, "== 政府工作报告: golds=1 reports=1"))
        .contains("indicators.unit            share=0.0 right=0 judged=1");
    assertThat(block(run, "== All genres: golds=2 reports=2"))
        .contains(
            "indicators                 precision=1.0 recall=0.5 f1=0.6667 hit=2 predicted=2 gold=4",
            "report.right               share=0.9286 right=13 judged=14",
            "indicators.unit            share=0.0 right=0 judged=2");
  }

  @Test
  void scoresEveryFormatOfADocument() throws IOException {
    Path page = Files.writeString(folder.resolve("a.html"), "云溪市2023年报告\n");
    commands.run("extract", page, "-o", folder);

    assertThat(block(commands.run("evaluate", gold, "-o", folder), "== 民生实事: golds=1 reports=2"))
        .contains(
            "indicators                 precision=1.0 recall=0.25 f1=0.4 hit=1 predicted=1 gold=4");
  }

  @Test
  void countsSectionsOfAnAnnotatedStretchInsideItAloneAndSaysSo() throws IOException {
    String stretch = "\"ranges\": [{\"from\": \"新增学位\", \"to\": \"1300\"}], \"document\": \"a\"";
    String noSections = "\"sections\": [],";
    Files.writeString(
        gold,
        GOLD.replace("\"document\": \"a\"", stretch)
            .replaceFirst("\"sections\": \\[.*],", noSections));

    Commands.Run run = commands.run("evaluate", gold, "-o", folder);

    assertThat(run.outLines())
        .contains(
            "sections                   precision=0.0 recall=0.0 f1=0.0 hit=0 predicted=1 gold=0");
    assertThat(block(run, "== 民生实事: golds=1 reports=1"))
        .contains(
            "Sections are counted inside the annotated stretches alone.",
            "sections                   precision=1.0 recall=1.0 f1=1.0 hit=0 predicted=0 gold=0");
  }

  @Test
  void printsATableWithARowForEachGenreAndHalf() throws IOException {
    Path work = extractAsB();

    Commands.Run run = commands.run("evaluate", work, gold, "-o", folder, "--markdown");

    assertThat(run.outLines())
        .hasSize(4)
        .satisfies(
            lines -> {
              assertThat(lines.get(0))
                  .startsWith("| genre | half | golds | reports | indicators F1 | unit | bound |");
              assertThat(lines.get(2))
                  .startsWith("| 民生实事 | corpus | 1 | 1 | 0.666 (2) | 0.000 (1) | 1.000 (1) |")
                  .endsWith("| 1.000 (1) | 1.000 (1) | – | – | – |");
              assertThat(lines.get(3)).startsWith("| 政府工作报告 | tune | 1 | 1 | 0.666 (2) |");
            });
  }

  @Test
  void addsARowForAHalfOfSeveralGenres() throws IOException {
    Path work = extractAsB();
    Path tune = Files.move(gold, folder.resolve("a.tune.json"));

    assertThat(commands.run("evaluate", work, tune, "-o", folder, "--markdown").outLines())
        .last()
        .asString()
        .startsWith("| all | tune | 2 | 2 | 0.666 (4) |");
  }

  @Test
  void printsEitherJsonOrATable() {
    assertThat(commands.run("evaluate", gold, "-o", folder, "--json", "--markdown").code())
        .isEqualTo(ExitCode.USAGE);
  }

  /** A second document b with the gold of a, called a work report. */
  private Path extractAsB() throws IOException {
    Path source = Files.writeString(folder.resolve("b.txt"), "云溪市2023年报告\n新增学位 1300 人\n");
    commands.run("extract", source, "-o", folder);
    return Files.writeString(
        folder.resolve("b.tune.json"),
        GOLD.replace("\"document\": \"a\",", "").replace("LIVELIHOOD_PROJECTS", "WORK_REPORT"));
  }

  /** The lines below a heading, to the next empty one. */
  private static List<String> block(Commands.Run run, String heading) {
    assertThat(run.outLines()).contains(heading);
    return run.outLines().stream()
        .dropWhile(line -> !line.equals(heading))
        .takeWhile(line -> !line.isEmpty())
        .toList();
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
