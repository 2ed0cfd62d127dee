package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.finding.ProjectFinding;
import org.junit.jupiter.api.Test;

class UnnumberedProjectsTest {
  private static final String[] ITEMS = {
    "建设村道300公里。上半年已完成61公里。", "整治池塘120口。上半年已全部完工。", "新增学位900个。上半年稳步推进。"
  };

  @Test
  void areParagraphsBehindOneThatCountsThem() {
    StructuredText report =
        StructuredText.of("云汀市督查通报", "2023年12件民生实事计划投资2亿元，主要进度如下：", ITEMS[0], ITEMS[1], ITEMS[2]);

    assertThat(report.projects(Genre.OTHER))
        .extracting(
            ProjectFinding::ordinal,
            ProjectFinding::name,
            project -> report.words(project.result()),
            ProjectFinding::status)
        .containsExactly(
            tuple(1, "建设村道300公里", "上半年已完成61公里。", ProjectStatus.IN_PROGRESS),
            tuple(2, "整治池塘120口", "上半年已全部完工。", ProjectStatus.COMPLETED),
            tuple(3, "新增学位900个", "上半年稳步推进。", ProjectStatus.IN_PROGRESS));
  }

  @Test
  void areNoneBehindAParagraphThatSpeaksOfSomethingElse() {
    StructuredText report =
        StructuredText.of("云汀市督查通报", "2023年12个问题的整改情况如下：", ITEMS[0], ITEMS[1], ITEMS[2]);

    assertThat(report.projects(Genre.OTHER)).isEmpty();
  }

  @Test
  void areParagraphsThatNameWhoLeadsThemUnderHeadingsOfFields() {
    StructuredText report =
        StructuredText.of(
            "云汀市2023年为民办实事项目进展情况",
            "一、教育惠民",
            "新建学校3所项目。责任单位：市教育局。进展情况：已竣工投用。",
            "改造校舍12栋项目。责任单位：市教育局。进展情况：完成工程量的85%。",
            "二、养老惠民",
            "新增床位300张项目。责任单位：市民政局。进展情况：超额完成。");

    assertThat(report.projects())
        .extracting(ProjectFinding::ordinal, ProjectFinding::name, ProjectFinding::status)
        .containsExactly(
            tuple(1, "新建学校3所项目", ProjectStatus.COMPLETED),
            tuple(2, "改造校舍12栋项目", ProjectStatus.IN_PROGRESS),
            tuple(3, "新增床位300张项目", ProjectStatus.COMPLETED));
  }

  @Test
  void areParagraphsThatReportUnderATitleThatAnnouncesThem() {
    StructuredText report =
        StructuredText.of("云汀市2023年民生实事进展", "全市上下齐心协力，抓好落实。", ITEMS[0], ITEMS[1], ITEMS[2]);

    assertThat(report.projects())
        .extracting(ProjectFinding::name, ProjectFinding::status)
        .containsExactly(
            tuple("建设村道300公里", ProjectStatus.IN_PROGRESS),
            tuple("整治池塘120口", ProjectStatus.COMPLETED),
            tuple("新增学位900个", ProjectStatus.IN_PROGRESS));
  }

  @Test
  void areAsManyParagraphsAsTheTitleCounts() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年三件民生实事", "2024年办好以下民生实事。", "建设村道300公里，方便群众出行。", "整治池塘120口。", "新增学位900个。");
    StructuredText more =
        StructuredText.of("云汀市2024年三件民生实事", "加强领导。", "建设村道300公里。", "整治池塘120口。", "新增学位900个。");

    assertThat(report.projects())
        .extracting(ProjectFinding::name, p -> report.words(p.goal()))
        .containsExactly(
            tuple("建设村道300公里，方便群众出行", "建设村道300公里，方便群众出行。"),
            tuple("整治池塘120口", "整治池塘120口。"),
            tuple("新增学位900个", "新增学位900个。"));
    assertThat(more.projects()).isEmpty();
  }
}
