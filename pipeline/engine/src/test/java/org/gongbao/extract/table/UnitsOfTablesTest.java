package org.gongbao.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.model.Doubt;
import org.junit.jupiter.api.Test;

class UnitsOfTablesTest {

  @Test
  void takesTheUnitOfTheUnitLine() {
    FigureTable table = FigureTable.of(null, "单位：万元", 1, "项目|金额", "教育支出|12.5", "卫生支出|1,200");

    assertThat(table.named()).containsExactly("教育支出 / 金额: 125000 元", "卫生支出 / 金额: 12000000 元");
  }

  @Test
  void takesTheUnitInWhateverWordsItIsGiven() {
    for (String words :
        List.of("金额：万元", "以万元为单位", "（万元）", "编制单位：澄浦区民政局 单位：万元", "金额单位：人民币万元", "金额单位为万元")) {
      FigureTable table = FigureTable.of(null, words, 1, "项目|金额", "教育支出|12.5");

      assertThat(table.named()).as(words).containsExactly("教育支出 / 金额: 125000 元");
    }
  }

  @Test
  void takesTheUnitOfARowWithoutFigures() {
    FigureTable above = FigureTable.of(2, "填报单位：澄浦区民政局|单位：万元", "项目|金额", "教育支出|12.5");
    FigureTable heading = FigureTable.of(1, "项目|上年|本年（单位：万元）", "教育支出|12.5|13");
    FigureTable note = FigureTable.of(1, "项目|金额", "教育支出|12.5", "注：金额单位为万元|<");

    assertThat(above.named()).singleElement().asString().endsWith("金额: 125000 元");
    assertThat(heading.named()).containsExactly("教育支出 / 上年: 125000 元", "教育支出 / 本年: 130000 元");
    assertThat(note.named()).containsExactly("教育支出 / 金额: 125000 元");
  }

  @Test
  void doubtsASumOfMoneyOfWhichNoUnitIsGiven() {
    FigureTable money = FigureTable.of(1, "项目|金额", "教育支出|12.5");
    FigureTable index = FigureTable.of(1, "指标|指数", "食品|102.3");

    assertThat(money.indicators().get(0).doubts()).contains(Doubt.MAGNITUDE_UNKNOWN);
    assertThat(index.indicators().get(0).doubts())
        .contains(Doubt.UNIT_MISSING)
        .doesNotContain(Doubt.MAGNITUDE_UNKNOWN);
  }

  @Test
  void takesTheUnitOfTheColumnHeadingBeforeThatOfTheUnitLine() {
    FigureTable table = FigureTable.of(null, "单位：万元", 1, "项目|金额|比重（%）", "教育支出|12.5|30.1");

    assertThat(table.named()).containsExactly("教育支出 / 金额: 125000 元", "教育支出 / 比重: 30.1 %");
  }

  @Test
  void takesTheUnitOfAUnitColumn() {
    FigureTable table =
        FigureTable.of(1, "指标|单位|绝对数", "地区生产总值|亿元|530.2", "粮食产量|万吨|12", "常住人口|人|9000");

    assertThat(table.named())
        .containsExactly(
            "地区生产总值 / 绝对数: 53020000000 元", "粮食产量 / 绝对数: 120000 吨", "常住人口 / 绝对数: 9000 人");
  }

  @Test
  void takesTheUnitOfTheRowHeading() {
    FigureTable table = FigureTable.of(1, "产品|产量", "水泥（万吨）|30", "客车（辆）|420");

    assertThat(table.named()).containsExactly("水泥 / 产量: 300000 吨", "客车 / 产量: 420 辆");
  }

  @Test
  void takesAPercentSignInTheCell() {
    FigureTable table = FigureTable.of(null, "单位：万元", 1, "项目|完成率", "教育支出|98.5%");

    assertThat(table.named()).containsExactly("教育支出 / 完成率: 98.5 %");
  }

