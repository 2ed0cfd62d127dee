package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongbao.app.batch.Scratch;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run does what is new, and ends where an uninterrupted run into an empty folder would. */
class IncrementTest {
  private final Commands commands = new Commands(new LineExtraction());

  @TempDir Path folder;

  @BeforeEach
  void addInputs() throws IOException {
    input("a.txt", "甲报告\n新增学位 300 个\n");
    input("b.txt", "乙报告\n新建公园 5 个\n");
    input("c.txt", "broken");
  }

  @Test
  void skipsWhatHasNotChanged() {
    extract();

    Commands.Run second = extract();

    assertThat(second.out()).contains("3 inputs: 0 done, 0 partial, 1 failed, 0 skipped, 2 unch");
    assertThat(second.err()).contains("c.txt: is broken").doesNotContain("done");
  }

  @Test
  void extractsAgainWhereItIsAskedTo() {
    extract();

    assertThat(extract("--again").out()).contains("3 inputs: 2 done, 0 partial, 1 failed");
  }

  @Test
  void extractsAgainWhereTheDictionariesHaveChanged() throws IOException {
    Path dictionaries = Files.createDirectory(folder.resolve("dictionaries"));
    Files.writeString(dictionaries.resolve("units.csv"), "unit,kind\n个,COUNT\n");
    extract("--dictionaries", dictionaries);
    assertThat(extract("--dictionaries", dictionaries).out()).contains("2 unchanged");

    Files.writeString(dictionaries.resolve("units.csv"), "unit,kind\n家,COUNT\n");

    assertThat(extract("--dictionaries", dictionaries).out()).contains("3 inputs: 2 done");
    assertThat(extract().out()).contains("3 inputs: 2 done");
  }

  @Test
  void replacesWhatHasChanged() throws IOException {
    extract();
    input("a.txt", "甲报告\n新增学位 400 个\n");
    input("c.txt", "丙报告\n新增托位 9 个\n");

    Commands.Run run = extract();

    assertThat(run.out()).contains("3 inputs: 2 done, 0 partial, 0 failed, 0 skipped, 1 unch");
    assertSameAsAfresh();
    assertThat(listing()).contains("400").doesNotContain("300");
    assertThat(output().resolve("failed.csv")).doesNotExist();
  }

  @Test
  void tellsWhatIsGoneAndKeepsIt() throws IOException {
    extract();
    Files.delete(in("a.txt"));

    Commands.Run run = extract();

    assertThat(run.err()).contains("gone  " + in("a.txt")).contains("--prune");
    assertThat(run.out()).contains("1 gone");
    assertThat(listing()).contains("300");
  }

  @Test
  void dropsWhatIsGoneWhereItIsAskedTo() throws IOException {
    extract();
    Files.delete(in("a.txt"));

    assertThat(extract("--prune").err()).contains("its report was dropped");

    assertSameAsAfresh();
    assertThat(listing()).doesNotContain("300");
  }

  @Test
  void keepsWhatOtherInputsThanThoseGivenLeft() throws IOException {
    extract();

    commands.run("extract", in("b.txt"), "-o", output(), "--prune");

    assertThat(listing()).contains("300");
  }

  @Test
  void keepsTheReportOfAFileThatIsNotThereForOnce() throws IOException {
    commands.run("extract", in("a.txt"), "-o", output());
    Files.delete(in("a.txt"));

    Commands.Run run = commands.run("extract", in("a.txt"), "-o", output());

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(listing()).contains("300");
  }

  @Test
  void keepsTheRowOfANamedFileThatAWalkPassesOver() throws IOException {
    Files.move(in("a.txt"), in("a.json"));
    commands.run("extract", in("a.json"), "-o", output());

    extract();

    assertThat(Manifest.read(Manifest.in(output())))
        .extracting(Manifest.Row::path, Manifest.Row::status)
        .contains(tuple(in("a.json").toString(), Status.DONE));
  }

  @Test
  void givesAReportToTheNextFileOfItsContentWhenTheFirstHasChanged() throws IOException {
    input("d.txt", "甲报告\n新增学位 300 个\n");
    extract();
    input("a.txt", "甲报告\n新增学位 500 个\n");

    extract();

    assertThat(listing()).contains("300").contains("500").contains("d.txt");
    assertSameAsAfresh();
  }

  @Test
  void givesAReportToTheNextFileOfItsContentWhenTheFirstIsGone() throws IOException {
    input("d.txt", "甲报告\n新增学位 300 个\n");
    extract();
    Files.delete(in("a.txt"));

    extract("--prune");

    assertSameAsAfresh();
  }

