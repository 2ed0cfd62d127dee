package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.finding.ProjectFinding;
import org.junit.jupiter.api.Test;

class ItemReaderTest {

  @Test
  void tellsGoalResultPlanAndLeadByTheirLabels() {
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
  void turnsFromPromiseToResultInOneParagraph() {
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
  void findsTheBodiesInABracketOnALineOfItsOwn() {
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
  void findsTheBodiesInABracketBehindTheNameAndTheRestBelow() {
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
  void readsTheClauseThatSaysWhoLeadsAndThenWhatWasDone() {
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
  void readsLabelsOnLinesOfTheirOwn() {
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
  void takesAFirstParagraphThatSaysSoForThePromise() {
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
  void takesATitleOnALineOfItsOwnForThePromiseOfWhatFollows() {
    StructuredText report =
        StructuredText.of(
            "云汀区2024年民生实事项目完成情况进度表（五月份）",
            "一、新建老年活动室7个",
            "3个已完成，4个正在装修。",
            "二、居家养老服务2万人",
            "已服务老人21300人，完成任务。",
            "三、改造居委会用房20个",
            "12个正在施工。");

    assertThat(report.projects())
        .extracting(p -> report.words(p.goal()), p -> report.words(p.result()), p -> p.status())
        .containsExactly(
            tuple("新建老年活动室7个", "3个已完成，4个正在装修。", ProjectStatus.IN_PROGRESS),
            tuple("居家养老服务2万人", "已服务老人21300人，完成任务。", ProjectStatus.COMPLETED),
            tuple("改造居委会用房20个", "12个正在施工。", ProjectStatus.IN_PROGRESS));
  }
}
