package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.model.finding.IndicatorFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years written in Chinese numerals are years, and no part of a name. */
class WrittenYearsTest {

  @ParameterizedTest
  @ValueSource(strings = {"二〇二二年", "二零二二年", "二○二二年", "二O二二年"})
  void areThePeriodOfAFigure(String year) {
    IndicatorFinding found = Prose.only(year + "新增床位300张。");

    assertThat(found.name()).isEqualTo("新增床位");
    assertThat(found.period()).isEqualTo("2022");
  }

  @ParameterizedTest
  @ValueSource(strings = {"一九九八年以来", "1998年以来"})
  void beginNoNameWithAllYearsSince(String since) {
    assertThat(Prose.names(since + "完成投资5亿元。")).containsExactly("投资");
  }
}
