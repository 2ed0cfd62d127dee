package org.gongbao.app;

import java.io.IOException;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.search.IndicatorSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints the whole index. */
@Command(
    name = "list",
    description = {
      "Prints everything that the index holds: a line of JSON an indicator, in the order of the"
          + " reports' ids and of the places in them.",
      "Two output folders hold the same if this prints the same."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao list -o results | wc -l",
      "  diff <(gongbao list -o one) <(gongbao list -o other)"
    })
final class ListCommand extends Subcommand {
  @Mixin private OutputFolder output = new OutputFolder();

  @Override
  public Integer call() {
    JsonMapper mapper =
        JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    try (IndicatorSearch search =
        IndicatorSearch.open(output.path(), () -> Segmenter.of(Dictionaries.packaged()))) {
      search.list(hit -> out().println(mapper.writeValueAsString(hit)));
    } catch (IOException e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
    return ExitCode.DONE;
  }
}
