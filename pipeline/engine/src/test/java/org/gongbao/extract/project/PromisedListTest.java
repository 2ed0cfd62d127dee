package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.finding.ProjectFinding;
import org.junit.jupiter.api.Test;

class PromisedListTest {
  private final List<ProjectFinding> projects =
      StructuredText.of(
              "云溪县2025年民生实事项目清单",
              "一、新建改扩建幼儿园5所，新增学位1200个。（责任单位：县教育局）",
              "二、改造老旧小区30个。（责任单位：县住建局）",
              "三、新增停车泊位2000个。（责任单位：县城管局）",
              "云溪县人民政府")
          .projects(Genre.LIVELIHOOD_PROJECTS);

  @Test
  void aListOfUndertakingsToComeIsAListOfProjects() {
    assertThat(projects)
        .extracting(ProjectFinding::name)
        .containsExactly("新建改扩建幼儿园5所，新增学位1200个", "改造老旧小区30个", "新增停车泊位2000个");
  }

  @Test
  void whatWasNotReportedOnHasNoResultAndNoStatus() {
    assertThat(projects)
        .allSatisfy(
            project -> {
              assertThat(project.goal()).isNotNull();
              assertThat(project.result()).isNull();
              assertThat(project.status()).isEqualTo(ProjectStatus.UNKNOWN);
            });
  }

  @Test
  void theSignatureUnderTheLastIsNoPartOfItsGoal() {
    assertThat(projects.get(0).goal().end()).isLessThanOrEqualTo(projects.get(1).goal().begin());
    assertThat(projects.get(2).goal().end() - projects.get(2).goal().begin()).isLessThan(30);
  }

  @Test
  void thePartsOfAReportAreNoList() {
    assertThat(
            StructuredText.of(
                    "云溪县2023年民生实事办理情况的报告",
                    "一、2023年工作情况",
                    "全年新增学位2000个。",
                    "二、存在的主要问题",
                    "优质学位供给不足。",
                    "三、2024年工作计划",
                    "加快建设城南学校。")
                .projects(Genre.LIVELIHOOD_PROJECTS))
        .isEmpty();
  }

  @Test
  void promisesWhatStandsUnderAHeadingWithoutAnAmount() {
    StructuredText report =
        StructuredText.of(
            "2024年市政府民生实事", "1.扩大教育供给", "新建学校3所。", "2.完善养老服务", "新增床位300张。", "3.改善居住条件", "改造小区12个。");

    assertThat(report.projects())
        .extracting(project -> report.words(project.goal()))
        .containsExactly("新建学校3所。", "新增床位300张。", "改造小区12个。");
  }
}
