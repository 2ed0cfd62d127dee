package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.extract.indicator.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTableTest {

  @ParameterizedTest(name = "{0} tells {1}")
  @CsvSource({
    "序号, ORDINAL",
    "编号, ORDINAL",
    "民生实事, NAME",
    "项目名称, NAME",
    "年度目标, GOAL",
    "建设内容, GOAL",
    "牵头单位, LEAD",
    "责任单位, LEAD",
    "主办单位, LEAD",
    "配合单位, PARTNER",
    "完成情况, RESULT",
    "2023年度完成情况, RESULT",
    "下一步计划, PLAN",
    "下一步工作打算, PLAN",
    "完成状态, STATUS",
    "完成时限, OTHER"
  })
  void tellsAColumnByItsHeading(String heading, ProjectColumn column) {
    String other = column == ProjectColumn.NAME ? "完成情况\t牵头单位" : "项目名称\t完成情况\t牵头单位";
    StructuredText report =
        StructuredText.of("云溪市民生实事", heading + "\t" + other, "甲\t乙\t丙\t丁", "子\t丑\t寅\t卯");

    assertThat(tables(report)).singleElement().extracting(t -> t.column(0)).isEqualTo(column);
  }

  @Test
  void passesOverTheSignsBehindAHeading() {
    assertThat(ProjectColumn.ofHeading("完成情况（截至9月底）*", Prose.LEXICON.cues()))
        .isEqualTo(ProjectColumn.RESULT);
    assertThat(ProjectColumn.ofHeading("完成情况" + "%".repeat(40_000), Prose.LEXICON.cues())).isNull();
  }

  @Test
  void isNoneWhereNothingIsNamedOrNothingToldOfIt() {
    assertThat(tables(StructuredText.of("云溪市统计", "指标\t绝对数\t增长", "收入\t15\t6.4", "支出\t20\t2.1")))
        .isEmpty();
    assertThat(tables(StructuredText.of("云溪市联系人", "序号\t姓名\t电话", "1\t甲\t乙", "2\t丙\t丁"))).isEmpty();
  }

  private static List<ProjectTable> tables(StructuredText report) {
    return ProjectTable.in(report.document(), Prose.LEXICON.cues());
  }
}
