package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.finding.ProjectFinding;
import org.junit.jupiter.api.Test;

class ProjectSectionsTest {
  private static final String[] NARRATED = {
    "云溪市2023年民生实事办理情况的报告",
    "一、主要工作情况",
    "（一）增加学位供给。新建学校3所，新增学位2000个。",
    "（二）完善养老服务。新增养老床位300张，任务已完成。",
    "（三）建设口袋公园。建成口袋公园12座，正在推进。",
    "二、下一步工作计划",
    "（一）持续增加学位。再建学校2所。",
    "（二）养老服务提质。新增养老床位200张。",
    "（三）再建口袋公园。再建8座。"
  };

  @Test
  void areProjectsOfTheirOwnWhereThereIsNoTable() {
    StructuredText report = StructuredText.of(NARRATED);

    assertThat(report.projects())
        .extracting(ProjectFinding::name, ProjectFinding::status)
        .containsExactly(
            tuple("增加学位供给", ProjectStatus.UNKNOWN),
            tuple("完善养老服务", ProjectStatus.COMPLETED),
            tuple("建设口袋公园", ProjectStatus.IN_PROGRESS));
  }

  @Test
  void linkTheOneThatReportsWithTheOneThatContinues() {
    StructuredText report = StructuredText.of(NARRATED);

    assertThat(report.sections(report.projects().get(1)))
        .containsExactly("（二）完善养老服务 ACHIEVEMENT", "（二）养老服务提质 PLAN");
    assertThat(report.words(report.projects().get(1).result())).isEqualTo("新增养老床位300张，任务已完成。");
    assertThat(report.words(report.projects().get(1).plan())).isEqualTo("新增养老床位200张。");
  }

  @Test
  void areLinkedToTheRowOfTheSameProject() {
    String[] table = {
      "序号\t民生实事\t牵头单位\t完成情况\t下一步计划",
      "1\t增加学位供给。新增学位1800个。\t市教育局\t已完成。新增学位2000个。\t再建学校2所。",
      "2\t完善养老服务。新增床位300张。\t市民政局\t已完成。\t新增床位200张。",
      "3\t建设口袋公园。新建12座。\t市园林局\t正在推进。\t再建8座。"
    };
    StructuredText report =
        StructuredText.of(String.join("\n", NARRATED) + "\n附表\n" + String.join("\n", table));
    List<ProjectFinding> projects = report.projects();

    assertThat(projects).hasSize(3);
    assertThat(report.sections(projects.get(2)))
        .containsExactly("（三）建设口袋公园 ACHIEVEMENT", "（三）再建口袋公园 PLAN");
    assertThat(projects.get(2).rows()).hasSize(1);
    assertThat(report.words(projects.get(2).result())).isEqualTo("正在推进。");
  }

  @Test
  void areFoundByTheirTitleWhereTheirNumberDiffers() {
    StructuredText report =
        StructuredText.of(
            "云溪市2023年民生实事办理情况的报告",
            "一、主要工作情况",
            "（一）总体进展。各项工作有序开展。",
            "（二）建设口袋公园。建成口袋公园12座。",
            "（三）完善养老服务。新增养老床位300张。",
            "附表",
            "序号\t民生实事\t牵头单位\t完成情况\t下一步计划",
            "1\t完善养老服务。新增床位300张。\t市民政局\t已完成。\t新增床位200张。",
            "2\t建设口袋公园。新建12座。\t市园林局\t已完成。\t再建8座。");

    assertThat(report.sections(report.projects().get(0))).containsExactly("（三）完善养老服务 ACHIEVEMENT");
    assertThat(report.sections(report.projects().get(1))).containsExactly("（二）建设口袋公园 ACHIEVEMENT");
  }

  @Test
  void listThePromisesOfAWorkReport() {
    StructuredText report =
        StructuredText.of(
            "云溪市政府工作报告",
            "一、2023年工作回顾",
            "财政收入15亿元。",
            "二、2024年重点工作",
            "今年要办好三件民生实事：",
            "1.增加学位供给。新建学校3所，新增学位2000个。",
            "2.完善养老服务。新增养老床位300张。",
            "3.建设口袋公园。建成口袋公园12座。");
    List<ProjectFinding> projects = report.projects(Genre.WORK_REPORT);

    assertThat(projects).extracting(ProjectFinding::ordinal).containsExactly(1, 2, 3);
    assertThat(report.words(projects.get(1).goal())).isEqualTo("新增养老床位300张。");
    assertThat(projects).extracting(ProjectFinding::status).containsOnly(ProjectStatus.UNKNOWN);
  }
}
