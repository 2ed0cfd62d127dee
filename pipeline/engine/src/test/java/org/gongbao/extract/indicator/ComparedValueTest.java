package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.gongbao.model.Role;
import org.gongbao.model.finding.IndicatorFinding;
import org.junit.jupiter.api.Test;

class ComparedValueTest {

  @Test
  void isABaselineOfTheYearThatItIsOf() {
    assertThat(Prose.in("公务接待费支出41万元，比上年支出43万元减少2万元，下降4.7%。"))
        .extracting(IndicatorFinding::name, IndicatorFinding::role, IndicatorFinding::period)
        .containsExactly(
            tuple("公务接待费支出", Role.ACTUAL, "2023"),
            tuple("公务接待费支出", Role.BASELINE, "2022"),
            tuple("公务接待费支出", Role.ACTUAL, "2023"),
            tuple("公务接待费支出", Role.ACTUAL, "2023"));
    assertThat(Prose.in("公务接待费支出41万元，较2021年的45万元减少4万元。"))
        .extracting(IndicatorFinding::role, IndicatorFinding::period)
        .containsExactly(
            tuple(Role.ACTUAL, "2023"), tuple(Role.BASELINE, "2021"), tuple(Role.ACTUAL, "2023"));
  }

  @Test
  void isNoneWhereTheComparisonIsTheChange() {
    assertThat(Prose.in("公务接待费支出41万元，比上年减少2万元，下降4.7%。"))
        .extracting(IndicatorFinding::role)
        .containsOnly(Role.ACTUAL);
  }
}
