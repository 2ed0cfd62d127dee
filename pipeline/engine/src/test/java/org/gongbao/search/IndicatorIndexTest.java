package org.gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.gongbao.fixture.ReportBuilder;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;
import org.gongbao.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndicatorIndexTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  @TempDir Path output;

  @Test
  void replacesTheIndicatorsOfAReportThatIsIndexedAgain() throws IOException {
    run(report('a', "新增学位", "新增床位"), report('b', "新增车位"));

    run(report('a', "改造小区"));

    assertThat(names()).containsExactly("改造小区", "新增车位");
  }

  @Test
  void emptiesAReportThatHasNoIndicatorsAnyMore() throws IOException {
    run(report('a', "新增学位"), report('b', "新增车位"));

    run(report('a'));

    assertThat(names()).containsExactly("新增车位");
  }

  @Test
  void removesAReport() throws IOException {
    run(report('a', "新增学位"), report('b', "新增车位"));

    try (IndicatorIndex index = IndicatorIndex.open(output, SEGMENTER)) {
      index.remove("b".repeat(16));
      index.commit();
    }

    assertThat(names()).containsExactly("新增学位");
  }

  @Test
  void isAsBeforeWhereARunEndsWithoutCommit() throws IOException {
    run(report('a', "新增学位"));

    try (IndicatorIndex index = IndicatorIndex.open(output, SEGMENTER)) {
      index.replace(report('a', "改造小区"));
    }

    assertThat(names()).containsExactly("新增学位");
  }

  @Test
  void givesTheSameOrderHoweverManyThreadsAndRunsWroteIt() throws IOException {
    List<Report> reports =
        IntStream.range('a', 'z')
            .mapToObj(letter -> report((char) letter, "新增学位", "学位总数", "新增公办学位"))
            .toList();
    run(reports.toArray(Report[]::new));
    List<String> once = order("学位");

    try (IndicatorIndex index = IndicatorIndex.open(output, SEGMENTER)) {
      reports.subList(3, 17).parallelStream().forEach(report -> replace(index, report));
      index.commit();
    }

    assertThat(order("学位")).isEqualTo(once).hasSize(75);
  }

  private static void replace(IndicatorIndex index, Report report) {
    try {
      index.replace(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void saysThatAnotherRunIsWriting() throws IOException {
    try (IndicatorIndex first = IndicatorIndex.open(output, SEGMENTER)) {
      first.commit();
      assertThatThrownBy(() -> IndicatorIndex.open(output, SEGMENTER))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another run");
    }
  }

  @Test
  void isMadeAnewWhereAnEarlierVersionWroteItAndSaysSoToASearch() throws IOException {
    try (FSDirectory directory = FSDirectory.open(IndicatorIndex.in(output));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
    }
    assertThatThrownBy(() -> IndicatorSearch.open(output, () -> SEGMENTER))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another version");

    run(report('a', "新增学位"));

    assertThat(names()).containsExactly("新增学位");
  }

  private static Report report(char letter, String... names) {
    ReportBuilder report = new ReportBuilder(letter);
    for (String name : names) {
      report.indicator(name, Quantity.of(BigDecimal.TEN, Bound.EXACT, "个"), "10个").add();
    }
    return report.build();
  }

  private void run(Report... reports) throws IOException {
    try (IndicatorIndex index = IndicatorIndex.open(output, SEGMENTER)) {
      for (Report report : reports) {
        index.replace(report);
      }
      index.commit();
    }
  }

  private List<String> names() throws IOException {
    try (IndicatorSearch search = IndicatorSearch.open(output, () -> SEGMENTER)) {
      return search.search(new SearchRequest("", Filters.NONE, 100)).stream()
          .map(SearchHit::name)
          .toList();
    }
  }

  private List<String> order(String text) throws IOException {
    try (IndicatorSearch search = IndicatorSearch.open(output, () -> SEGMENTER)) {
      return search.search(new SearchRequest(text, Filters.NONE, 100)).stream()
          .map(hit -> hit.report() + hit.indicator())
          .toList();
    }
  }
}
