package org.gongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.fixture.ReportBuilder;
import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;
import org.gongbao.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
  @TempDir Path folder;

  @Test
  void countsAnIndicatorWhoseNumberAndPlaceAgree() throws IOException {
    Evaluation evaluation = Scorer.score(report("新增学位", "300"), gold("", "[]"));

    assertThat(evaluation.figures().get("indicators")).isEqualTo(Figure.Match.of(1, 1, 1));
    assertThat(evaluation.misses()).noneMatch(miss -> miss.startsWith("indicator missed"));
  }

  @Test
  void doesNotCountOneOfAnotherNumber() throws IOException {
    Evaluation evaluation = Scorer.score(report("新增学位", "301"), gold("", "[]"));

    assertThat(evaluation.figures().get("indicators")).isEqualTo(Figure.Match.of(0, 1, 1));
    assertThat(evaluation.misses()).anyMatch(miss -> miss.startsWith("indicator missed | 300个"));
  }

  @Test
  void acceptsAFurtherRightValue() throws IOException {
    Gold gold = gold("\"valueVariants\": [301],", "[]");

    assertThat(Scorer.score(report("新增学位", "301"), gold).figures().get("indicators"))
        .isEqualTo(Figure.Match.of(1, 1, 1));
  }

  @Test
  void doesNotJudgeAFieldThatIsUncertain() throws IOException {
    Gold gold = gold("\"uncertain\": [\"unit\"],", "[]");

    assertThat(Scorer.score(report("新增学位", "300"), gold).figures().get("indicators.unit"))
        .hasToString("None");
  }

  @Test
  void neitherAsksForAnOptionalQuantityNorCountsItWrong() throws IOException {
    Gold gold = gold("", "[{\"context\": \"新增学位约301个\"}]");

    assertThat(Scorer.score(report("新增学位", "301"), gold).figures().get("indicators"))
        .isEqualTo(Figure.Match.of(0, 0, 1));
  }

  @Test
  void saysThatAFileIsNoGold() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "{");

    assertThatThrownBy(() -> GoldFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.json is no gold file");
  }

  private static Report report(String name, String value) {
    ReportBuilder report = new ReportBuilder('a');
    report
        .indicator(name, Quantity.of(new BigDecimal(value), Bound.ABOUT, "个"), "约" + value + "个")
        .add();
    return report.build();
  }

  private Gold gold(String fields, String optional) throws IOException {
    String json =
        """
        {"document": "a",
         "report": {"title": "某报告", "genre": "OTHER", "issuer": "某政府", "reportYear": 2023},
         "sections": [], "agencies": [], "optional": %s,
         "indicators": [{"id": 1, "context": "办理情况的报告新增学位约300个", "surface": "300个",
           "names": ["新增学位"], "value": 300, "low": null, "high": null, "bound": "ABOUT", %s
           "unit": "个", "measure": "LEVEL", "role": "ACTUAL", "period": "2023", "project": null}]}
        """
            .formatted(optional, fields);
    return GoldFile.read(Files.writeString(folder.resolve("gold.json"), json));
  }
}
