package org.gongbao.app;

import java.util.List;
import java.util.stream.Stream;
import org.gongbao.write.Manifest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Runs the other commands one after the other, for the launcher, which makes an archive of the
 * classes that they load.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Runs the other commands once, so that their classes can be archived.")
final class RehearseCommand extends Subcommand {
  @Parameters(index = "0", paramLabel = "SAMPLES", description = "A folder of reports.")
  private String samples = "";

  @Parameters(index = "1", paramLabel = "SCRATCH", description = "A folder for the results.")
  private String scratch = "";

  @Override
  public Integer call() {
    run("extract", samples, "-o", scratch);
    run("search", "居民人均可支配收入", "--year", "2023", "-o", scratch);
    run("schema");
    OutputFolder.at(scratch).rows().stream()
        .map(Manifest.Row::id)
        .flatMap(Stream::ofNullable)
        .limit(1)
        .forEach(id -> run("show", id, "-o", scratch));
    return ExitCode.DONE;
  }

  private void run(String... arguments) {
    CommandLine root = spec().root().commandLine();
    int code = root.execute(arguments);
    out().println(List.of(arguments) + ": " + code);
  }
}
