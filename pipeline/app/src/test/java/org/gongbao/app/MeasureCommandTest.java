package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCommandTest {
  private final Commands commands = new Commands(new LineExtraction());

  @TempDir Path folder;

  @Test
  void printsTheErrorRateOfTheReportsOfATextsDocument() throws IOException {
    Path source = Files.writeString(folder.resolve("a.md"), "云溪市2023年报告\n新增学位 1300 个\n");
    Path truth = Files.writeString(folder.resolve("a.truth.txt"), "云溪市2023年报告\n新建学位1300个\n");
    commands.run("extract", source, "-o", folder);

    Commands.Run run = commands.run("measure", "text", truth, "-o", folder);

    assertThat(run.code()).isZero();
    assertThat(run.outLines())
        .containsExactly("text  error rate 5.264 %  edits=1 characters=19  " + source);
  }

  @Test
  void saysThatTheDocumentWasNotExtracted() throws IOException {
    Path truth = Files.writeString(folder.resolve("b.txt"), "云溪市2023年报告\n");

    Commands.Run run = commands.run("measure", "text", truth, "-o", folder);

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("b.txt: there is no report of its document");
  }

  @Test
  void saysWhatIsWrongWithTheFileWhoseHeadingsItMeasures() {
    Commands.Run run = commands.run("measure", "headings", folder.resolve("missing.pdf"));

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("missing.pdf: there is no such file");
  }

  @Test
  void asksWhatIsToBeMeasured() {
    Commands.Run run = commands.run("measure");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("text or headings");
  }
}
