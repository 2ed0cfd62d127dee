package org.gongbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.gongbao.extract.indicator.Prose;
import org.gongbao.extract.project.StructuredText;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Doubt;
import org.gongbao.model.Indicator;
import org.gongbao.model.Role;
import org.gongbao.model.finding.Findings;
import org.gongbao.model.finding.IndicatorFinding;
import org.junit.jupiter.api.Test;

/** What the place of a passage in its report says about the numbers in it. */
class ExtractionTest {
  private static final Doubt ASSUMED = Doubt.ROLE_ASSUMED;
  private static final Extraction EXTRACTION =
      new Extraction(Prose.LEXICON, Dictionaries.packaged());

  @Test
  void takesResultsForTheReportsYearAndPlansForTheNext() {
    List<IndicatorFinding> found =
        indicators(
            "云溪市2023年民生实事办理情况的报告", "一、2023年工作情况", "全年新增学位2000个。", "二、2024年工作计划", "新增学位3000个。");

    assertThat(found)
        .extracting(IndicatorFinding::role, IndicatorFinding::period)
        .containsExactly(tuple(Role.ACTUAL, "2023"), tuple(Role.TARGET, "2024"));
  }

  @Test
  void takesWhatFollowsAWordOfNextStepsForPlans() {
    List<IndicatorFinding> found =
        indicators("云溪市司法局2023年工作总结", "一、主要工作", "全年培训300人，在线培训200人。下一步，将开展培训6期，参训率保持95%以上。");

    assertThat(found)
        .extracting(IndicatorFinding::role, IndicatorFinding::period)
        .containsExactly(
            tuple(Role.ACTUAL, "2023"),
            tuple(Role.ACTUAL, "2023"),
            tuple(Role.TARGET, "2024"),
            tuple(Role.TARGET, "2024"));
  }

  @Test
  void takesNoWordOfALaterHeadingForTheOpeningOfASection() {
    List<IndicatorFinding> found =
        indicators("云溪市统计局2023年工作总结及2024年工作计划", "一、主要工作", "全年检查45家。", "二、明年工作计划", "开展培训4期。");

    assertThat(found)
        .extracting(IndicatorFinding::role, IndicatorFinding::period)
        .containsExactly(tuple(Role.ACTUAL, "2023"), tuple(Role.TARGET, "2024"));
  }

  @Test
  void readsTheFiguresBesideTheWordsOfAProjectTable() {
    List<IndicatorFinding> found =
        indicators(
            "云溪市2023年重点项目进展情况表",
            "序号\t项目名称\t总投资（万元）\t2023年计划投资（万元）\t形象进度",
            "1\t水厂扩建工程\t350\t120\t铺设管道12公里",
            "2\t云溪大道改造\t80\t80\t完成路面5公里",
            "\t合计\t430\t200\t");

    assertThat(found)
        .extracting(
            IndicatorFinding::name,
            indicator -> Prose.value(indicator.quantity()),
            IndicatorFinding::role,
            IndicatorFinding::project)
        .contains(
            tuple("水厂扩建工程 / 总投资", "3500000 元", Role.ACTUAL, 1),
            tuple("云溪大道改造 / 2023年计划投资", "800000 元", Role.TARGET, 2),
            tuple("合计 / 总投资", "4300000 元", Role.ACTUAL, null))
        .noneMatch(shown -> Integer.valueOf(3).equals(shown.toList().get(3)));
  }

  @Test
  void readsATableWhoseGoalsAndResultsAreFiguresAsOneOfFigures() {
    List<IndicatorFinding> found =
        indicators("云溪市2024年民生指标情况", "指标\t单位\t目标任务\t完成情况", "新增学位\t个\t120\t90", "新增床位\t张\t300\t310");

    assertThat(found)
        .extracting(IndicatorFinding::name, IndicatorFinding::role)
        .containsExactly(
            tuple("新增学位 / 目标任务", Role.TARGET),
            tuple("新增学位 / 完成情况", Role.ACTUAL),
            tuple("新增床位 / 目标任务", Role.TARGET),
            tuple("新增床位 / 完成情况", Role.ACTUAL));
  }

  @Test
  void takesTheGoalColumnForPromisesOfTheYearReportedOn() {
    List<IndicatorFinding> found =
        indicators(
            "云溪市2023年民生实事办理情况的报告",
            "序号\t民生实事\t年度目标\t牵头单位\t完成情况\t下一步计划",
            "1\t增加学位供给\t新增学位1800个。\t市教育局\t新增学位2000个。\t2024年新增学位900个。",
            "2\t完善养老服务\t新增床位300张。\t市民政局\t新增床位310张。\t2024年新增床位200张。");

    assertThat(found)
        .extracting(IndicatorFinding::project, IndicatorFinding::role, IndicatorFinding::period)
        .containsExactly(
            tuple(1, Role.TARGET, "2023"),
            tuple(1, Role.ACTUAL, "2023"),
            tuple(1, Role.TARGET, "2024"),
            tuple(2, Role.TARGET, "2023"),
            tuple(2, Role.ACTUAL, "2023"),
            tuple(2, Role.TARGET, "2024"));
  }

