package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.evaluate.Evaluation;
import org.gongbao.evaluate.Figure;
import org.gongbao.evaluate.TableGold;
import org.gongbao.evaluate.TableGoldFile;
import org.gongbao.evaluate.TableScore;
import org.gongbao.model.Report;
import org.gongbao.model.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of real documents against gold of their structure. */
@Tag("shared")
class SharedTablesTest {
  private static final Path GOLD =
      Path.of(System.getProperty("gongbao.home"), "corpus/gold/tables");
  private static final Path DOCUMENTS =
      Path.of(System.getProperty("gongbao.shared", ""), "reports/pdf");

  static List<Path> golds() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("golds")
  void haveTheirCellsAndSpansInPlace(Path file) throws IOException {
    TableGold gold = TableGoldFile.read(file);
    Report report = Reports.of(DOCUMENTS.resolve(gold.document() + ".pdf"));
    Evaluation evaluation = TableScore.score(report, gold);

    assertThat(share(evaluation, "tables")).as("%s", evaluation.misses()).isEqualTo(1);
    assertThat(share(evaluation, "tables.rows")).as("%s", evaluation.misses()).isEqualTo(1);
    assertThat(share(evaluation, "tables.cells")).isGreaterThanOrEqualTo(0.97);
    assertThat(share(evaluation, "tables.spans")).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void areOneWhereOneGoesOverEightyFivePages() {
    Report report = Reports.of(DOCUMENTS.resolve("csrc-2018q3-industries.pdf"));

    assertThat(report.tables()).hasSize(1);
    assertThat(report.tables().get(0).rows()).hasSize(3563);
    assertThat(report.tables().get(0).pages()).hasSize(85);
  }

  @Test
  void headTheirColumnsByTheWholePathOfNestedHeadings() {
    Report report = Reports.of(DOCUMENTS.resolve("huaian-2024-disclosure.pdf"));
    List<Table> tables = report.tables();

    assertThat(tables.get(tables.size() - 1).header())
        .hasSize(15)
        .startsWith("行政复议 / 结果维持")
        .contains("行政诉讼 / 未经复议直接起诉 / 总计")
        .endsWith("行政诉讼 / 复议后起诉 / 总计");
  }

  private static double share(Evaluation evaluation, String figure) {
    Figure.Share share = (Figure.Share) evaluation.figures().get(figure);
    return share.judged() == 0 ? 1 : (double) share.right() / share.judged();
  }
}
