package org.gongbao.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.model.Indicator;
import org.gongbao.model.Plan;
import org.gongbao.model.Report;
import org.gongbao.model.Role;
import org.gongbao.model.RowReference;
import org.junit.jupiter.api.Test;

/** What was found, numbered and linked. */
class ReconciliationTest {
  private final Report report =
      Reconciled.of(
          "云汀市澄浦区2023年民生实事办理情况的报告",
          "一、2023年工作情况",
          "图书馆藏书120万册，其中少儿图书30万册。",
          "二、2024年工作计划",
          "由区教育局牵头，2024年9月底前新增学位3000个。",
          "附表",
          "序号\t民生实事\t年度目标\t牵头单位\t完成情况",
          "1\t增加学位供给\t新增学位1800个。\t区教育局\t已完成。新增学位2000个。",
          "2\t完善养老服务\t新增床位300张。\t区民政局\t新增床位285张。");

  @Test
  void numbersIndicatorsInReadingOrder() {
    assertThat(report.indicators())
        .extracting(Indicator::id)
        .containsExactly("i1", "i2", "i3", "i4", "i5", "i6", "i7");
    assertThat(report.indicators())
        .extracting(indicator -> indicator.evidence().begin())
        .isSorted();
  }

  @Test
  void linksAPartToItsWhole() {
    assertThat(report.indicators().get(1).partOf()).isEqualTo("i1");
    assertThat(report.indicators().get(0).partOf()).isNull();
  }

  @Test
  void linksAPlanToItsTargetsAndItsBodies() {
    assertThat(report.plans())
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.indicators()).containsExactly("i3");
              assertThat(plan.deadline()).isEqualTo("2024-09-30");
              assertThat(names(plan.agencies())).containsExactly("云汀市澄浦区教育局");
            });
  }

  @Test
  void linksAProjectToItsRowAndItsLead() {
    assertThat(report.projects().get(1).rows()).containsExactly(new RowReference("t1", 1));
    assertThat(names(report.projects().get(1).leadAgencies())).containsExactly("云汀市澄浦区民政局");
    assertThat(report.indicators())
        .filteredOn(indicator -> "p2".equals(indicator.project()))
        .extracting(Indicator::role)
        .containsExactly(Role.TARGET, Role.ACTUAL);
  }

  @Test
  void comparesEachPromiseWithItsResult() {
    assertThat(report.comparisons().targets())
        .extracting(target -> target.target() + " " + target.actual() + " " + target.met())
        .containsExactly("i4 [i5] true", "i6 [i7] false");
  }

  @Test
  void keepsTheTextOfEachCell() {
    assertThat(report.tables().get(0).header())
        .containsExactly("序号", "民生实事", "年度目标", "牵头单位", "完成情况");
    assertThat(report.tables().get(0).rows().get(1).get(1).text()).isEqualTo("完善养老服务");
  }

  @Test
  void comparesThePromisesOfEachRowOfAProject() {
    Report several =
        Reconciled.of(
            "云汀市澄浦区2023年民生实事办理情况的报告",
            "序号\t任务名称\t年度目标\t主办单位\t责任人\t进展",
            "1\t增加学位供给\t新增小学学位1800个。\t区教育局\t甲\t新增小学学位2000个。",
            "\t\t新增初中学位600个。\t区教育局\t乙\t新增初中学位540个。",
            "2\t完善养老服务\t新增床位300张。\t区民政局\t丙\t新增床位300张，已完成。");

    assertThat(several.projects()).hasSize(2);
    assertThat(several.projects().get(0).rows())
        .containsExactly(new RowReference("t1", 0), new RowReference("t1", 1));
    assertThat(several.comparisons().targets())
        .extracting(target -> target.target() + " " + target.actual() + " " + target.met())
        .containsExactly("i1 [i2] true", "i3 [i4] false", "i5 [i6] true");
    assertThat(several.comparisons().discrepancies()).isEmpty();
  }

  @Test
  void linksTheMembersOfAnAnnouncedListToTheirTargetsAndPlans() {
    Report listed =
        Reconciled.of(
            "云汀市澄浦区政府工作报告",
            "一、2023年工作回顾",
            "财政收入15亿元。",
            "二、2024年工作安排",
            "2024年办好三件民生实事：（1）新建学校3所；（2）新增床位300张；（3）建成公园12座。统筹安排资金2亿元。");

    assertThat(listed.indicators())
        .extracting(indicator -> indicator.evidence().text() + " " + indicator.project())
        .containsExactly("15亿元 null", "3所 p1", "300张 p2", "12座 p3", "2亿元 null");
    assertThat(listed.plans()).extracting(Plan::project).containsExactly("p1", "p2", "p3", null);
    assertThat(listed.projects().get(1).goal().evidence().text()).isEqualTo("新增床位300张");
    assertThat(listed.projects().get(1).sections()).hasSize(1);
  }

  private List<String> names(List<String> ids) {
    return report.agencies().stream()
        .filter(agency -> ids.contains(agency.id()))
        .map(agency -> agency.name())
        .toList();
  }
}
