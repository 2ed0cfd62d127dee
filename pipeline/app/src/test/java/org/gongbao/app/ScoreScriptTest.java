package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code corpus/score}, in a checkout whose launcher notes its calls. */
class ScoreScriptTest {
  private static final String README =
      "before\n<!-- scores -->\nformer\n<!-- /scores -->\nbehind\n";
  private static final String LAUNCHER =
      """
      #!/usr/bin/env bash
      here="$(dirname "$0")"
      echo "$@" >>"$here/calls"
      if [[ $1 == "$(cat "$here/fails" 2>/dev/null)" ]]; then exit 1; fi
      if [[ $1 == evaluate ]]; then echo "| new |"; fi
      """;

  @TempDir Path folder;
  private Path home;

  private record Run(int code, String err) {}

  @BeforeEach
  void checkout() throws IOException {
    home = folder.resolve("checkout");
    Files.createDirectories(home.resolve("corpus/gold"));
    Files.createDirectories(home.resolve("corpus/sources"));
    Path script = Path.of(System.getProperty("gongbao.home"), "corpus/score");
    Files.copy(script, home.resolve("corpus/score"));
    Path launcher = write("checkout/gongbao", LAUNCHER);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    write("checkout/corpus/README.md", README);
    for (String name :
        List.of("x.gold.json", "x.pdf", "x.docx", "sources/x.txt", "gold/r.tune.json")) {
      write("checkout/corpus/" + name, "");
    }
    write("checkout/corpus/gold/r.held.json", "");
    write("checkout/corpus/gold/s.held.json", "");
  }

  @Test
  void scoresTheSamplesAloneAndSaysSoLoudlyWhereTheRealDocumentsAreMissing() throws Exception {
    Run run = score();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("../shared is not there", "GONGBAO_SHARED", "ALONE");
    assertThat(readme()).contains("sample reports alone");
    assertThat(call("extract")).startsWith("extract corpus/x.docx corpus/x.pdf -o ");
    assertThat(call("evaluate")).contains("x.gold.json").doesNotContain("tune", "held");
  }

  @Test
  void rewritesTheBlockAndNothingElse() throws Exception {
    score();

    assertThat(readme())
        .startsWith("before\n<!-- scores -->\n")
        .endsWith("\n| new |\n<!-- /scores -->\nbehind\n")
        .doesNotContain("former");
  }

  @Test
  void scoresEveryFormatOfTheRealDocumentsThatHaveGold() throws Exception {
    addShared();

    Run run = score();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(call("extract"))
        .contains("shared/reports/pdf/r.pdf", "shared/reports/text/r.txt", "s.pdf", "seed/n.pdf")
        .doesNotContain("other.pdf");
    assertThat(call("evaluate"))
        .contains("x.gold.json", "r.tune.json", "r.held.json", "s.held.json", "/n.tune.json");
  }

  @Test
  void touchesNothingThatIsSetAsideWhereThatIsLeftOut() throws Exception {
    addShared();

    Run run = score("--without-held");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(call("extract")).contains("r.pdf").doesNotContain("s.pdf");
    assertThat(call("evaluate")).contains("r.tune.json").doesNotContain("held");
    assertThat(readme()).contains("(held) are left out");
  }

  @Test
  void leavesTheTableAsItWasWhereAStepFails() throws Exception {
    for (String step : List.of("extract", "evaluate")) {
      write("checkout/fails", step);

      Run run = score();

      assertThat(run.code()).as(step).isEqualTo(1);
      assertThat(run.err()).contains("corpus/README.md is as it was");
      assertThat(readme()).isEqualTo(README);
    }
  }

  @Test
  void saysThatADocumentWithGoldIsMissing() throws Exception {
    addShared();
    Files.delete(folder.resolve("shared/reports/pdf/s.pdf"));

    Run run = score();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("there is no document s");
    assertThat(readme()).isEqualTo(README);
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    assertThat(score("--with-held"))
        .isEqualTo(new Run(2, "usage: corpus/score [--without-held]\n"));
  }

  private void addShared() throws IOException {
    for (String name :
        List.of(
            "reports/pdf/r.pdf",
            "reports/text/r.txt",
            "reports/pdf/s.pdf",
            "reports/other.pdf",
            "seed/n.pdf",
            "seed/n.gold.json")) {
      write("shared/" + name, "");
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String readme() throws IOException {
    return Files.readString(home.resolve("corpus/README.md"));
  }

  private String call(String command) throws IOException {
    return Files.readAllLines(home.resolve("calls")).stream()
        .filter(line -> line.startsWith(command))
        .findFirst()
        .orElseThrow();
  }

  private Run score(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "corpus/score"));
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(home.toFile()).redirectError(err.toFile());
    builder.environment().remove("GONGBAO_SHARED");
    Process process = builder.start();
    process.getInputStream().readAllBytes();
    int code = process.waitFor();
    return new Run(code, Files.readString(err, StandardCharsets.UTF_8));
  }
}
