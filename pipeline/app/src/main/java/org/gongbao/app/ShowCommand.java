package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.app.text.ReportText;
import org.gongbao.write.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a report for reading. */
@Command(
    name = "show",
    description = "Prints a report for reading in the terminal.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao show 9f2c                               the report whose id begins so",
      "  gongbao show corpus/projects-2023.pdf           the report read from that file",
      "  gongbao show output/reports/9f2c0a1b2c3d4e5f.json"
    })
final class ShowCommand extends Subcommand {
  @Mixin private OutputFolder output = new OutputFolder();

  @Parameters(
      paramLabel = "ID|PATH",
      description = "The report's id or its beginning, its source, or its own file.")
  private String name = "";

  @Override
  public Integer call() {
    List<Path> files = candidates();
    if (files.isEmpty()) {
      complain(
          output.reports()
              + " has no report "
              + name
              + "; extract it first, or name the folder with -o");
      return ExitCode.SOME_FAILED;
    }
    if (files.size() > 1) {
      String ids = files.stream().map(ShowCommand::id).limit(10).collect(Collectors.joining(", "));
      throw wrong(name + " is the beginning of several reports: " + ids);
    }
    try {
      ReportText.lines(ReportFile.read(files.get(0))).forEach(out()::println);
      return ExitCode.DONE;
    } catch (IOException e) {
      complain(e.getMessage() + "; extract it again");
      return ExitCode.SOME_FAILED;
    }
  }

  private List<Path> candidates() {
    Path file = Path.of(name);
    return name.endsWith(".json") && Files.isRegularFile(file) ? List.of(file) : output.find(name);
  }

  private static String id(Path file) {
    return file.getFileName().toString().replace(".json", "");
  }
}
