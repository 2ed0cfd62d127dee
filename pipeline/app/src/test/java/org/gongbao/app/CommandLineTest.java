package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private final Commands commands = new Commands(new LineExtraction());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "search",
        "list",
        "show",
        "schema",
        "evaluate",
        "evaluate-tables",
        "measure",
        "bench",
        "completion"
      })
  void helpsWithExamples(String command) {
    Commands.Run run = commands.run(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: gongbao " + command).contains("Examples:");
  }

  @Test
  void listsTheCommandsThatUsersNeed() {
    assertThat(commands.run("--help").out())
        .contains("extract", "search", "list", "show", "schema", "evaluate", "bench", "completion")
        .contains("evaluate-tables", "measure", "Exit codes")
        .doesNotContain("rehearse")
        .doesNotContain("  work ");
  }

  @Test
  void tellsItsVersion() {
    Commands.Run run = commands.run("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("gongbao").contains("schema " + Report.SCHEMA_VERSION);
  }

  @Test
  void asksForACommand() {
    Commands.Run run = commands.run();

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Name a command").contains("gongbao --help");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void suggestsTheCommandThatIsMeant() {
    Commands.Run run = commands.run("extrac", "corpus");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Did you mean: gongbao extract?");
  }

  @Test
  void printsTheSchema() {
    assertThat(commands.run("schema").out())
        .startsWith("{")
        .contains("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void printsACompletionThatKnowsTheCommands() {
    assertThat(commands.run("completion").out()).contains("complete -F").contains("--dictionaries");
  }
}
