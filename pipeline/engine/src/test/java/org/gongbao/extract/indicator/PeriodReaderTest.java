package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.model.finding.IndicatorFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodReaderTest {

  @ParameterizedTest(name = "{0} is of {1}")
  @CsvSource({
    "全年新建学校8所。, 2023",
    "三季度增速回落，全年财政收入8亿元。, 2023",
    "三季度增速回落，全年力争不降，财政收入8亿元。, 2023",
    "4月份完成投资30亿元。, 2023-04/2023-04",
    "2022年4月份完成投资30亿元。, 2022-04/2022-04",
    "2022年新建学校8所。, 2022",
    "1—9月完成投资30亿元。, 2023-01/2023-09",
    "上半年新增就业6000人。, 2023-01/2023-06",
    "下半年新增就业6000人。, 2023-07/2023-12",
    "前三季度新增就业6000人。, 2023-01/2023-09",
    "第三季度新增就业3000人。, 2023-07/2023-09",
    "2022年1—6月新增就业3000人。, 2022-01/2022-06",
    "2021—2023年共改造小区90个。, 2021/2023",
    "近三年新建学校24所。, 2021/2023",
    "过去五年新建学校24所。, 2019/2023",
    "到2025年，建成公园50座。, 2025",
    "“十四五”末森林覆盖率达45%。, 2025"
  })
  void isWhatTheWordsSayElseTheReportsYear(String text, String period) {
    assertThat(Prose.only(text).period()).isEqualTo(period);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"增幅较1—2月提高12个百分点。", "用电量较2020年增长12%。", "用电量比2020年增长12%。", "自2020年以来新建学校24所。"})
  void isNotTheYearComparedWith(String text) {
    assertThat(Prose.only(text).period()).isEqualTo("2023");
  }

  @Test
  void isTheYearBeforeForAValueOfTheYearBefore() {
    assertThat(Prose.in("空气质量优良率由上年的85.2%提高到90.1%。"))
        .extracting(IndicatorFinding::period)
        .containsExactly("2022", "2023");
  }

  @Test
  void carriesOverTheSemicolonsOfASentence() {
    assertThat(Prose.in("1—9月，实现财政收入18亿元，增长2%；税收收入9亿元。新建学校3所。"))
        .extracting(IndicatorFinding::period)
        .containsExactly("2023-01/2023-09", "2023-01/2023-09", "2023-01/2023-09", "2023");
  }

  @Test
  void carriesOverTheClausesOfASentenceButNotBeyondIt() {
    assertThat(Prose.in("2022年，新建学校8所，扩建学校5所。新建医院2家。"))
        .extracting(IndicatorFinding::period)
        .containsExactly("2022", "2022", "2023");
  }

  @Test
  void isNotAYearInsideAName() {
    assertThat(Prose.only("落实《2020年教育规划》新建学校8所。").period()).isEqualTo("2023");
  }

  @Test
  void carriesOverSentencesThatOnlyBreakDownWhatWasTold() {
    assertThat(Prose.in("前三季度，农业总产值33亿元。其中，林业产值2亿元，增长7%。新建学校3所。"))
        .extracting(IndicatorFinding::period)
        .containsExactly("2023-01/2023-09", "2023-01/2023-09", "2023-01/2023-09", "2023");
  }

  @Test
  void isTheLaterOfTwoYearsForTheChangeBetweenThem() {
    assertThat(Prose.in("2023年经费预算33万元，2022年经费预算57万元，与上年对比减少24万元，下降42%。"))
        .extracting(IndicatorFinding::period)
        .containsExactly("2023", "2022", "2023", "2023");
  }

  @Test
  void isThePartOfTheYearThatAReportIsAbout() {
    assertThat(PeriodReader.partOfYear("2023年一季度经济运行情况", 2023)).isEqualTo("2023-01/2023-03");
    assertThat(PeriodReader.partOfYear("2023年三季度工作进展情况", 2023)).isNull();
    assertThat(PeriodReader.partOfYear("2023年决算和2024年上半年预算执行情况", 2023)).isNull();
    assertThat(Prose.in("财政收入8亿元。", Prose.done().within("2023-01/2023-03")))
        .extracting(IndicatorFinding::period)
        .containsExactly("2023-01/2023-03");
  }
}
