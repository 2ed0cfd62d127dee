package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pipeline makes of the sample documents today, so that no change of it goes unseen. */
class GoldenFilesTest {
  /** Rewrites the golden files instead of comparing: for a change that is meant. */
  private static final boolean REWRITE = Boolean.getBoolean("gongbao.rewrite");

  private static final Path GOLDEN =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/golden");

  static List<String> names() throws IOException {
    return Reports.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void areWhatThePipelineMakes(String name) throws IOException {
    Path golden = GOLDEN.resolve(name + ".json");
    String made = CompactReport.of(Reports.of(Reports.file(name)));
    if (REWRITE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, made);
    } else {
      assertThat(made.lines())
          .as("%s; where the change is meant, run this test with -Dgongbao.rewrite=true", golden)
          .containsExactlyElementsOf(Files.readAllLines(golden));
    }
  }

  @Test
  void thereIsOneForEachSampleAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Reports.names().stream().map(name -> name + ".json").toList());
    }
  }

  @Test
  void areNotRewrittenByAnOrdinaryRun() {
    assertThat(REWRITE).isFalse();
  }
}
