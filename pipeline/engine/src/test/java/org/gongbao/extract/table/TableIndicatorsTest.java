package org.gongbao.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.model.Role;
import org.gongbao.model.finding.IndicatorFinding;
import org.junit.jupiter.api.Test;

class TableIndicatorsTest {

  @Test
  void takesTheYearThatARowOpensWithForItsPeriod() {
    FigureTable table =
        FigureTable.of(null, "单位：万元", 1, "项目|公务接待费", "2030年预算数|12.5", "2031年预算数|13");

    assertThat(table.indicators())
        .extracting(IndicatorFinding::period)
        .containsExactly("2030", "2031");
  }

  @Test
  void namesAFigureByTheWholePathOfItsHeadings() {
    FigureTable table =
        FigureTable.of(2, "镇|规模以上工业|<|农业", "^|企业（个）|产值（万元）|产值（万元）", "东镇|12|300|40", "西镇|8|200|50");

    assertThat(table.named())
        .containsExactly(
            "东镇 / 规模以上工业 / 企业: 12 个",
            "东镇 / 规模以上工业 / 产值: 3000000 元",
            "东镇 / 农业 / 产值: 400000 元",
            "西镇 / 规模以上工业 / 企业: 8 个",
            "西镇 / 规模以上工业 / 产值: 2000000 元",
            "西镇 / 农业 / 产值: 500000 元");
  }

  @Test
  void putsATitleOverAGroupOfRowsBeforeTheHeadingsOfTheColumns() {
    FigureTable table =
        FigureTable.of(
            1, "项目|产量（吨）|产值（元）", "农业生产|<|<", "粮食|12|300", "油料|8|200", "工业生产|<|<", "钢材|5|100");

    assertThat(table.named())
        .containsExactly(
            "粮食 / 农业生产 / 产量: 12 吨",
            "粮食 / 农业生产 / 产值: 300 元",
            "油料 / 农业生产 / 产量: 8 吨",
            "油料 / 农业生产 / 产值: 200 元",
            "钢材 / 工业生产 / 产量: 5 吨",
            "钢材 / 工业生产 / 产值: 100 元");
  }

  @Test
  void takesHeadingsThatChangeHalfWayInPlaceOfTheFirst() {
    FigureTable table =
        FigureTable.of(1, "项目|产量（吨）", "粮食|12", "人员情况|<", "单位|人数（人）", "学校|30", "医院|20");

    assertThat(table.named())
        .containsExactly("粮食 / 产量: 12 吨", "学校 / 人员情况 / 人数: 30 人", "医院 / 人员情况 / 人数: 20 人");
  }

  @Test
  void namesAFigureByTheWholePathOfItsRow() {
    FigureTable table = FigureTable.of(1, "类别|项目|数量（个）", "学校|小学|12", "^|中学|5", "医院|综合医院|3");

    assertThat(table.named())
        .containsExactly("学校 / 小学 / 数量: 12 个", "学校 / 中学 / 数量: 5 个", "医院 / 综合医院 / 数量: 3 个");
  }

  @Test
  void leavesTheMarkOfAPartOutOfItsName() {
    FigureTable table =
        FigureTable.of(null, "单位：亿元", 1, "指标|绝对数", "地区生产总值|530.2", "#第一产业|20", "其中：农业|12");

    assertThat(table.indicators())
        .extracting(IndicatorFinding::name)
        .hasSize(3)
        .noneMatch(name -> name.contains("#") || name.contains("其中"))
        .anyMatch(name -> name.contains("第一产业"))
        .anyMatch(name -> name.contains("农业"));
  }

  @Test
  void takesAColumnOfGrowthInPercentForChanges() {
    FigureTable table = FigureTable.of(1, "指标|绝对数（亿元）|比上年增长（%）", "财政收入|15|6.4", "财政支出|20|-2.1");

    assertThat(table.measures())
        .containsExactly("LEVEL -", "CHANGE YEAR_ON_YEAR", "LEVEL -", "CHANGE YEAR_ON_YEAR");
    assertThat(table.named()).contains("财政支出 / 比上年增长: -2.1 %");
  }

  @Test
  void takesAPlannedColumnForTargets() {
    FigureTable table = FigureTable.of(null, "单位：万元", 1, "项目|年初预算|决算数", "教育支出|120|125");

    assertThat(table.indicators())
        .extracting(IndicatorFinding::role)
        .containsExactly(Role.TARGET, Role.ACTUAL);
  }

  @Test
  void takesTheYearOfAColumnForItsPeriod() {
    FigureTable table = FigureTable.of(null, "单位：万元", 1, "项目|2022年|2023年", "教育支出|120|125");

    assertThat(table.indicators())
        .extracting(IndicatorFinding::period)
        .containsExactly("2022", "2023");
  }

  @Test
  void takesTheYearOfTheTitleWhereNoColumnHasOne() {
    FigureTable table = FigureTable.of("2021年支出表", "单位：万元", 1, "项目|金额", "教育支出|120");

    assertThat(table.indicators()).extracting(IndicatorFinding::period).containsExactly("2021");
  }

  @Test
  void leavesOutSequenceNumbersAndCodes() {
    FigureTable table =
        FigureTable.of(null, "单位：元", 1, "序号|科目编码|功能科目|金额", "1|201|一般公共服务|500.5", "2|20101|人大事务|20");

    assertThat(table.named()).containsExactly("一般公共服务 / 金额: 500.5 元", "人大事务 / 金额: 20 元");
  }

