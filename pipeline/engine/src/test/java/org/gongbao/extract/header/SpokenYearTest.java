package org.gongbao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenYearTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年“三公”经费支出40万元，比2022年减少2万元。",
        "根据《澄浦区预决算公开办法（2021年修订）》（澄财〔2022〕12号），经区财政局汇总，2023年全区安排经费90万元。",
        "近期对确定的2023年重点工作进行了督查。",
        "澄浦区2023年“三公”经费决算情况说明根据要求公开如下",
      })
  void theClauseOrTheMatterThatAYearOpensTellsTheYear(String text) {
    assertThat(SpokenYear.in(text)).isEqualTo(2023);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "区环境监测站成立于1989年，2010年11月15日核定编制。",
        "推进到2025年全面建成的目标。",
        "根据《2021年工作要点》（〔2022〕5号）制定。",
      })
  void datesOfPastEventsAndOtherTextsTellNoYear(String text) {
    assertThat(SpokenYear.in(text)).isZero();
  }

  @Test
  void theYearOfTheAccountsIsFoundWherever() {
    assertThat(SpokenYear.ofAccounts("区监测站成立于1989年。\n纳入本部门2021年度部门决算编制的单位共2个。")).isEqualTo(2021);
  }
}
