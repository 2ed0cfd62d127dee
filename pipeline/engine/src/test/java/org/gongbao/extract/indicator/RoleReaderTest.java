package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.model.Role;
import org.gongbao.model.finding.IndicatorFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleReaderTest {

  @Test
  void whatAReportTellsOfItsYearIsAchieved() {
    assertThat(roles(Prose.in("全年培训2000人，合格率98%。"))).containsExactly(Role.ACTUAL, Role.ACTUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"力争全年培训2000人。", "计划培训2000人。", "确保培训2000人。", "到2025年，培训2000人。", "拟新增床位200张。"})
  void wordsOfAimingMakeATargetEvenAmongResults(String text) {
    assertThat(roles(Prose.in(text))).containsExactly(Role.TARGET);
  }

  @Test
  void aPlanThatWasFulfilledIsNoTarget() {
    assertThat(roles(Prose.in("完成年度计划的98%。"))).containsExactly(Role.ACTUAL);
  }

  @Test
  void whatAPlanTellsIsATarget() {
    assertThat(roles(Prose.in("新建公园20座，绿化覆盖率达42%。", Prose.planned())))
        .containsExactly(Role.TARGET, Role.TARGET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"已建成公园15座。", "2022年建成公园15座。"})
  void whatIsAlreadyDoneIsNoTargetEvenInAPlan(String text) {
    assertThat(roles(Prose.in(text, Prose.planned()))).containsExactly(Role.ACTUAL);
  }

  @Test
  void whatAPlanBuildsOnIsDone() {
    assertThat(Prose.in("在2023年完成调查12项的基础上，新增调查3项。", Prose.planned()))
        .extracting(found -> found.role() + " " + found.period())
        .containsExactly("ACTUAL 2023", "TARGET 2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"查验能力由200辆提升到300辆。", "查验能力由200辆提速到300辆。", "查验能力从200辆增加至300辆。"})
  void theStartOfAMovementIsABaseline(String text) {
    assertThat(roles(Prose.in(text))).containsExactly(Role.BASELINE, Role.ACTUAL);
    assertThat(roles(Prose.in(text, Prose.planned()))).containsExactly(Role.BASELINE, Role.TARGET);
  }

  @Test
  void theStartOfAMovementOverYearsIsOfTheYearBeforeThem() {
    List<IndicatorFinding> found = Prose.in("森林覆盖率由40%提高到45%。", Prose.done().over("2019/2023"));

    assertThat(found).extracting(IndicatorFinding::period).containsExactly("2018", "2023");
  }

  @Test
  void twoMembersOfAListAreNoMovement() {
    assertThat(roles(Prose.in("新建公园12座、绿道35公里。"))).containsExactly(Role.ACTUAL, Role.ACTUAL);
  }

  private static List<Role> roles(List<IndicatorFinding> found) {
    return found.stream().map(IndicatorFinding::role).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"财政收入46亿元，年均增长8%。", "2023年财政收入46亿元，年均增长8%。"})
  void aLevelThatGrewOverYearsIsOfTheLastAndItsAverageGrowthOfAll(String text) {
    assertThat(Prose.in(text, Prose.done().over("2019/2023")))
        .extracting(IndicatorFinding::period)
        .containsExactly("2023", "2019/2023");
  }
}
