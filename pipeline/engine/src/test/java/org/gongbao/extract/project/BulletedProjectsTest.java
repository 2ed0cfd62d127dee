package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.finding.ProjectFinding;
import org.junit.jupiter.api.Test;

class BulletedProjectsTest {

  @Test
  void areBulletsUnderHeadingsOfTheirState() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年民生实事项目进展",
            "一、已完成项目",
            "●新增学位项目。新增学位1800个。",
            "●口袋公园项目。建成公园12座。",
            "二、正在推进项目",
            "●养老院改造项目。主体结构封顶。");

    assertThat(report.projects())
        .extracting(
            ProjectFinding::ordinal,
            ProjectFinding::name,
            project -> report.words(project.result()),
            ProjectFinding::status)
        .containsExactly(
            tuple(1, "新增学位项目", "新增学位1800个。", ProjectStatus.COMPLETED),
            tuple(2, "口袋公园项目", "建成公园12座。", ProjectStatus.COMPLETED),
            tuple(3, "养老院改造项目", "主体结构封顶。", ProjectStatus.IN_PROGRESS));
  }

  @Test
  void mayPromiseBehindAParagraphThatAnnouncesThem() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年工作安排",
            "今年要办好以下民生实事。",
            "◆新增学位1800个。",
            "◆建设口袋公园12座。",
            "◆改造养老院3所。",
            "会议要求，各地要抓好落实。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(
            ProjectFinding::name, project -> report.words(project.goal()), ProjectFinding::status)
        .containsExactly(
            tuple("新增学位1800个", "新增学位1800个。", ProjectStatus.UNKNOWN),
            tuple("建设口袋公园12座", "建设口袋公园12座。", ProjectStatus.UNKNOWN),
            tuple("改造养老院3所", "改造养老院3所。", ProjectStatus.UNKNOWN));
  }

  @Test
  void mayStandInOneParagraphAndTellThemselvesHowFarTheyAre() {
    StructuredText report =
        StructuredText.of("云汀市民生实事进展情况", "☑新增学位项目：已完成。☑口袋公园项目：已建成12座。☑养老院改造项目：正在施工。");

    assertThat(report.projects())
        .extracting(ProjectFinding::name, ProjectFinding::status)
        .containsExactly(
            tuple("新增学位项目", ProjectStatus.COMPLETED),
            tuple("口袋公园项目", ProjectStatus.COMPLETED),
            tuple("养老院改造项目", ProjectStatus.IN_PROGRESS));
  }

  @Test
  void areNoneWhereNothingAnnouncesUndertakings() {
    StructuredText report =
        StructuredText.of(
            "云汀市市场监督管理局2024年工作总结", "●强化质量支撑。5家企业获奖。", "●推进简政放权。办件3200件。", "●抓好食品安全。抽检1200批次。");

    assertThat(report.projects(Genre.WORK_SUMMARY)).isEmpty();
  }
}
