package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.finding.ProjectFinding;
import org.junit.jupiter.api.Test;

class RunTogetherRowsTest {

  @Test
  void areProjectsBelowALineOfHeadings() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年重点工作完成情况",
            "本表由市政府督查室编制。",
            "类别序号重点任务牵头单位完成情况",
            "社会事业1新增学位1800个。市教育局已完成，新增学位1900个。",
            "社会事业2新建养老院1所。市民政局主体结构封顶。",
            "经济发展3地区生产总值增长6%左右。市发展改革委增长5.2%。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(
            ProjectFinding::ordinal,
            ProjectFinding::name,
            project -> report.words(project.leads().get(0)),
            project -> report.words(project.result()),
            ProjectFinding::status)
        .containsExactly(
            tuple(1, "新增学位1800个", "市教育局", "已完成，新增学位1900个。", ProjectStatus.COMPLETED),
            tuple(2, "新建养老院1所", "市民政局", "主体结构封顶。", ProjectStatus.IN_PROGRESS));
  }

  @Test
  void leaveOutWhereATaskIsFrom() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年重点工作完成情况",
            "本表由市政府督查室编制。",
            "序号任务来源任务名称进展情况",
            "1政府工作报告第15项修缮古城墙。已完成总工程量的76%。",
            "2政府工作报告第21项整治绿地认养。全部完成。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(ProjectFinding::name, ProjectFinding::status)
        .containsExactly(
            tuple("修缮古城墙", ProjectStatus.IN_PROGRESS), tuple("整治绿地认养", ProjectStatus.COMPLETED));
  }

  @Test
  void areNoneBelowALineOfOtherWords() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年重点工作完成情况", "本表由市政府督查室编制。", "1新增学位1800个。已完成。", "2新建养老院1所。主体结构封顶。");

    assertThat(report.projects(Genre.OTHER)).isEmpty();
  }
}