  @Test
  void neverCallsTheUnitOfAHeadingInferred() {
    FigureTable table = FigureTable.of(null, "单位：万元", 1, "项目|金额", "教育支出|12.5");

    assertThat(table.indicators())
        .singleElement()
        .extracting(indicator -> indicator.quantity().unitInferred())
        .isEqualTo(false);
  }

  @Test
  void putsNoUnitOfAmountsOnARateOfGrowth() {
    for (String heading : List.of("增长（±%）", "同比增减（±%）", "同比增长(%，百分点)", "±%", "增速", "增长率")) {
      FigureTable table = FigureTable.of(1, "指标|单位|绝对数|" + heading, "地区生产总值|亿元|530|-5.2");

      assertThat(table.named()).as(heading).element(1).asString().endsWith(": -5.2 %");
      assertThat(table.measures()).as(heading).element(1).asString().startsWith("CHANGE");
    }
    assertThat(FigureTable.of(null, "单位：亿元", 1, "指标|本年|同比", "税收|530|5.2").named())
        .containsExactly("税收 / 本年: 53000000000 元", "税收 / 同比: 5.2");
  }

  @Test
  void reckonsWhetherAColumnOfChangesGivesRatesOrAmounts() {
    FigureTable amounts =
        FigureTable.of(null, "单位：万元", 1, "项目|上年|本年|增减", "教育|80|92|12", "卫生|50|45|-5");
    FigureTable rates =
        FigureTable.of(null, "单位：万元", 1, "项目|上年|本年|增减", "教育|80|92|15.0", "卫生|50|45|-10.0");

    assertThat(amounts.named()).contains("教育 / 增减: 120000 元", "卫生 / 增减: -50000 元");
    assertThat(rates.named()).contains("教育 / 增减: 15 %", "卫生 / 增减: -10 %");
    assertThat(rates.indicators().get(2).quantity().unitInferred()).isTrue();
  }

  @Test
  void readsFiguresThatCarryTheirUnits() {
    FigureTable table =
        FigureTable.of(
            1,
            "指标|年度目标|完成值|完成率",
            "地区生产总值|530亿元|541.5亿元|102.2%",
            "细颗粒物浓度|≤25微克/立方米|22微克/立方米|—",
            "居民收入增速|6%左右|5.8%|—");

    assertThat(table.named())
        .startsWith(
            "地区生产总值 / 年度目标: 53000000000 元",
            "地区生产总值 / 完成值: 54150000000 元",
            "地区生产总值 / 完成率: 102.2 %",
            "细颗粒物浓度 / 年度目标: 25 微克/立方米");
    assertThat(table.indicators())
        .extracting(found -> found.role() + " " + found.quantity().bound())
        .startsWith("TARGET EXACT", "ACTUAL EXACT")
        .contains("TARGET AT_MOST", "TARGET ABOUT");
  }

  @Test
  void takesAFirstColumnOfBodiesForNoUnits() {
    FigureTable table = FigureTable.of(null, "单位：万元", 1, "单位|基本支出|项目支出", "区教育局|10|11", "合计|10|11");

    assertThat(table.named())
        .startsWith("区教育局 / 基本支出: 100000 元", "区教育局 / 项目支出: 110000 元")
        .hasSize(4);
  }

  @Test
  void takesTheAmountsAndTheSharesOfAUnitLineWithBothUnits() {
    FigureTable table = FigureTable.of(null, "单位：亿元、%", 1, "指标|绝对数|比上年增长|比重", "地区生产总值|530|-1.2|30");

    assertThat(table.named())
        .containsExactly(
            "地区生产总值 / 绝对数: 53000000000 元", "地区生产总值 / 比上年增长: -1.2 %", "地区生产总值 / 比重: 30 %");
    assertThat(FigureTable.of(null, "单位：亿元、人", 1, "指标|绝对数", "从业|530").named())
        .containsExactly("从业 / 绝对数: 530");
  }
}
