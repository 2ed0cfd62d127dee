package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.finding.ProjectFinding;
import org.gongbao.model.finding.ProjectFinding.GridRow;
import org.junit.jupiter.api.Test;

class ProjectFinderTest {
  private static final String TITLE = "云溪市2023年民生实事办理情况的报告";
  private static final String HEADING = "序号\t民生实事\t牵头单位\t完成情况\t下一步计划";

  @Test
  void readsAProjectFromEachRowOfItsTable() {
    StructuredText report =
        StructuredText.of(
            TITLE,
            HEADING,
            "1\t增加学位供给。新增学位1800个。\t市教育局\t已完成。新增学位2000个。\t再建学校2所。",
            "2\t完善养老服务。新增床位300张。\t市民政局\t正在推进。\t新增床位200张。");

    assertThat(report.projects())
        .extracting(
            ProjectFinding::ordinal,
            ProjectFinding::name,
            project -> report.words(project.goal()),
            project -> report.words(project.result()),
            project -> report.words(project.plan()),
            ProjectFinding::status)
        .containsExactly(
            tuple(1, "增加学位供给", "新增学位1800个。", "已完成。新增学位2000个。", "再建学校2所。", ProjectStatus.COMPLETED),
            tuple(2, "完善养老服务", "新增床位300张。", "正在推进。", "新增床位200张。", ProjectStatus.IN_PROGRESS));
    assertThat(report.words(report.projects().get(0).leads().get(0))).isEqualTo("市教育局");
    assertThat(report.projects().get(1).rows()).containsExactly(new GridRow(0, 2));
  }

  @Test
  void takesTheOrdinalThatIsPrinted() {
    StructuredText report =
        StructuredText.of(TITLE, HEADING, "3\t增加学位供给。\t市教育局\t已完成。\t无", "7\t完善养老服务。\t市民政局\t已完成。\t无");

    assertThat(report.projects()).extracting(ProjectFinding::ordinal).containsExactly(3, 7);
  }

  @Test
  void readsGoalAndHostOfAListForTheYearToCome() {
    StructuredText report =
        StructuredText.of(
            "云溪市2025年民生实事项目",
            "序号\t项目名称\t年度目标\t主办单位",
            "1\t增加学位供给\t新增学位1800个。\t市教育局",
            "2\t完善养老服务\t新增床位300张。\t市民政局");

    assertThat(report.projects())
        .extracting(
            ProjectFinding::name,
            project -> report.words(project.goal()),
            ProjectFinding::result,
            ProjectFinding::status)
        .containsExactly(
            tuple("增加学位供给", "新增学位1800个。", null, ProjectStatus.UNKNOWN),
            tuple("完善养老服务", "新增床位300张。", null, ProjectStatus.UNKNOWN));
  }

  @Test
  void takesAllForDoneWhereTheReportSaysSo() {
    StructuredText report =
        StructuredText.of(
            TITLE,
            "2023年，三件民生实事均已全部完成。",
            HEADING,
            "1\t增加学位供给。\t市教育局\t新增学位2000个。\t无",
            "2\t完善养老服务。\t市民政局\t尚未完成。\t继续推进。");

    assertThat(report.projects())
        .extracting(ProjectFinding::status)
        .containsExactly(ProjectStatus.COMPLETED, ProjectStatus.NOT_COMPLETED);
  }

  @Test
  void findsNoneWhereNothingIsNumbered() {
    StructuredText report =
        StructuredText.of("云溪市政府工作报告", "一、2023年工作回顾", "财政收入15亿元。", "二、2024年重点工作", "加快建设东湖绿道。");

    assertThat(report.projects(Genre.WORK_REPORT)).isEmpty();
  }

  @Test
  void findsNoneInATableOfFigures() {
    StructuredText report =
        StructuredText.of("2023年云溪市统计公报", "指标\t绝对数\t比上年增长", "财政收入\t15\t6.4", "财政支出\t20\t2.1");

    assertThat(report.projects(Genre.STATISTICAL_COMMUNIQUE)).isEqualTo(List.of());
  }

