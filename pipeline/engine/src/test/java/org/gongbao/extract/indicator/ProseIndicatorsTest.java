package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.gongbao.model.Doubt;
import org.gongbao.model.Rate;
import org.gongbao.model.Role;
import org.gongbao.model.finding.IndicatorFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseIndicatorsTest {

  @ParameterizedTest(name = "{0} is by {1}")
  @CsvSource({
    "日均客流量1.2万人次。, DAY",
    "每日巡查3次。, DAY",
    "每周巡查2次。, WEEK",
    "每月举办讲座4场。, MONTH",
    "每季度开展演练1次。, QUARTER",
    "每年体检1次。, YEAR",
    "人均公园绿地面积14.5平方米。, CAPITA"
  })
  void readsTheRate(String text, Rate rate) {
    assertThat(Prose.only(text).per()).isEqualTo(rate);
  }

  @Test
  void namesTheMeasuresOfAnItemOfTheBudgetByTheItem() {
    assertThat(Prose.names("1.“教育支出（类）普通教育（款）小学教育（项）”20万元，主要用于校舍。年初预算为25万元，支出决算为20万元，完成年初预算的80%。"))
        .endsWith("小学教育年初预算", "小学教育支出决算", "小学教育支出完成年初预算");
  }

  @Test
  void keepsTheRateOfAFigureByTheHeadThatGrows() {
    assertThat(Prose.in("农民人均可支配收入2.1万元，增长7%。"))
        .extracting(IndicatorFinding::per)
        .containsExactly(Rate.CAPITA, Rate.CAPITA);
  }

  @Test
  void takesAverageYearlyGrowthForNoRate() {
    assertThat(Prose.only("地区生产总值年均增长6.5%。").per()).isNull();
  }

  @Test
  void readsNoRateFromAUnitThatIsOne() {
    assertThat(Prose.only("客流量每年1.2万人次/公里。").per()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"累计建成公园120座。", "截至12月底，建成公园120座。", "建成公园累计达120座。"})
  void countsUpWithWordsOfAccumulation(String text) {
    assertThat(Prose.only(text).cumulative()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"共建成公园120座。", "总共建成公园120座。", "合计建成公园120座。", "建成公园120座。"})
  void doesNotCountUpWithWordsOfTotals(String text) {
    assertThat(Prose.only(text).cumulative()).isFalse();
  }

  @Test
  void countsUpTheMembersThatShareTheVerbButNoLaterClause() {
    assertThat(cumulative("累计代办重点企业547家，重点项目438个，发放补贴3亿元。")).containsExactly(true, true, false);
  }

  @Test
  void endsAccumulationWithItsSentence() {
    assertThat(cumulative("累计建成公园120座。新增床位300张。")).containsExactly(true, false);
  }

  @Test
  void givesTheScopesPlaceToEach() {
    Scope scope = new Scope(Prose.done().role(), "2023", 2023, 7, 3, false, true);

    assertThat(Prose.in("新建公园12座，绿道35公里。", scope))
        .extracting(IndicatorFinding::project, IndicatorFinding::section)
        .containsOnly(tuple(7, 3));
  }

  @Test
  void doubtsARoleThatNothingStates() {
    Scope scope = new Scope(Role.ACTUAL, "2023", 2023, null, -1, false, false);

    assertThat(Prose.in("新建公园12座。", scope))
        .singleElement()
        .satisfies(found -> assertThat(found.doubts()).contains(Doubt.ROLE_ASSUMED));
    assertThat(Prose.in("力争新建公园12座。", scope))
        .singleElement()
        .satisfies(found -> assertThat(found.doubts()).doesNotContain(Doubt.ROLE_ASSUMED));
  }

  @Test
  void countsOffsetsInTheTextAndNotInItsFolding() {
    String text = "新 增 床 位 ３００ 张 ，培 训 1.2 万 人 。";

    assertThat(Prose.evidence(text)).containsExactly("３００ 张", "1.2 万 人");
    assertThat(Prose.values(text)).containsExactly("300 张", "12000 人");
  }

  @Test
  void findsNothingWhereNothingIsMeasured() {
    assertThat(Prose.in("2023年12月19日，第2届会议在G321国道旁召开。")).isEmpty();
    assertThat(Prose.in("")).isEmpty();
  }

  private static List<Boolean> cumulative(String text) {
    return Prose.in(text).stream().map(IndicatorFinding::cumulative).toList();
  }
}