  @Test
  void leavesOutCellsThatAreNoNumbers() {
    FigureTable table =
        FigureTable.of(null, "单位：元", 1, "项目|金额|上年", "教育支出|12|—", "卫生支出||×", "其他|3|5");

    assertThat(table.evidence()).containsExactly("12", "3", "5");
  }

  @Test
  void leavesOutNumbersInHeadings() {
    FigureTable table = FigureTable.of(1, "年龄|人口（人）", "0—17岁|1200", "18—59岁|5400");

    assertThat(table.named()).containsExactly("0—17岁 / 人口: 1200 人", "18—59岁 / 人口: 5400 人");
  }

  @Test
  void readsTwoTablesSideBySideEachUnderItsOwnRowHeading() {
    FigureTable table = FigureTable.of(1, "产品|产量（吨）|货物|运量（万吨）", "水泥|30|煤炭|60", "钢材|20|矿石|10");

    assertThat(table.named())
        .containsExactly(
            "水泥 / 产量: 30 吨", "煤炭 / 运量: 600000 吨", "钢材 / 产量: 20 吨", "矿石 / 运量: 100000 吨");
  }

  @Test
  void readsCellsOfWordsAsProse() {
    FigureTable table = FigureTable.of(1, "项目|进展", "道路工程|完成投资3亿元，新建道路12公里");

    assertThat(table.named()).hasSize(2).anyMatch(named -> named.endsWith(": 300000000 元"));
  }

  @Test
  void doesNotMakeOneNumberOfTwoInACell() {
    FigureTable table = FigureTable.of(1, "指标|数量（个）", "甲|12 34", "乙|12 345", "丙|7");

    assertThat(table.named()).containsExactly("乙 / 数量: 12345 个", "丙 / 数量: 7 个");
  }

  @Test
  void takesNoNumberOfARowHeadingForAFigure() {
    assertThat(FigureTable.of(1, "指标|单位|绝对数", "住宅|亿元|77.4", "其中：90平方米及以下|亿元|10.2").named())
        .containsExactly("住宅 / 绝对数: 7740000000 元", "住宅 / 90平方米及以下 / 绝对数: 1020000000 元");
  }

  @Test
  void takesTheRowThatNumbersTheColumnsNeitherForHeadingsNorForData() {
    FigureTable heading =
        FigureTable.of(
            null, "单位：万元", 2, "项目|预算数|决算数|结余", "栏次|1|2|3=1-2", "教育支出|10|8|2", "卫生支出|5|5|0");
    FigureTable unlabelled =
        FigureTable.of(null, "单位：万元", 2, "项目|预算数|决算数|结余", "甲|1|2|3", "教育支出|10|8|2");
    FigureTable data =
        FigureTable.of(null, "单位：万元", 1, "项目|行次|金额|项目|行次|金额", "栏次||1|栏次||2", "收入|1|10|支出|7|8");

    assertThat(heading.named())
        .hasSize(6)
        .startsWith("教育支出 / 预算数: 100000 元", "教育支出 / 决算数: 80000 元", "教育支出 / 结余: 20000 元");
    assertThat(unlabelled.named()).startsWith("教育支出 / 预算数: 100000 元");
    assertThat(data.named()).containsExactly("收入 / 金额: 100000 元", "支出 / 金额: 80000 元");
  }

  @Test
  void readsAFormOfLabelsAndFiguresWithoutHeadings() {
    assertThat(FigureTable.of(0, "学位|1200个|床位|310张", "公园|10个|驿站|25座").named())
        .containsExactly("学位: 1200 个", "床位: 310 张", "公园: 10 个", "驿站: 25 座");
  }

  @Test
  void takesNoRowForHeadingsWhoseCellGoesOnFromFiguresWithUnits() {
    assertThat(FigureTable.of(1, "成分|用量", "食盐|8克", "明矾|1克（合2克）", "清水|80毫升", "糖|3克").named())
        .startsWith("食盐 / 用量: 8 克")
        .contains("清水 / 用量: 80 毫升", "糖 / 用量: 3 克");
  }

  @Test
  void namesWhatACellOfWordsLeavesUnnamedByItsHeadings() {
    assertThat(
            FigureTable.of(1, "指标|单位|2023年|增长（%）", "失业率|%|2.5|下降0.1个百分点", "税收|亿元|30|5.2").named())
        .contains("失业率 / 增长: -0.1 个百分点");
  }

  @Test
  void takesANumberWithAUnitForNoYear() {
    FigureTable table = FigureTable.of(1, "产品|单位|产量|投产", "汽车|辆|2012|2001", "水泥|万吨|1999|2015");

    assertThat(table.named()).startsWith("汽车 / 产量: 2012 辆").contains("水泥 / 产量: 19990000 吨");
    assertThat(FigureTable.of(1, "产品|投产", "汽车|2001", "水泥|2015").named()).isEmpty();
  }

  @Test
  void takesTheYearOfAColumnOfYearsForThePeriod() {
    FigureTable table = FigureTable.of(1, "年份|地区生产总值（亿元）", "2021|300", "2022|310");

    assertThat(table.indicators())
        .extracting(found -> found.period() + " " + found.name())
        .containsExactly("2021 地区生产总值", "2022 地区生产总值");
  }
}
