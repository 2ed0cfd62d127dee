package org.gongbao.app;

import org.gongbao.write.ReportSchema;
import picocli.CommandLine.Command;

/** Prints the schema of the report files. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of the report files.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = "  gongbao schema > report.schema.json")
final class SchemaCommand extends Subcommand {
  @Override
  public Integer call() {
    out().print(ReportSchema.json());
    return ExitCode.DONE;
  }
}
