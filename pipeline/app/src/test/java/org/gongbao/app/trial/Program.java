package org.gongbao.app.trial;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of this class path in a process of its own, as a user would run it.
 *
 * @param main its class
 * @param folder where its files for the trial lie: what it prints, and its temporary files
 */
public record Program(Class<?> main, Path folder) {

  /** Starts it in an empty folder; what it prints goes to the files {@code out} and {@code err}. */
  public Process start(Object... arguments) throws IOException {
    Path here = Files.createDirectories(folder.resolve("here"));
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Dfile.encoding=UTF-8");
    words.add("-Djava.awt.headless=true");
    words.add("-XX:-UsePerfData");
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("-XX:SharedArchiveFile=") || flag.startsWith("-Xlog:"))
        .forEach(words::add);
    words.add("-Djava.io.tmpdir=" + temporary);
    words.add("-cp");
    words.add(absolute(System.getProperty("java.class.path")));
    words.add(main.getName());
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(here.toFile())
            .redirectOutput(out().toFile())
            .redirectError(err().toFile());
    builder.environment().put("HOME", temporary.toString());
    builder.environment().put("TMPDIR", temporary.toString());
    return builder.start();
  }

  private static String absolute(String classPath) {
    List<String> places = new ArrayList<>();
    for (String place : classPath.split(File.pathSeparator, -1)) {
      places.add(Path.of(place).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, places);
  }

  /** Runs it to its end; the exit code. */
  public int run(Object... arguments) throws IOException, InterruptedException {
    return start(arguments).waitFor();
  }

  /** What it printed. */
  public Path out() {
    return folder.resolve("out");
  }

  /** What it printed as complaints. */
  public Path err() {
    return folder.resolve("err");
  }

  /** What it has printed. */
  public String printed() throws IOException {
    return Files.readString(out(), StandardCharsets.UTF_8);
  }
}