  @Test
  void givesSumsOverSeveralYearsTheirYears() {
    List<IndicatorFinding> found =
        indicators(
            "云溪市政府工作报告",
            "2024年1月8日在云溪市第六届人民代表大会第四次会议上",
            "一、过去五年工作回顾",
            "过去五年，累计投入教育经费30亿元。",
            "2023年，新增学位2000个。",
            "二、2024年工作安排",
            "新增学位3000个。");

    assertThat(found)
        .extracting(IndicatorFinding::period)
        .containsExactly("2019/2023", "2023", "2024");
  }

  @Test
  void carriesAComparisonOverTheSentencesOfACommunique() {
    List<IndicatorFinding> found =
        indicators("2023年云溪市国民经济和社会发展统计公报", "一、综合", "全年财政收入15亿元，比上年增长6.4%。财政支出20亿元，增长2.1%。");

    assertThat(found)
        .extracting(IndicatorFinding::basis)
        .containsExactly(null, Indicator.YEAR_ON_YEAR, null, Indicator.YEAR_ON_YEAR);
  }

  @Test
  void findsPlansInPlanSectionsAndProblemsInProblemSections() {
    Findings findings =
        findings(
            "云溪市2023年民生实事办理情况的报告",
            "一、2023年工作情况",
            "全年新增学位2000个。",
            "二、存在的主要问题",
            "优质学位供给不足。",
            "三、2024年工作计划",
            "加快建设城南学校。2024年9月底前新增学位3000个。");

    assertThat(findings.plans()).hasSize(2);
    assertThat(findings.plans().get(1).deadline()).isEqualTo("2024-09-30");
    assertThat(findings.problems()).hasSize(1);
  }

  @Test
  void takesThePiecesOfAWorkReportForWhatTheirWordsTellWhereNoHeadingDoes() {
    List<IndicatorFinding> planned =
        indicators("2031年明江省政府工作报告", "（七）加强生态保护", "加快建设绿道网络，完善养护制度，健全补偿机制，鼓励社会参与，确保水质稳定。完成造林30万亩。");
    List<IndicatorFinding> done =
        indicators("2031年明江省政府工作报告", "（二）生态环境", "完成造林30万亩，累计治理沙地5万亩，空气质量连续三年位居前列，水质显著改善，取得了成效。");

    assertThat(planned)
        .extracting(IndicatorFinding::role, IndicatorFinding::period)
        .containsExactly(tuple(Role.TARGET, "2031"));
    assertThat(done)
        .extracting(IndicatorFinding::role, IndicatorFinding::period)
        .containsOnly(tuple(Role.ACTUAL, "2030"));
    assertThat(done).allSatisfy(each -> assertThat(each.doubts()).doesNotContain(ASSUMED));
  }

  @Test
  void doubtsTheRoleInAPieceOfAWorkReportThatTellsNothing() {
    List<IndicatorFinding> found = indicators("2031年明江省政府工作报告", "（七）生态", "造林30万亩。");

    assertThat(found)
        .singleElement()
        .satisfies(each -> assertThat(each.doubts()).contains(ASSUMED));
  }

  @Test
  void letsOneClearPartOfAWorkReportNotSpeakForTheOthers() {
    List<IndicatorFinding> found =
        indicators(
            "2031年明江省政府工作报告",
            "（一）医疗",
            "加快建设绿道网络，完善养护制度，健全补偿机制，鼓励社会参与，确保水质稳定。新增病床30张。",
            "（二）房屋",
            "空置住宅40套。",
            "（三）交通",
            "客运线路50条。");

    assertThat(found)
        .extracting(IndicatorFinding::role)
        .containsExactly(Role.TARGET, Role.ACTUAL, Role.ACTUAL);
  }

  @Test
  void takesAParagraphThatOpensWithTheGoalsOfTheYearForPlanned() {
    List<IndicatorFinding> found =
        indicators(
            "2031年明江省政府工作报告", "一、过去一年工作回顾", "全年财政收入15亿元。", "经济社会发展的主要预期目标是：财政收入16亿元，财政支出18亿元。");

    assertThat(found)
        .extracting(IndicatorFinding::role, IndicatorFinding::period)
        .containsExactly(
            tuple(Role.ACTUAL, "2030"), tuple(Role.TARGET, "2031"), tuple(Role.TARGET, "2031"));
  }

  @Test
  void takesTheStaffAndOfficesThatABudgetTellsOfForWhatThereIs() {
    List<IndicatorFinding> found =
        indicators("澄浦区民政局2031年部门预算", "区民政局内设6个科室，事业编制15名。", "2031年收入预算300万元。", "计划为下属单位购置设备3台。");

    assertThat(found)
        .extracting(IndicatorFinding::role)
        .containsExactly(Role.ACTUAL, Role.ACTUAL, Role.TARGET, Role.TARGET);
  }

  private static List<IndicatorFinding> indicators(String... lines) {
    return findings(lines).indicators();
  }

  private static Findings findings(String... lines) {
    return EXTRACTION.find(StructuredText.of(lines).document(), "report.txt");
  }
}
