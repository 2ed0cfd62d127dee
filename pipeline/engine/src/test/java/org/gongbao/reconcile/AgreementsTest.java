package org.gongbao.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.reconcile.Fact.narrated;
import static org.gongbao.reconcile.Fact.tabled;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongbao.model.Bound;
import org.gongbao.model.Indicator;
import org.gongbao.model.Report;
import org.junit.jupiter.api.Test;

class AgreementsTest {
  private static final String[] TABLE = {
    "表1 主要指标",
    "指标\t单位\t绝对数\t比上年增长（%）",
    "地区生产总值\t亿元\t530.24\t6.2",
    "第一产业\t亿元\t18.64\t3.8",
    "猪肉\t万吨\t5.25\t4.7",
    "牛肉\t万吨\t2.87\t3.8"
  };

  @Test
  void linkALevelToTheRowOfItsSubject() {
    assertThat(linked("全年第一产业增加值18.64亿元。猪肉产量5.25万吨。"))
        .containsExactly("18.64亿元 = 18.64", "5.25万吨 = 5.25");
  }

  @Test
  void linkAChangeByTheLevelOfTheSameSubjectInTheSameRow() {
    assertThat(linked("全年第一产业增加值18.64亿元，比上年增长3.8%。"))
        .containsExactly("18.64亿元 = 18.64", "增长3.8% = 3.8");
  }

  @Test
  void linkAChangeToTheRowOfTheSameWords() {
    assertThat(linked("全年猪肉产量比上年增长4.7%。")).containsExactly("增长4.7% = 4.7");
  }

  @Test
  void linkWhatRoundsToEachOther() {
    assertThat(linked("全市地区生产总值530.2亿元。")).containsExactly("530.2亿元 = 530.24");
  }

  @Test
  void doNotLinkTheSameNumberOfAnotherThing() {
    assertThat(linked("全年绿化投资18.64亿元，比上年增长3.8%。商品房销售额比上年增长4.7%。")).isEmpty();
  }

  @Test
  void linkWhatASectionAndTheTableTellOfAProject() {
    assertThat(Told.of(narrated("新增养老床位", "320", "张"), tabled("新增养老床位", "320", "张")).agreements())
        .containsExactly("i1 i2");
  }

  @Test
  void doNotLinkWhatContradicts() {
    Told told =
        Told.of(
            narrated("保费收入", "1.59", "元").with(Bound.NEARLY),
            tabled("保费收入", "1.59", "元").with(Bound.OVER));

    assertThat(told.agreements()).isEmpty();
    assertThat(told.contradictions()).hasSize(1);
  }

  private static List<String> linked(String prose) {
    Report report =
        Reconciled.of("2023年云汀市国民经济和社会发展统计公报\n一、综合\n" + prose + "\n" + String.join("\n", TABLE));
    Map<String, Indicator> byId =
        report.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    return report.comparisons().agreements().stream()
        .map(
            pair ->
                byId.get(pair.a()).evidence().text() + " = " + byId.get(pair.b()).evidence().text())
        .toList();
  }
}
