package org.gongbao.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.lexicon.Dictionaries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the dictionaries come from. */
final class DictionariesOption {
  /** Set by picocli before the command runs. */
  @SuppressWarnings("NullAway.Init")
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description =
          "A folder whose CSV files take the place of the packaged ones of the same name.")
  private @Nullable Path folder;

  /**
   * The dictionaries to be used.
   *
   * @throws ParameterException where the folder is none
   */
  Dictionaries dictionaries() {
    if (folder == null) {
      return Dictionaries.packaged();
    }
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          command.commandLine(), folder + " is no folder: --dictionaries needs one of CSV files");
    }
    return Dictionaries.replacedBy(folder);
  }

  /** The words of a command line that set this option as it is set here. */
  List<String> arguments() {
    return folder == null
        ? List.of()
        : List.of("--dictionaries", folder.toAbsolutePath().toString());
  }
}
