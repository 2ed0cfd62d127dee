package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {
  private static final Commands COMMANDS = new Commands(new LineExtraction());

  @TempDir static Path folder;

  @BeforeAll
  static void extract() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "甲报告\n新增公办学位 1300 个\n家庭医生签约覆盖率 45.5 %\n");
    Files.writeString(folder.resolve("b.txt"), "乙报告\n新增民办学位 200 个\n");
    COMMANDS.run("extract", folder.resolve("a.txt"), folder.resolve("b.txt"), "-o", folder);
  }

  @Test
  void printsATableOfIndicators() {
    Commands.Run run = COMMANDS.run("search", "家庭医生", "签约覆盖率", "-o", folder);

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).element(0).asString().startsWith("name").contains("value", "page");
    assertThat(run.outLines())
        .element(2)
        .asString()
        .startsWith("家庭医生签约覆盖率  45.5%  ACTUAL")
        .contains("2023", "云溪市", "云溪市人民政府");
  }

  @Test
  void findsAnyTwoCharactersThatStandTogether() {
    assertThat(COMMANDS.run("search", "办学", "-o", folder).out())
        .contains("新增公办学位")
        .contains("新增民办学位");
  }

  @Test
  void letsThroughWhatFulfilsTheFilters() {
    assertThat(COMMANDS.run("search", "学位", "--min", 1000, "-o", folder).out())
        .contains("新增公办学位")
        .doesNotContain("新增民办学位");
    assertThat(COMMANDS.run("search", "--unit", "%", "--year", 2023, "-o", folder).out())
        .contains("家庭医生签约覆盖率")
        .doesNotContain("学位");
    assertThat(COMMANDS.run("search", "学位", "--role", "target", "-o", folder).out()).isEmpty();
    assertThat(COMMANDS.run("search", "学位", "--region", "9901", "-o", folder).out())
        .contains("新增公办学位");
  }

  @Test
  void saysThatNothingWasFound() {
    Commands.Run run = COMMANDS.run("search", "高铁", "-o", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Nothing found");
  }

  @Test
  void printsJsonForPrograms() {
    String out = COMMANDS.run("search", "公办学位", "--limit", 1, "--json", "-o", folder).out();

    JsonNode hits = JsonMapper.builder().build().readTree(out);
    assertThat(hits.size()).isEqualTo(1);
    assertThat(hits.get(0).get("name").stringValue()).isEqualTo("新增公办学位");
    assertThat(hits.get(0).get("value").intValue()).isEqualTo(1300);
  }

  @Test
  void printsAnEmptyArrayWhereNothingWasFound() {
    assertThat(COMMANDS.run("search", "高铁", "--json", "-o", folder).out().strip()).isEqualTo("[]");
  }

  @Test
  void asksForWordsOrAFilter() {
    assertThat(COMMANDS.run("search", "-o", folder).code()).isEqualTo(ExitCode.USAGE);
    assertThat(COMMANDS.run("search", "学位", "--limit", 0, "-o", folder).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(COMMANDS.run("search", "学位", "--min", 9, "--max", 1, "-o", folder).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void saysThatThereIsNoIndex() {
    Path none = folder.resolve("none");

    Commands.Run run = COMMANDS.run("search", "学位", "-o", none);

    assertThat(run.code()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.err()).contains(none.toString()).contains("extract");
  }
}
