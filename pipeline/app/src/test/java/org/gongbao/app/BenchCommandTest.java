package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.Pipeline;
import org.gongbao.app.trial.GeneratedReport;
import org.gongbao.app.trial.ReportFormat;
import org.gongbao.lexicon.Dictionaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  @TempDir Path folder;

  @Test
  void measuresEachFileAndAllOfThem() throws IOException {
    Files.write(folder.resolve("a.pdf"), ReportFormat.PDF.write(GeneratedReport.of(1)));
    Files.write(folder.resolve("b.html"), ReportFormat.HTML.write(GeneratedReport.of(2)));
    Files.writeString(folder.resolve("none.txt"), "");
    Commands commands = new Commands(Pipeline.standard(Dictionaries.packaged())::run);

    Commands.Run run = commands.run("bench", folder, "--rounds", 1, "--tool", "cat {}");

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("none.txt: gives no report");
    assertThat(run.outLines().get(0)).contains("stripper", "ratio", "layout", "cat");
    assertThat(run.out()).contains("a.pdf", "b.html", "  all", "peak heap");
  }

  @Test
  void saysThatAnotherProgramFails() throws IOException {
    Files.write(folder.resolve("a.pdf"), ReportFormat.PDF.write(GeneratedReport.of(1)));
    Commands commands = new Commands(Pipeline.standard(Dictionaries.packaged())::run);

    Commands.Run run = commands.run("bench", folder, "--rounds", 1, "--tool", "false {}");

    assertThat(run.code()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.err()).contains("false").contains("ended with code 1");
  }
}