  @Test
  void mendsTheIndexWhereItLacksAReportOrHasOneTooMany() throws IOException {
    extract();
    String whole = listing();
    try (Stream<Path> files = Files.walk(output().resolve("index"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }

    extract();

    assertThat(listing()).isEqualTo(whole).contains("300");
  }

  @Test
  void extractsAReportAgainWhoseFileIsGone() throws IOException {
    extract();
    Map<String, String> reports = reports(output());
    Files.delete(output().resolve("reports").resolve(reports.keySet().iterator().next()));

    assertThat(extract().out()).contains("1 done, 0 partial, 1 failed, 0 skipped, 1 unchanged");

    assertThat(reports(output())).isEqualTo(reports);
  }

  @Test
  void goesOnBehindARowThatBrokeOff() throws IOException {
    extract();
    Files.writeString(Manifest.in(output()), "{\"path\":\"" + in("z.t"), StandardOpenOption.APPEND);

    assertThat(extract().out()).contains("2 unchanged");

    assertSameAsAfresh();
  }

  @Test
  void clearsAwayWhatAKilledRunLeft() throws IOException {
    Files.createDirectories(output().resolve(".work").resolve("worker1"));
    Files.createDirectories(output().resolve("reports"));
    Files.writeString(output().resolve("reports").resolve(".0123.json.b6c1"), "{");
    Files.writeString(output().resolve(".work").resolve("worker1").resolve("x"), "");

    extract();

    assertThat(output().resolve(".work")).doesNotExist();
    assertThat(reports(output())).hasSize(2);
  }

  @Test
  void endsWhereAReportCannotBeKeptAndGoesOnWhenItCan() throws IOException {
    extract();
    String name = reports(output()).keySet().iterator().next();
    Path inTheWay = Files.createDirectories(folder.resolve("two/reports").resolve(name));
    Path stone = Files.writeString(inTheWay.resolve("x"), "");

    Commands.Run broken =
        commands.run("extract", folder.resolve("in"), "-o", folder.resolve("two"));
    Files.delete(stone);
    Files.delete(inTheWay);
    commands.run("extract", folder.resolve("in"), "-o", folder.resolve("two"));

    assertThat(broken.code()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(broken.err()).contains("broke off").contains("goes on from there");
    assertThat(reports(folder.resolve("two"))).isEqualTo(reports(output()));
  }

  @Test
  void writesALineOfJsonForEachEvent() {
    Commands.Run run = extract("--log", "json");

    assertThat(run.outLines()).allMatch(line -> line.startsWith("{\"event\":\""));
    assertThat(run.outLines().get(0)).contains("\"begin\"").contains("\"inputs\":3");
    assertThat(run.out()).contains("\"cause\":\"INPUT\"").contains("\"event\":\"index\"");
    assertThat(run.outLines().get(run.outLines().size() - 1)).contains("\"failed\":1");
  }

  @Test
  void refusesAFolderThatAnotherRunWritesTo() throws IOException {
    try (Scratch other = Scratch.of(Files.createDirectories(output()))) {
      assertThat(other.folder()).isDirectory();

      Commands.Run run = extract();

      assertThat(run.code()).isEqualTo(ExitCode.CANNOT_RUN);
      assertThat(run.err()).contains("another run");
    }
  }

  @Test
  void listsWhatTheIndexHoldsInOrder() throws IOException {
    extract();

    List<String> lines = commands.run("list", "-o", output()).outLines();

    assertThat(lines).hasSize(2).isSorted();
    assertThat(lines.get(0)).startsWith("{").contains("\"report\"");
  }

  /** What the folder holds is what a run into an empty one gives. */
  private void assertSameAsAfresh() throws IOException {
    Path afresh = folder.resolve("afresh");
    commands.run("extract", folder.resolve("in"), "-o", afresh);
    assertThat(reports(output())).isEqualTo(reports(afresh));
    assertThat(Manifest.in(output())).hasSameTextualContentAs(Manifest.in(afresh));
    assertThat(listing()).isEqualTo(commands.run("list", "-o", afresh).out());
  }

  private String listing() {
    return commands.run("list", "-o", output()).out();
  }

  private Commands.Run extract(Object... more) {
    Object[] first = {"extract", folder.resolve("in"), "-o", output()};
    return commands.run(Stream.concat(Stream.of(first), Stream.of(more)).toArray());
  }

  private Path output() {
    return folder.resolve("output");
  }

  private Path in(String name) {
    return folder.resolve("in").resolve(name);
  }

  private void input(String name, String content) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(in(name), content);
  }

  private static Map<String, String> reports(Path output) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(output.resolve("reports"))) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return contents;
  }
}
