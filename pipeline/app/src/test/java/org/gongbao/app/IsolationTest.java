package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.app.batch.Scratch;
import org.gongbao.model.Failure.Cause;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document does to its process, it does to no other document. */
class IsolationTest {
  private final Commands commands = new Commands(new LineExtraction());

  @TempDir Path folder;

  @Test
  void labelsWhatCostsAWorkerAndDoesAllOthers() throws IOException {
    for (int i = 0; i < 12; i++) {
      input(i + ".txt", "报告" + i + "\n新增学位 " + i + " 个\n");
    }
    input("1-crash.txt", "poison crash\n");
    input("1-exit.txt", "poison exit\n");
    input("1-hang.txt", "poison hang\n");
    input("1-memory.txt", "poison memory\n");

    Commands.Run run = extract("--timeout", 6, "--memory", 48);

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.out()).contains("16 inputs: 12 done, 0 partial, 4 failed, 0 skipped");
    assertThat(failed())
        .extracting(row -> Path.of(row.path()).getFileName().toString(), row -> row.error().cause())
        .containsExactly(
            tuple("1-crash.txt", Cause.CRASH),
            tuple("1-exit.txt", Cause.CRASH),
            tuple("1-hang.txt", Cause.TIMEOUT),
            tuple("1-memory.txt", Cause.MEMORY));
  }

  @Test
  void leavesWhatFailedUntilTheLimitsOrTheListAskForIt() throws IOException {
    input("1-memory.txt", "poison memory\n");

    assertThat(extract("--memory", 48).err()).contains("48 MiB");
    Commands.Run second = extract("--memory", 48);
    Commands.Run third = extract("--memory", 64);
    Commands.Run listed =
        commands.run(
            "extract",
            "@" + output().resolve("failed.csv"),
            "-o",
            output(),
            "--workers",
            1,
            "--memory",
            72);

    assertThat(second.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(second.err()).contains("48 MiB");
    assertThat(third.err()).contains("64 MiB");
    assertThat(listed.err()).contains("72 MiB").contains("[1/1]");
  }

  @Test
  void leavesNothingButResults() throws IOException {
    input("a.txt", "甲报告\n新增学位 300 个\n");
    input("b.txt", "poison crash\n");

    extract();

    try (Stream<Path> files = Files.list(output())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(".lock", "failed.csv", "index", "manifest.jsonl", "reports");
    }
  }

  @Test
  void saysWhyNoWorkerCanBeStarted() throws IOException {
    input("a.txt", "甲报告\n新增学位 300 个\n");

    Commands.Run run = extract("--memory", Integer.MAX_VALUE);

    assertThat(run.code()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(run.err()).contains("no worker can be started").contains("heap");
  }

  @Test
  void keepsOthersOutOfItsTemporaryFiles() throws IOException {
    try (Scratch scratch = Scratch.of(Files.createDirectories(output()))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scratch.folder())))
          .isEqualTo("rwx------");
    }
  }

  private Commands.Run extract(Object... more) {
    Object[] first = {"extract", folder.resolve("in"), "-o", output(), "--workers", 2};
    return commands.run(Stream.concat(Stream.of(first), Stream.of(more)).toArray());
  }

  private List<Manifest.Row> failed() throws IOException {
    return Manifest.read(Manifest.in(output())).stream()
        .filter(row -> row.status() == Status.FAILED)
        .toList();
  }

  private Path output() {
    return folder.resolve("output");
  }

  private void input(String name, String content) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), content);
  }
}
