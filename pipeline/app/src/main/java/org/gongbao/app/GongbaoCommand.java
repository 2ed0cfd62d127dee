package org.gongbao.app;

import picocli.CommandLine.Command;

/** The command itself: it only has sub-commands. */
@Command(
    name = "gongbao",
    description = "Turns Chinese government reports into data, every value tied to its place.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao extract corpus                          reports to JSON, in output/",
      "  gongbao search 家庭医生 签约覆盖率 --year 2023     find indicators",
      "  gongbao show 9f2c                               read a report",
      "",
      "Exit codes: 0 all done, 1 some inputs failed, 2 wrong usage, 3 the environment cannot run it."
    })
final class GongbaoCommand extends Subcommand {
  @Override
  public Integer call() {
    throw wrong("Name a command.");
  }
}
