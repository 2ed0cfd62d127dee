package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeReaderTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "财政收入同比增长6.4%。, CHANGE YEAR_ON_YEAR",
    "财政收入比上年增长6.4%。, CHANGE YEAR_ON_YEAR",
    "财政收入较上年提高1.2个百分点。, CHANGE YEAR_ON_YEAR",
    "财政收入比去年同期增加2亿元。, CHANGE YEAR_ON_YEAR",
    "投诉量环比下降8.5%。, CHANGE PERIOD_ON_PERIOD",
    "投诉量比上季度下降8.5%。, CHANGE PERIOD_ON_PERIOD",
    "用电量较2020年增长12%。, CHANGE 2020",
    "用电量比2015年减少12%。, CHANGE 2015",
    "用电量增长12%。, CHANGE"
  })
  void saysWhatAChangeIsComparedWith(String text, String measure) {
    assertThat(Prose.measures(text)).containsExactly(measure);
  }

  @Test
  void takesTheBasisOfTheClauseThatGovernsIt() {
    assertThat(Prose.measures("出口额同比下降3%，进口额增长5%。"))
        .containsExactly("CHANGE YEAR_ON_YEAR", "CHANGE YEAR_ON_YEAR");
    assertThat(Prose.measures("财政收入15.2亿元，比上年增长6.4%。"))
        .containsExactly("LEVEL", "CHANGE YEAR_ON_YEAR");
  }

  @Test
  void keepsABasisToItsSentence() {
    assertThat(Prose.measures("出口额同比下降3%。办件时间缩短30%。"))
        .containsExactly("CHANGE YEAR_ON_YEAR", "CHANGE");
  }

  @Test
  void givesNoBasisToGrowthAveragedOverYears() {
    assertThat(Prose.measures("2021—2025年地区生产总值年均增长6%。")).containsExactly("CHANGE");
    assertThat(Prose.only("2021—2025年地区生产总值年均增长6%。").period()).isEqualTo("2021/2025");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "能耗下降9.18%。, -9.18 %",
    "办件时间缩短30%。, -30 %",
    "事故起数减少12起。, -12 起",
    "进口减少2.1亿元。, -210000000 元",
    "失业人数比上年减少1200人。, -1200 人",
    "平均药价降幅53%。, -53 %",
    "能耗增长9.18%。, 9.18 %"
  })
  void makesAFallNegative(String text, String value) {
    assertThat(Prose.values(text)).containsExactly(value);
  }

  @Test
  void turnsTheIntervalOfAFallAround() {
    Quantity fall = Prose.only("单位能耗下降超过9%。").quantity();

    assertThat(fall.bound()).isEqualTo(Bound.OVER);
    assertThat(fall.low()).isNull();
    assertThat(fall.high()).isEqualByComparingTo("-9");
  }

  @Test
  void takesABoundThatStandsBeforeTheVerb() {
    Quantity fall = Prose.only("制度性成本至少降低30%。").quantity();

    assertThat(fall.bound()).isEqualTo(Bound.AT_LEAST);
    assertThat(fall.value()).isEqualByComparingTo("-30");
  }

  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource({
    "财政收入同比增长6.4%。, 增长6.4%",
    "能耗下降9.18%。, 下降9.18%",
    "经营主体净增48万户。, 净增48万户",
    "旅游收入增速为15%。, 增速为15%",
    "产值翻一番。, 翻一番"
  })
  void coversTheVerbToo(String text, String evidence) {
    assertThat(Prose.evidence(text)).containsExactly(evidence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"经营主体净增48万户。", "产值翻一番。", "旅游收入增速为15%。", "药价降幅53%。", "耕地面积增加200亩。"})
  void knowsTheWordsThatMakeAChangeWithoutAComparison(String text) {
    assertThat(Prose.measures(text)).containsExactly("CHANGE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"人口自然增长率2.5‰。", "绿化覆盖率达42%。", "新增床位300张。", "新增学位1.3万个。", "增加床位300张。"})
  void takesANamedRateOrSomethingNewForALevel(String text) {
    assertThat(Prose.measures(text)).containsExactly("LEVEL");
  }

  @Test
  void takesAPartThatIsSetAsideForARiseForALevel() {
    assertThat(Prose.measures("项目总预算620万元，其中支持服务质量提升85万元，支持网点更新65万元。"))
        .containsExactly("LEVEL", "LEVEL", "LEVEL");
    assertThat(Prose.measures("支出比上年增加120万元，其中人员经费增加80万元。"))
        .containsExactly("CHANGE YEAR_ON_YEAR", "CHANGE YEAR_ON_YEAR");
  }

  @Test
  void readsAChangeWhoseVerbStandsBehindTheNumber() {
    assertThat(Prose.measures("自行车产量保持15%以上增长、达6万辆。")).containsExactly("CHANGE", "LEVEL");
    assertThat(Prose.evidence("自行车产量保持15%以上增长。")).containsExactly("15%以上增长");
    assertThat(Prose.measures("城镇化率保持5%的增长率。")).containsExactly("LEVEL");
  }
}
