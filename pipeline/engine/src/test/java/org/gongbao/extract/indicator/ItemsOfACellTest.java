package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.model.finding.IndicatorFinding;
import org.junit.jupiter.api.Test;

/** Items of a list that stand in one cell, a line each. */
class ItemsOfACellTest {

  @Test
  void namesNothingByTheNextLine() {
    assertThat(Prose.in("改造老旧小区35个\n建设口袋公园10个\n新建停车泊位1200个"))
        .extracting(IndicatorFinding::name)
        .containsExactly("改造老旧小区", "建设口袋公园", "新建停车泊位");
  }

  @Test
  void namesNothingByTheNextItemWhereTheEndsOfLinesAreLost() {
    assertThat(Prose.in("改造老旧小区35个建设口袋公园10个新建停车泊位1200个"))
        .extracting(IndicatorFinding::name)
        .containsExactly("改造老旧小区", "建设口袋公园", "新建停车泊位");
  }

  @Test
  void joinsNoNumbersAcrossTheEndOfALine() {
    assertThat(Prose.in("新增学位100\n200张床位投入使用")).hasSize(1);
  }

  @Test
  void knowsAYearWrittenInNumerals() {
    IndicatorFinding found = Prose.only("二〇二二年新增床位300张。");

    assertThat(found.name()).isEqualTo("新增床位");
    assertThat(found.period()).isEqualTo("2022");
  }
}
