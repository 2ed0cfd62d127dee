package org.gongbao.app;

import picocli.CommandLine.Command;

/** Measures reading itself; what is extracted from it is scored by {@code evaluate}. */
@Command(
    name = "measure",
    description = "Measures how well documents are read: their text, their headings.",
    subcommands = {MeasureTextCommand.class, MeasureHeadingsCommand.class},
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao measure text a.txt                  the report of a.pdf against the text of a.pdf",
      "  gongbao measure headings a.pdf              its headings against its bookmarks"
    })
final class MeasureCommand extends Subcommand {
  @Override
  public Integer call() {
    throw wrong("Name what is to be measured: text or headings.");
  }
}
