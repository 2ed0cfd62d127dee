package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.finding.ProjectFinding;
import org.junit.jupiter.api.Test;

class NumberedProjectsTest {

  @Test
  void countOnOverTheHeadingsOfTheirFields() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年为民实事实施方案",
            "一、主要任务",
            "（一）教育方面",
            "1.增加学位供给。新增学位1800个。",
            "2.改善办学条件。改造校舍12栋。",
            "（二）养老方面",
            "3.完善养老服务。新增床位300张。",
            "4.建设助餐点。建成助餐点40个。");

    assertThat(report.projects())
        .extracting(
            ProjectFinding::ordinal,
            ProjectFinding::name,
            project -> report.words(project.goal()),
            ProjectFinding::status)
        .containsExactly(
            tuple(1, "增加学位供给", "新增学位1800个。", ProjectStatus.UNKNOWN),
            tuple(2, "改善办学条件", "改造校舍12栋。", ProjectStatus.UNKNOWN),
            tuple(3, "完善养老服务", "新增床位300张。", ProjectStatus.UNKNOWN),
            tuple(4, "建设助餐点", "建成助餐点40个。", ProjectStatus.UNKNOWN));
  }

  @Test
  void areItemsThatCarryTheBodiesThatLeadThem() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年政府工作报告责任分解",
            "——办好人民满意的教育",
            "104.扩建公办幼儿园，新增学位900个。（牵头单位：市教育局；责任单位：各区政府）",
            "105.推进普通高中多样化发展。（责任单位：市教育局）",
            "——建设健康云汀",
            "106.改造三处社区诊所。（牵头单位：市卫生健康委）");
    List<ProjectFinding> projects = report.projects(Genre.WORK_REPORT);

    assertThat(projects)
        .extracting(
            ProjectFinding::ordinal,
            ProjectFinding::name,
            project -> report.words(project.leads().get(0)))
        .containsExactly(
            tuple(104, "扩建公办幼儿园，新增学位900个", "（牵头单位：市教育局；责任单位：各区政府）"),
            tuple(105, "推进普通高中多样化发展", "（责任单位：市教育局）"),
            tuple(106, "改造三处社区诊所", "（牵头单位：市卫生健康委）"));
  }

  @Test
  void areNumberedParagraphsUnderAHeadingThatAnnouncesThem() {
    StructuredText report =
        StructuredText.of(
            "云汀市重点工作",
            "一、重点任务分解",
            "1.增加学位供给，新增学位2000个。",
            "2.完善养老服务，新增床位300张。",
            "二、保障措施",
            "1.加强领导，落实责任。",
            "2.加强督查，严格考核。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(ProjectFinding::name)
        .containsExactly("增加学位供给，新增学位2000个", "完善养老服务，新增床位300张");
  }

  @Test
  void areNoNumberedParagraphsOfAnOrdinarySummary() {
    StructuredText report =
        StructuredText.of(
            "云汀市市场监督管理局2023年工作总结",
            "一、主要工作",
            "（一）优化环境",
            "1.强化质量支撑。5家企业获奖。",
            "2.推进简政放权。办件3200件。",
            "（二）守住底线",
            "3.抓好食品安全。抽检1200批次。");

    assertThat(report.projects(Genre.WORK_SUMMARY)).isEmpty();
  }

  @Test
  void tellGoalResultPlanAndLeadByTheirLabels() {
    StructuredText report =
        StructuredText.of(
            "云汀市民生实事完成情况",
            "一、民生实事办理情况",
            "1.增加学位供给",
            "目标任务：新增学位1800个。",
            "完成情况：已完成，新增学位2000个。",
            "下一步计划：再建学校2所。",
            "牵头单位：市教育局",
            "责任单位：市财政局",
            "2.完善养老服务",
            "目标任务：新增床位300张。",
            "完成情况：正在推进，新增床位120张。",
            "牵头单位：市民政局");
    List<ProjectFinding> projects = report.projects();

    assertThat(projects)
        .extracting(
            ProjectFinding::name,
            project -> report.words(project.goal()),
            project -> report.words(project.result()),
            project -> report.words(project.plan()),
            project -> project.leads().stream().map(report::words).toList(),
            ProjectFinding::status)
        .containsExactly(
            tuple(
                "增加学位供给",
                "新增学位1800个。",
                "已完成，新增学位2000个。",
                "再建学校2所。",
                List.of("市教育局"),
                ProjectStatus.COMPLETED),
            tuple(
                "完善养老服务",
                "新增床位300张。",
                "正在推进，新增床位120张。",
                "-",
                List.of("市民政局"),
                ProjectStatus.IN_PROGRESS));
  }

  @Test
  void turnFromPromiseToResultInOneParagraph() {
    StructuredText report =
        StructuredText.of(
            "云汀市民生实事进展情况",
            "一、民生实事进展",
            "1.增加学位供给。新增学位1800个。截至10月底，已新增学位900个，完成50%。",
            "2.完善养老服务。新增床位300张。目前，已完成。");

    assertThat(report.projects())
        .extracting(
            project -> report.words(project.goal()),
            project -> report.words(project.result()),
            ProjectFinding::status)
        .containsExactly(
            tuple("新增学位1800个。", "截至10月底，已新增学位900个，完成50%。", ProjectStatus.IN_PROGRESS),
            tuple("新增床位300张。", "目前，已完成。", ProjectStatus.COMPLETED));
  }

  @Test
  void areTheItemsAnnouncedNotTheTasksInsideThem() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年民生工程方案",
            "一、实施2项民生工程",
            "1.居民增收工程",
            "（1）稳定就业岗位。新增就业1200人。（牵头部门：市人力资源和社会保障局）",
            "（2）增加农民收入。培训农民300人。（牵头部门：市农业农村局）",
            "2.教育惠民工程",
            "（1）扩大学位供给。新增学位900个。（牵头部门：市教育局）",
            "（2）资助困难学生。资助学生80人。（牵头部门：市教育局）");

    assertThat(report.projects())
        .extracting(ProjectFinding::name, project -> project.leads().size())
        .containsExactly(tuple("居民增收工程", 2), tuple("教育惠民工程", 2));
  }

  @Test
  void haveTheirBodiesInABracketOnALineOfItsOwn() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年重点工作",
            "一、社会事业",
            "1、新增学位900个。",
            "（市教育局、财政局）",
            "2、完善养老服务。",
            "（市民政局，各区政府）",
            "二、生态环境",
            "3、新建公园6个。",
            "（市林业局）");

    assertThat(report.projects(Genre.OTHER))
        .extracting(
            ProjectFinding::ordinal,
            ProjectFinding::name,
            project -> report.words(project.leads().get(0)))
        .containsExactly(
            tuple(1, "新增学位900个", "（市教育局、财政局）"),
            tuple(2, "完善养老服务", "（市民政局，各区政府）"),
            tuple(3, "新建公园6个", "（市林业局）"));
  }

  @Test
  void mayHaveTheirBodiesInABracketBehindTheNameAndTellTheRestBelow() {
    StructuredText report =
        StructuredText.of(
            "2023年云溪市民生实事进展情况",
            "一、进展情况",
            "（一）幼儿疫苗接种（责任单位：市卫生健康局）",
            "截至4月底，接种1800剂，完成率100%。",
            "（二）新生儿筛查（责任单位：市民政局）",
            "截至4月底，正在筛查。");

    assertThat(report.projects(Genre.LIVELIHOOD_PROJECTS))
        .extracting(
            ProjectFinding::name, project -> report.words(project.result()), ProjectFinding::status)
        .containsExactly(
            tuple("幼儿疫苗接种", "截至4月底，接种1800剂，完成率100%。", ProjectStatus.COMPLETED),
            tuple("新生儿筛查", "截至4月底，正在筛查。", ProjectStatus.IN_PROGRESS));
  }

  @Test
  void sayInAClauseWhoLeadsThemAndThenWhatWasDone() {
    StructuredText report =
        StructuredText.of(
            "云汀市重点工作",
            "11、新建敬老院。由文化局组织实施。正在选址。",
            "12、改造剧场。由文化局牵头负责。改造已完成。",
            "13、扩建幼儿园。由教育局牵头负责。新增学位300个。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(
            ProjectFinding::ordinal,
            ProjectFinding::name,
            project -> report.words(project.result()),
            ProjectFinding::status)
        .containsExactly(
            tuple(11, "新建敬老院", "正在选址。", ProjectStatus.IN_PROGRESS),
            tuple(12, "改造剧场", "改造已完成。", ProjectStatus.COMPLETED),
            tuple(13, "扩建幼儿园", "新增学位300个。", ProjectStatus.UNKNOWN));
  }

  @Test
  void setTheirLabelsOnLinesOfTheirOwn() {
    StructuredText report =
        StructuredText.of(
            "云汀市为群众办实事项目进展情况",
            "01 项目名称：提升河道环境",
            "项目内容：",
            "疏浚河道12公里。",
            "责任单位",
            "水务局、城管局",
            "进展与成效：",
            "疏浚工程已完成招标。",
            "02 项目名称：建设城市书房",
            "项目内容：",
            "新建城市书房3个。",
            "责任单位",
            "文旅局",
            "进展与成效：",
            "3个书房已全部建成。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(
            ProjectFinding::name,
            project -> report.words(project.goal()),
            project -> report.words(project.leads().get(0)),
            project -> report.words(project.result()),
            ProjectFinding::status)
        .containsExactly(
            tuple("提升河道环境", "疏浚河道12公里。", "水务局、城管局", "疏浚工程已完成招标。", ProjectStatus.IN_PROGRESS),
            tuple("建设城市书房", "新建城市书房3个。", "文旅局", "3个书房已全部建成。", ProjectStatus.COMPLETED));
  }

  @Test
  void areTheTasksThatAListGroupsByWhoAnswersForThem() {
    StructuredText report =
        StructuredText.of(
            "云汀市文件",
            "2024年政府工作报告重点工作责任分解",
            "一、甲市长主抓的工作",
            "1.支持企业发展。减轻负担20亿元。",
            "责任单位：市经信局、市财政局",
            "2.扩大有效投资。新开工项目30个。",
            "责任单位：市发展改革委",
            "二、乙副市长主抓的工作",
            "1.增加学位供给。新增学位900个。",
            "责任单位：市教育局");

    assertThat(report.projects(Genre.OTHER))
        .extracting(ProjectFinding::ordinal, ProjectFinding::name, ProjectFinding::status)
        .containsExactly(
            tuple(1, "支持企业发展", ProjectStatus.UNKNOWN),
            tuple(2, "扩大有效投资", ProjectStatus.UNKNOWN),
            tuple(3, "增加学位供给", ProjectStatus.UNKNOWN));
  }

  @Test
  void maySayInTheirFirstParagraphWhatIsPromised() {
    StructuredText report =
        StructuredText.of(
            "云汀镇2023年民生实事项目实施情况的报告",
            "一、2023年民生实事项目实施情况",
            "1.学校改造项目。主要内容是改造校舍12栋。",
            "校舍改造通过竣工验收，已投入使用。",
            "2.垃圾分类项目。主要内容是新建中转站2座。",
            "目前，中转站主体工程已完成。");

    assertThat(report.projects())
        .extracting(
            project -> report.words(project.goal()),
            project -> report.words(project.result()),
            ProjectFinding::status)
        .containsExactly(
            tuple("主要内容是改造校舍12栋。", "校舍改造通过竣工验收，已投入使用。", ProjectStatus.COMPLETED),
            tuple("主要内容是新建中转站2座。", "目前，中转站主体工程已完成。", ProjectStatus.IN_PROGRESS));
  }

  @Test
  void mayBeOneAloneUnderAHeadingThatAnnouncesSeveral() {
    StructuredText report =
        StructuredText.of("云汀乡六件实事办理情况的报告", "一、六件实事完成情况", "（一）改造村道工程。改造村道12公里，已全部完成。");
    StructuredText groups = StructuredText.of("云汀乡六件实事办理情况的报告", "一、六件实事完成情况", "（一）已完成事项情况。共有5件。");

    assertThat(report.projects()).extracting(ProjectFinding::name).containsExactly("改造村道工程");
    assertThat(groups.projects()).isEmpty();
  }

  @Test
  void areTasksThatPromiseAndReportUnderAHeadingOnThem() {
    StructuredText report =
        StructuredText.of(
            "云汀市政府督查室", "一、重点任务完成情况", "1.引进企业不少于30家。上半年，引进企业16家。", "2.培育平台2个。截至6月底，培育平台1个。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(project -> report.words(project.goal()), p -> report.words(p.result()))
        .containsExactly(
            tuple("1.引进企业不少于30家。".substring(2), "上半年，引进企业16家。"), tuple("培育平台2个。", "截至6月底，培育平台1个。"));
    assertThat(report.projects(Genre.WORK_REPORT)).isEmpty();
  }
}
