package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongbao.app.trial.Program;
import org.gongbao.write.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small run of what {@code pipeline/trial killed} does. */
class KilledRunTest {
  private static final int DOCUMENTS = 30;

  private final Commands commands = new Commands(new LineExtraction());

  @TempDir Path folder;

  @BeforeEach
  void addInputsThatKeepTheRunAlive() throws IOException {
    Files.createDirectories(in());
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(in().resolve(i + ".txt"), "报告" + i + "\n新增学位 " + i + " 个\n");
    }
    Files.writeString(in().resolve("hangs.txt"), "poison hang\n");
  }

  @Test
  void endsWhereAnUndisturbedRunEndsAndLeavesNoWorker() throws Exception {
    Process run = start("--timeout", 600);
    List<ProcessHandle> workers = run.descendants().toList();
    run.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().get();
    }
    Files.delete(in().resolve("hangs.txt"));

    commands.run("extract", in(), "-o", output(), "--prune");
    commands.run("extract", in(), "-o", folder.resolve("whole"));

    assertThat(workers).isNotEmpty();
    assertThat(files(output())).isEqualTo(files(folder.resolve("whole")));
    assertThat(commands.run("list", "-o", output()).out())
        .isEqualTo(commands.run("list", "-o", folder.resolve("whole")).out());
  }

  @Test
  void finishesWhatIsInHandWhenItIsAskedToEnd() throws Exception {
    Process run = start("--timeout", 5);
    run.destroy();
    run.waitFor();

    assertThat(Files.readString(program().err())).contains("finishing what is in hand");
    assertThat(output().resolve(".work")).doesNotExist();
    int done =
        (int) Manifest.read(Manifest.in(output())).stream().filter(Manifest.Row::made).count();
    assertThat(done).isPositive();
    assertThat(commands.run("list", "-o", output()).outLines()).hasSize(done);
  }

  /** A run that has done something and is still at work. */
  private Process start(Object... more) throws IOException, InterruptedException {
    Object[] first = {"extract", in(), "-o", output(), "--workers", 2};
    Process run = program().start(Stream.concat(Stream.of(first), Stream.of(more)).toArray());
    while (run.isAlive() && !hasDoneSomething()) {
      Thread.sleep(20);
    }
    assertThat(run.isAlive()).isTrue();
    return run;
  }

  private boolean hasDoneSomething() throws IOException {
    return Files.exists(Manifest.in(output())) && Manifest.read(Manifest.in(output())).size() > 5;
  }

  private Program program() {
    return new Program(LineProgram.class, folder);
  }

  private Path in() {
    return folder.resolve("in");
  }

  private Path output() {
    return folder.resolve("output");
  }

  private static Map<String, String> files(Path output) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString();
        if (!name.startsWith("index")) {
          contents.put(name, Files.readString(file));
        }
      }
    }
    return contents;
  }
}
