package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private final Commands commands = new Commands(new LineExtraction());

  @TempDir Path folder;

  @Test
  void writesAReportForEachInputAndARowForEach() throws IOException {
    Path a = input("a.txt", "甲报告\n新增学位 300 个\n");
    Path b = input("b.txt", "乙报告\n新建公园 5 个\n");

    Commands.Run run = commands.run("extract", a, b, "-o", output());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("2 inputs: 2 done, 0 partial, 0 failed, 0 skipped");
    assertThat(run.out()).contains(output().resolve("reports").toString());
    assertThat(Manifest.read(Manifest.in(output())))
        .extracting(Manifest.Row::path, Manifest.Row::status)
        .containsExactly(tuple(a.toString(), Status.DONE), tuple(b.toString(), Status.DONE));
    assertThat(files(output().resolve("reports"))).hasSize(2);
  }

  @Test
  void goesOnAfterAnInputThatFails() throws IOException {
    input("in/1.txt", "broken");
    input("in/2.txt", "defect");
    input("in/3.txt", "丙报告\n新增学位 300 个\n");

    Commands.Run run = commands.run("extract", folder.resolve("in"), "-o", output());

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("1.txt: is broken; mend it").contains("planted defect");
    assertThat(Manifest.read(Manifest.in(output())))
        .extracting(Manifest.Row::status)
        .containsExactly(Status.FAILED, Status.FAILED, Status.DONE);
  }

  @Test
  void tellsReportsThatLackAPart() throws IOException {
    Path cut = input("cut.txt", "报告cut\n新增学位 300 个\n");

    Commands.Run run = commands.run("extract", cut, "-o", output());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("0 done, 1 partial");
  }

  @Test
  void saysThatAnInputIsNotThereAndDoesTheOthers() throws IOException {
    Path good = input("good.txt", "丁报告\n新增学位 300 个\n");
    Path missing = folder.resolve("missing.pdf");

    Commands.Run run = commands.run("extract", missing, good, "-o", output());

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains(missing + ": there is no such file or folder");
    assertThat(run.out()).contains("1 done, 0 partial, 1 failed");
  }

  @Test
  void cannotRunWhereTheOutputFolderIsAFile() throws IOException {
    Path good = input("good.txt", "丁报告\n新增学位 300 个\n");
    Path file = input("file", "");

    Commands.Run run = commands.run("extract", good, "-o", file);

    assertThat(run.code()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.err()).contains(file.toString()).contains("cannot be written").contains("-o");
  }

  @Test
  void cannotRunWhereTheOutputFolderCannotBeMade() throws IOException {
    Path good = input("good.txt", "丁报告\n新增学位 300 个\n");
    Path below = input("file", "").resolve("output");

    assertThat(commands.run("extract", good, "-o", below).code()).isEqualTo(ExitCode.CANNOT_RUN);
  }

  @Test
  void cannotRunWhereTheManifestIsNone() throws IOException {
    Path good = input("good.txt", "丁报告\n新增学位 300 个\n");
    Path manifest = input("output/manifest.jsonl", "not JSON\n");

    Commands.Run run = commands.run("extract", good, "-o", output());

    assertThat(run.code()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.err()).contains(manifest + ", line 1").doesNotContain("[1/1]");
  }

  @Test
  void failsWhatRepeatsAFileThatFailed() throws IOException {
    input("in/1.txt", "broken");
    input("in/2.txt", "broken");

    Commands.Run run = commands.run("extract", folder.resolve("in"), "-o", output());

    assertThat(run.out()).contains("2 inputs: 0 done, 0 partial, 2 failed, 0 skipped");
    assertThat(run.err()).contains("2.txt: same content as another file that failed");
  }

  @Test
  void skipsWhatRepeatsAReport() throws IOException {
    input("in/1.txt", "甲报告\n新增学位 300 个\n");
    input("in/2.txt", "甲报告\n新增学位 300 个\n");

    Commands.Run run = commands.run("extract", folder.resolve("in"), "-o", output());

    assertThat(run.out()).contains("2 inputs: 1 done, 0 partial, 0 failed, 1 skipped");
    assertThat(Manifest.read(Manifest.in(output())))
        .extracting(Manifest.Row::id)
        .doesNotContainNull();
  }

  @Test
  void givesTheSameFilesWhateverTheNumberOfWorkers() throws IOException {
    for (int i = 0; i < 30; i++) {
      input("in/" + i + ".txt", "报告" + i % 20 + "\n新增学位 " + i % 20 + " 个\n");
    }
    Path one = folder.resolve("one");
    Path many = folder.resolve("many");

    commands.run("extract", folder.resolve("in"), "-o", one, "--workers", 1);
    commands.run("extract", folder.resolve("in"), "-o", many, "--workers", 7);

    assertThat(files(one.resolve("reports"))).hasSize(20);
    assertThat(files(many.resolve("reports"))).isEqualTo(files(one.resolve("reports")));
    assertThat(Manifest.in(many)).hasSameTextualContentAs(Manifest.in(one));
  }

  @Test
  void givesTheSameFilesWhenRunTwice() throws IOException {
    input("in/a.txt", "甲报告\n新增学位 300 个\n");
    input("in/b.txt", "broken");
    input("in/c.txt", "甲报告\n新增学位 300 个\n");

    commands.run("extract", folder.resolve("in"), "-o", output());
    Map<String, String> reports = files(output().resolve("reports"));
    String manifest = Files.readString(Manifest.in(output()));
    commands.run("extract", folder.resolve("in"), "-o", output());

    assertThat(files(output().resolve("reports"))).isEqualTo(reports);
    assertThat(Manifest.in(output())).hasContent(manifest);
  }

  @Test
  void asksForAnInput() {
    Commands.Run run = commands.run("extract");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("INPUT").contains("extract --help");
  }

  @Test
  void refusesAFolderOfDictionariesThatIsNotThere() {
    Commands.Run run = commands.run("extract", "x", "--dictionaries", folder.resolve("none"));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("none is no folder");
  }

  private Path output() {
    return folder.resolve("output");
  }

  private Path input(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
