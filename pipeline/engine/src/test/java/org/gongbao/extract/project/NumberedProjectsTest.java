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

  @Test
  void areTheListThatATitleAnnouncesWithoutAHeading() {
    StructuredText report =
        StructuredText.of(
            "云汀市教育局2024年为民办实事", "1.实施校舍加固工程，加固校舍2.4万平方米。", "2.完成东河幼儿园改造，新建成幼儿园2所。", "3.开工建设南河小学。");

    assertThat(report.projects())
        .extracting(ProjectFinding::ordinal, ProjectFinding::name)
        .containsExactly(
            tuple(1, "实施校舍加固工程，加固校舍2.4万平方米"), tuple(2, "完成东河幼儿园改造，新建成幼儿园2所"), tuple(3, "开工建设南河小学"));
  }

  @Test
  void areNotThePartsOfADocumentThatATitleAnnounces() {
    StructuredText report =
        StructuredText.of(
            "关于办好云汀县民生实事的意见",
            "一、指导思想",
            "坚持以人民为中心，办好民生实事。",
            "二、工作原则",
            "坚持尽力而为，量力而行。",
            "三、保障措施",
            "加强组织领导，严格督促检查。");

    assertThat(report.projects()).isEmpty();
  }

  @Test
  void mayBeCalledUndertakingsByTheirMarks() {
    StructuredText report =
        StructuredText.of(
            "关于办好云汀县十件实事的意见",
            "一、指导思想",
            "坚持以人民为中心，办好民生实事。",
            "二、主要内容",
            "实事一：修建教师周转房240套。",
            "实事二：免除孕产妇顺产费用。");

    assertThat(report.projects())
        .extracting(ProjectFinding::ordinal, ProjectFinding::name)
        .containsExactly(tuple(1, "修建教师周转房240套"), tuple(2, "免除孕产妇顺产费用"));
  }

  @Test
  void areNoTargetsOfGrowthThatBodiesAnswerFor() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年政府工作报告责任分解",
            "1.地区生产总值增长6%以上，力争7%。责任单位：市发展改革委。",
            "2.城镇登记失业率控制在4%以内。责任单位：市人力社保局。",
            "3.新建标准厂房12万平方米。责任单位：市经信局。",
            "4.改造老旧管网30公里。责任单位：市住建局。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(ProjectFinding::ordinal, ProjectFinding::name)
        .containsExactly(tuple(3, "新建标准厂房12万平方米"), tuple(4, "改造老旧管网30公里"));
  }

  @Test
  void mayBeginInTheLineThatTellsWhereATextIsFrom() {
    StructuredText report =
        StructuredText.of(
            "云汀区2024年民政实事项目完成情况进度表（五月份）",
            "2024年5月31日 来源：云汀日报 一、养老院投入使用",
            "二、新建活动室7个",
            "东河街道的3个活动室已经完成，南河街道的4个正在装修。",
            "三、改造用房20个",
            "12个正在施工。");

    assertThat(report.projects())
        .extracting(ProjectFinding::ordinal, ProjectFinding::name)
        .containsExactly(tuple(1, "养老院投入使用"), tuple(2, "新建活动室7个"), tuple(3, "改造用房20个"));
  }

  @Test
  void areAsFarAsTheHeadingAboveThemSays() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年民生实事项目",
            "一、已完成（2件）",
            "1.新增学位项目。新增学位1800个。",
            "2.口袋公园项目。建成公园12座。",
            "二、正在推进（1件）",
            "3.养老院改造项目。改造养老院3所。");

    assertThat(report.projects())
        .extracting(ProjectFinding::ordinal, p -> report.words(p.result()), ProjectFinding::status)
        .containsExactly(
            tuple(1, "新增学位1800个。", ProjectStatus.COMPLETED),
            tuple(2, "建成公园12座。", ProjectStatus.COMPLETED),
            tuple(3, "改造养老院3所。", ProjectStatus.IN_PROGRESS));
  }

  @Test
  void mayBeOneAloneWithItsLabelWhereTheTextEnds() {
    StructuredText report =
        StructuredText.of(
            "云汀市2024年民生工作要点", "一、完善就业服务", "1.实施技能培训工程。培训2万人。（牵头责任单位：市人社局，协同配合责任单位：市民政局）");
    StructuredText inside =
        StructuredText.of(
            "云汀市2024年民生工作要点", "一、完善就业服务", "1.实施技能培训工程。培训2万人。（责任单位：市人社局）", "二、办好社会事业", "做好各项社会事业。");

    assertThat(report.projects(Genre.WORK_SUMMARY))
        .extracting(ProjectFinding::name, p -> report.words(p.leads().get(0)))
        .containsExactly(tuple("实施技能培训工程", "（牵头责任单位：市人社局，协同配合责任单位：市民政局）"));
    assertThat(inside.projects(Genre.WORK_SUMMARY)).isEmpty();
  }

  @Test
  void areNotAsFarAsAHeadingOnHowTasksWereDone() {
    StructuredText report =
        StructuredText.of(
            "云汀市政府督查室", "一、重点任务完成情况", "1.引进企业不少于30家。上半年，引进企业16家。", "2.培育平台2个。上半年，培育平台1个。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(ProjectFinding::status)
        .containsOnly(ProjectStatus.UNKNOWN);
  }

  @Test
  void areTheRestOfAListThatACopyBeginsWith() {
    String[] items = {"（三）改造老旧小区12个。", "（四）新建公园6个。", "（五）新增床位300张。", "二、工作要求"};
    StructuredText report =
        StructuredText.of(items[0], items[1], items[2], items[3], "（一）高度重视实事项目，抓好落实。");
    StructuredText other =
        StructuredText.of(items[0], items[1], items[2], items[3], "（一）高度重视各项工作，抓好落实。");

    assertThat(report.projects(Genre.OTHER))
        .extracting(ProjectFinding::ordinal, ProjectFinding::name)
        .containsExactly(tuple(3, "改造老旧小区12个"), tuple(4, "新建公园6个"), tuple(5, "新增床位300张"));
    assertThat(other.projects(Genre.OTHER)).isEmpty();
  }
}
