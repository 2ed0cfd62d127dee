package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.write.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  private final Commands commands = new Commands(new LineExtraction());

  @TempDir Path folder;
  private Path source;
  private String id;

  @BeforeEach
  void extract() throws IOException {
    source = Files.writeString(folder.resolve("a.txt"), "云溪市2023年报告\n新增学位 1300 个\n");
    commands.run("extract", source, "-o", folder);
    List<Manifest.Row> rows = Manifest.read(Manifest.in(folder));
    id = rows.get(0).id();
  }

  @Test
  void showsAReportByTheBeginningOfItsId() {
    Commands.Run run = commands.run("show", id.substring(0, 4), "-o", folder);

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).first().isEqualTo("云溪市2023年报告");
    assertThat(run.out())
        .contains("id           " + id)
        .contains("region       云溪市 (990100)")
        .contains("Sections (1)")
        .contains("一 云溪市2023年报告  [ACHIEVEMENT]")
        .contains("Indicators (1)")
        .contains("新增学位  1,300个  ACTUAL")
        .contains("Warnings (0)");
  }

  @Test
  void showsAReportByTheFileItWasReadFrom() {
    assertThat(commands.run("show", source, "-o", folder).out()).startsWith("云溪市2023年报告");
  }

  @Test
  void showsAReportByItsOwnFile() {
    Path file = folder.resolve("reports").resolve(id + ".json");

    assertThat(commands.run("show", file).out()).startsWith("云溪市2023年报告");
  }

  @Test
  void saysThatThereIsNoSuchReport() {
    Commands.Run run = commands.run("show", "xyz", "-o", folder);

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("no report xyz").contains("extract");
  }

  @Test
  void asksForMoreOfAnIdThatSeveralBeginWith() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "乙报告\n");
    commands.run("extract", folder.resolve("b.txt"), "-o", folder);

    Commands.Run run = commands.run("show", "", "-o", folder);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("several reports").contains(id);
  }

  @Test
  void saysThatAFileIsNoReport() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "{\"a\": 1}");

    Commands.Run run = commands.run("show", file);

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains(file.toString()).contains("extract");
  }
}
