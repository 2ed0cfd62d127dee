package org.gongbao.app.worker;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that starts a worker: this program once more, with a heap of its own.
 *
 * @param program the class whose {@code main} is called
 * @param arguments what it is called with
 * @param mebibytes the largest heap
 */
public record WorkerCommand(Class<?> program, List<String> arguments, int mebibytes) {

  /**
   * The thresholds of the optimising compiler, ten times Java's own: over 4,000 short reports a
   * worker then spends a third less on compiling, and extracts as fast. With several workers each
   * compiles for itself, and no core is idle to do it.
   */
  private static final List<String> COMPILE_LATER =
      List.of(
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000");

  /** Copies the arguments. */
  public WorkerCommand {
    arguments = List.copyOf(arguments);
  }

  /**
   * Starts a worker.
   *
   * @param folder where it may leave files: its folder for temporary files, and its last words
   * @throws IOException where no process can be started
   */
  Process start(Path folder) throws IOException {
    Files.createDirectories(folder);
    ProcessBuilder builder =
        new ProcessBuilder(words(folder)).redirectError(errors(folder).toFile());
    builder.environment().put("TMPDIR", folder.toString());
    return builder.start();
  }

  /** What a worker says that cannot start. */
  static Path errors(Path folder) {
    return folder.resolve("errors");
  }

  private List<String> words(Path folder) {
    List<String> words = new ArrayList<>();
    if (File.separatorChar == '/') {
      // Ctrl-C reaches every process of the terminal: workers leave it to the run.
      words.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
    }
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(inherited());
    words.addAll(COMPILE_LATER);
    words.addAll(own(folder));
    words.add("-cp");
    words.add(System.getProperty("java.class.path"));
    words.add(program.getName());
    words.addAll(arguments);
    return words;
  }

  /** The flags of this process that are not about its own heap or compilers. */
  private static List<String> inherited() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(
            flag ->
                flag.startsWith("-XX:SharedArchiveFile=")
                    || flag.startsWith("-Xshare:")
                    || flag.startsWith("-Xlog:")
                    || flag.startsWith("-Dfile.encoding=")
                    || flag.startsWith("-Djava.awt.headless="))
        .toList();
  }

  private List<String> own(Path folder) {
    return List.of(
        "-Xmx" + mebibytes + "m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:-UsePerfData",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=" + folder.resolve("crash"),
        "-Djava.io.tmpdir=" + folder);
  }
}