  @Test
  void takesTheNumberInFrontOfANameWhereNoColumnCounts() {
    StructuredText report =
        StructuredText.of(
            TITLE,
            "类别\t事项名称\t任务目标\t责任单位",
            "教育\t14.扩建学校\t新增学位900个。\t教育局",
            "教育\t15.改造操场\t改造操场3处。\t教育局");

    assertThat(report.projects())
        .extracting(ProjectFinding::ordinal, ProjectFinding::name)
        .containsExactly(tuple(14, "扩建学校"), tuple(15, "改造操场"));
  }

  @Test
  void tellsWhatIsDoneAndWhatIsToComeByTheLabelsInACell() {
    StructuredText report =
        StructuredText.of(
            TITLE,
            "序号\t工作任务\t责任单位\t进展情况及下一步打算\t目标完成情况",
            "1\t扩建学校1所\t教育局\t进展情况：装修完成80%。 下步打算：加快场外工程。\t顺利推进",
            "2\t改造操场3处\t教育局\t进展情况：3处操场投入使用。\t已完成");

    assertThat(report.projects())
        .extracting(
            project -> report.words(project.result()),
            project -> report.words(project.plan()),
            ProjectFinding::status)
        .containsExactly(
            tuple("装修完成80%。", "加快场外工程。", ProjectStatus.IN_PROGRESS),
            tuple("3处操场投入使用。", "-", ProjectStatus.COMPLETED));
  }

  @Test
  void readsTheShareThatIsDoneFromItsColumn() {
    StructuredText report =
        StructuredText.of(
            TITLE,
            "序号\t项目名称\t责任单位\t目标任务\t实际完成情况\t完成率%",
            "1\t新增就业\t人社局\t8950人\t7356人\t82%",
            "2\t新增学位\t教育局\t300个\t300个\t100%");

    assertThat(report.projects())
        .extracting(ProjectFinding::status)
        .containsExactly(ProjectStatus.IN_PROGRESS, ProjectStatus.COMPLETED);
  }

  @Test
  void isNoFurtherThanItsPartThatIsLeastFar() {
    StructuredText report =
        StructuredText.of(
            TITLE,
            "序号\t项目内容\t进展情况\t责任单位",
            "1\t修建道路20公里。\t正在推进。\t交通局",
            "\t新增公交3条。\t已全部完成。\t",
            "2\t新增学位900个。\t已完成。\t教育局",
            "\t新增床位12张。\t新增床位12张。\t");

    assertThat(report.projects())
        .extracting(ProjectFinding::status)
        .containsExactly(ProjectStatus.IN_PROGRESS, ProjectStatus.COMPLETED);
  }

  @Test
  void isNoFurtherThanTheRowThatItsColumnOfStatesSaysIsLeastFar() {
    StructuredText report =
        StructuredText.of(
            TITLE,
            "序号\t项目内容\t目标\t进度评价\t责任单位",
            "1\t城区道路提升\t修建道路20公里。\t已完成\t交通局",
            "\t\t新增公交3条。\t正常推进\t",
            "2\t教育提升\t新增学位900个。\t已完成\t教育局");

    assertThat(report.projects())
        .extracting(ProjectFinding::status)
        .containsExactly(ProjectStatus.IN_PROGRESS, ProjectStatus.COMPLETED);
  }

  @Test
  void aNameThatTellsHowMuchPromisesItWhereNoColumnDoes() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年民生实事完成情况", "项目名称\t牵头单位\t完成情况", "新增学位1800个\t市教育局\t已完成", "学校改造\t市教育局\t已完成");

    assertThat(report.projects())
        .extracting(project -> report.words(project.goal()))
        .containsExactly("新增学位1800个", "-");
  }
}
