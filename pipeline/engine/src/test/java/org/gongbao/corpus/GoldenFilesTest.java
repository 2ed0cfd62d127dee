package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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
      assertThat(changes(Files.readAllLines(golden), made.lines().toList()))
          .as("%s; where the change is meant, run this test with -Dgongbao.rewrite=true", golden)
          .isEmpty();
    }
  }

  /** The first lines that differ, as they were and as they are. */
  private static List<String> changes(List<String> before, List<String> after) {
    return IntStream.range(0, Math.max(before.size(), after.size()))
        .filter(i -> !line(before, i).equals(line(after, i)))
        .mapToObj(i -> "line " + (i + 1) + "\n- " + line(before, i) + "\n+ " + line(after, i))
        .limit(10)
        .toList();
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
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
