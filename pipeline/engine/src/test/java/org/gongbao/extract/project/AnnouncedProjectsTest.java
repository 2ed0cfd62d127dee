package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.gongbao.model.Genre;
import org.gongbao.model.Notice;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.finding.ProjectFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedProjectsTest {
  private static final String FIRST = "新建幼儿园5所，新增学位1200个";
  private static final String SECOND = "改造老旧小区30个";
  private static final String THIRD = "新增停车泊位2000个";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今年办好三件民生实事：（1）%s；（2）%s；（3）%s。各级各部门要抓好落实。",
        "今年办好三件民生实事：1.%s；2.%s；3.%s。",
        "今年办好三件民生实事。①%s。②%s。③%s。",
        "今年办好三件民生实事。一是%s。二是%s。三是%s。",
        "今年抓好三项工程和民生实事。分别为：（1）%s；（2）%s；（3）%s。",
        "今年办好三件民生实事：第一，%s；第二，%s；第三，%s。",
        "今年办好三件民生实事，包括：%s；%s；%s。各级各部门要抓好落实；不折不扣。",
        "今年办好三件民生实事：\n（1）%s；\n（2）%s；\n（3）%s。",
        "今年办好以下民生实事：\n1.%s。\n2.%s。\n3.%s。\n各级各部门要抓好落实。"
      })
  void areTheMembersOfAnAnnouncedList(String paragraph) {
    StructuredText report = plan(paragraph.formatted(FIRST, SECOND, THIRD));

    assertThat(report.projects(Genre.WORK_REPORT))
        .extracting(
            ProjectFinding::ordinal,
            ProjectFinding::name,
            project -> report.words(project.goal()).replaceFirst("。$", ""),
            ProjectFinding::status)
        .containsExactly(
            tuple(1, FIRST, FIRST, ProjectStatus.UNKNOWN),
            tuple(2, SECOND, SECOND, ProjectStatus.UNKNOWN),
            tuple(3, THIRD, THIRD, ProjectStatus.UNKNOWN));
  }

  @Test
  void areALongListBehindAHeadingOnUndertakings() {
    String six = "一是新建幼儿园5所。二是改造老旧小区30个。三是增设床位90张。四是修路6公里。五是植树2万株。";

    assertThat(plan("持续办好为民实事。" + six + "六是建成公园4个。").projects(Genre.WORK_REPORT)).hasSize(6);
    assertThat(plan("持续办好为民实事。" + six).projects(Genre.WORK_REPORT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今年办好十件民生实事：（1）%s；（2）%s；（3）%s。",
        "今年抓好三项工作：（1）%s；（2）%s；（3）%s。",
        "办好三件民生实事，增进群众福祉。（1）%s；（2）%s；（3）%s。",
        "今年办好四件民生实事，包括：%s；%s；%s。",
        "着力办好民生实事。%s；%s；%s。"
      })
  void areNoneWhereTheListIsNotAnnouncedOrNotWhole(String paragraph) {
    assertThat(plan(paragraph.formatted(FIRST, SECOND, THIRD)).projects(Genre.WORK_REPORT))
        .isEmpty();
  }

  @Test
  void haveATitleApartFromWhatIsPromised() {
    StructuredText report = plan("办好三件民生实事：（1）增加学位供给：新建学校3所；（2）完善养老服务：新增床位300张；（3）建设口袋公园：建成12座。");

    assertThat(report.projects(Genre.WORK_REPORT))
        .extracting(ProjectFinding::name, project -> report.words(project.goal()))
        .containsExactly(
            tuple("增加学位供给", "新建学校3所"), tuple("完善养老服务", "新增床位300张"), tuple("建设口袋公园", "建成12座。"));
  }

  @Test
  void areLedByTheBodiesInTheirBrackets() {
    StructuredText report =
        plan("办好三件民生实事：（1）新建学校3所（责任单位：区教育局）；（2）新增床位300张（区民政局牵头）；（3）建成公园12座（不含绿道）。");
    List<ProjectFinding> projects = report.projects(Genre.WORK_REPORT);

    assertThat(projects).extracting(ProjectFinding::name).first().isEqualTo("新建学校3所");
    assertThat(report.words(projects.get(0).leads().get(0))).isEqualTo("（责任单位：区教育局）");
    assertThat(report.words(projects.get(1).leads().get(0))).isEqualTo("（区民政局牵头）");
    assertThat(projects.get(2).leads()).isEmpty();
  }

  @Test
  void haveAResultWhereTheListReportsOnThem() {
    StructuredText report =
        StructuredText.of(
            "云溪市民生实事完成情况", "一、主要工作情况", "全年三件民生实事进展如下：（1）新建学校3所，已完成；（2）新增床位300张，正在推进；（3）建成公园12座。");

    assertThat(report.projects())
        .extracting(
            ProjectFinding::goal, project -> report.words(project.result()), ProjectFinding::status)
        .containsExactly(
            tuple(null, "新建学校3所，已完成", ProjectStatus.COMPLETED),
            tuple(null, "新增床位300张，正在推进", ProjectStatus.IN_PROGRESS),
            tuple(null, "建成公园12座。", ProjectStatus.UNKNOWN));
  }

  @Test
  void arePlannedBeforeTheyAreReportedOnInAWorkReport() {
    StructuredText report =
        StructuredText.of(
            "云溪市政府工作报告",
            "一、2023年工作回顾",
            "三件民生实事全部完成：一是新建学校3所；二是新增床位300张；三是建成公园12座。",
            "二、2024年重点工作",
            "办好三件民生实事：一是新建学校5所；二是新增床位400张；三是建成公园15座。");

    assertThat(report.projects(Genre.WORK_REPORT))
        .extracting(ProjectFinding::name)
        .containsExactly("新建学校5所", "新增床位400张", "建成公园15座");
  }

  @Test
  void areThoseThatACopyHasBeforeItEndsAndANoticeTells() {
    StructuredText report =
        plan("今年办好十件民生实事：\n1.%s。\n2.%s。\n3.%s。".formatted(FIRST, SECOND, THIRD));

    assertThat(report.projects(Genre.WORK_REPORT))
        .extracting(ProjectFinding::ordinal, ProjectFinding::name)
        .containsExactly(tuple(1, FIRST), tuple(2, SECOND), tuple(3, THIRD));
    assertThat(report.notices()).extracting(Notice::code).containsExactly("CUT_LIST");
  }

  private static StructuredText plan(String paragraphs) {
    return StructuredText.of("云溪市政府工作报告\n一、2023年工作回顾\n财政收入15亿元。\n二、2024年重点工作\n" + paragraphs);
  }
}
