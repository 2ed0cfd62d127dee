package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTablesCommandTest {
  private static final String GOLD =
      """
      {"document": "a", "tables": [
        {"title": "表1", "pages": [1], "rows": 2, "columns": 2, "headerRows": 1,
         "grid": [["指标", "产量"], ["粮食", "12"]]}]}
      """;

  private final Commands commands = new Commands(new LineExtraction());

  @TempDir Path folder;
  private Path gold;

  @BeforeEach
  void extract() throws IOException {
    Path source = Files.writeString(folder.resolve("a.txt"), "云溪市2023年报告\n新增学位 1300 个\n");
    gold = Files.writeString(folder.resolve("a.json"), GOLD);
    commands.run("extract", source, "-o", folder);
  }

  @Test
  void printsTheFiguresOfEachReportAndOfAll() {
    Commands.Run run = commands.run("evaluate-tables", gold, "-o", folder);

    assertThat(run.code()).isZero();
    assertThat(run.outLines())
        .contains(
            "tables.cells               0.0",
            "== All tables: reports=1",
            "tables.cells               share=0.0 right=0 judged=4");
  }

  @Test
  void listsWhatDiffers() {
    assertThat(commands.run("evaluate-tables", gold, "-o", folder, "--misses").outLines())
        .contains("cell | 表1 p.1 2x2 | 1,1 | 12 | got | null");
  }

  @Test
  void saysWhichGoldIsNoneOrHasNoReport() throws IOException {
    Path other =
        Files.writeString(folder.resolve("b.json"), GOLD.replace("\"a\"", "\"elsewhere\""));
    Path none = Files.writeString(folder.resolve("c.json"), "{}");

    Commands.Run run =
        commands.run("evaluate-tables", gold, other, none, folder.resolve("d.json"), "-o", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("there is no report of elsewhere")
        .contains("c.json is no gold of tables")
        .contains("d.json: there is no such file");
  }
}
