package org.gongbao.app;

import java.io.IOException;
import java.util.List;
import org.gongbao.app.text.HitTable;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.search.Filters;
import org.gongbao.search.IndicatorSearch;
import org.gongbao.search.SearchHit;
import org.gongbao.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Searches the indicators. */
@Command(
    name = "search",
    description = {
      "Finds indicators, the best first. Any two characters or more that stand next to each other are"
          + " found; those that have to do with every word come before those that have to do with some.",
      "Without words, everything that the filters let through."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao search 家庭医生 签约覆盖率 --year 2023",
      "  gongbao search 学位 --region 佛山 --role target --min 1000",
      "  gongbao search --unit %% --agency 教育局 --limit 50",
      "  gongbao search 养老床位 --json | jq .[0].value"
    })
final class SearchCommand extends Subcommand {
  @Mixin private OutputFolder output = new OutputFolder();
  @Mixin private FilterOptions filters = new FilterOptions();
  @Mixin private DictionariesOption knowledge = new DictionariesOption();

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What is looked for.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "The largest number of hits (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Print one JSON array instead of a table.")
  private boolean json;

  @Override
  public Integer call() {
    SearchRequest request = request();
    Dictionaries dictionaries = knowledge.dictionaries();
    List<SearchHit> hits;
    try (IndicatorSearch search =
        IndicatorSearch.open(output.path(), () -> Segmenter.of(dictionaries))) {
      hits = search.search(request);
    } catch (IOException e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    }
    if (json) {
      JsonMapper mapper =
          JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
      out().println(mapper.writeValueAsString(hits));
    } else if (hits.isEmpty()) {
      err().println("Nothing found: use fewer or shorter words, or fewer filters.");
    } else {
      HitTable.lines(hits).forEach(out()::println);
    }
    return ExitCode.DONE;
  }

  private SearchRequest request() {
    Filters wanted = filters.filters();
    if (words.isEmpty() && wanted.equals(Filters.NONE)) {
      throw wrong("Name words to look for, or a filter.");
    }
    if (filters.isEmptyRange()) {
      throw wrong("--min is above --max");
    }
    if (limit < 1) {
      throw wrong("--limit counts from 1");
    }
    return new SearchRequest(String.join(" ", words), wanted, limit);
  }
}
