package org.gongbao.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.reconcile.Fact.narrated;
import static org.gongbao.reconcile.Fact.tabled;

import org.gongbao.model.Bound;
import org.gongbao.model.Measure;
import org.gongbao.model.Rate;
import org.gongbao.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource({"NEARLY, OVER", "UNDER, OVER", "OVER, EXACT", "NEARLY, EXACT", "EXACT, UNDER"})
  void areBoundsThatNoNumberSatisfies(Bound narrated, Bound tabled) {
    assertThat(
            Told.of(
                    narrated("保费收入", "1.59", "元").with(narrated),
                    tabled("保费收入", "1.59", "元").with(tabled))
                .contradictions())
        .containsExactly("i1 i2 BOUND");
  }

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource({
    "OVER, OVER",
    "OVER, AT_LEAST",
    "EXACT, AT_LEAST",
    "ABOUT, OVER",
    "ABOUT, NEARLY",
    "NEARLY, NEARLY",
    "EXACT, EXACT"
  })
  void areNotBoundsThatOneNumberSatisfies(Bound narrated, Bound tabled) {
    assertThat(
            Told.of(
                    narrated("保费收入", "1.59", "元").with(narrated),
                    tabled("保费收入", "1.59", "元").with(tabled))
                .contradictions())
        .isEmpty();
  }

  @Test
  void areDifferentNumbersForOneFact() {
    assertThat(
            Told.of(narrated("新增养老床位", "320", "张"), tabled("新增养老床位", "350", "张")).contradictions())
        .containsExactly("i1 i2 VALUE");
  }

  @Test
  void areNotNumbersThatRoundToEachOther() {
    assertThat(
            Told.of(
                    narrated("新增学位", "21000", "个").printed("2.1万个"),
                    tabled("新增学位", "21340", "个").printed("21340个"))
                .contradictions())
        .isEmpty();
    assertThat(
            Told.of(
                    narrated("新增学位", "21000", "个").with(Bound.ABOUT).printed("约2.1万个"),
                    tabled("新增学位", "21000", "个").with(Bound.OVER).printed("21000余个"))
                .contradictions())
        .isEmpty();
  }

  @Test
  void areHeadsAgainstVisits() {
    assertThat(
            Told.of(narrated("服务老年人", "4800", "人"), tabled("服务老年人", "4800", "人次")).contradictions())
        .containsExactly("i1 i2 UNIT");
  }

  @Test
  void areNotTwoMeasureWordsForOneThing() {
    assertThat(Told.of(narrated("扶持农业企业", "48", "个"), tabled("扶持农业企业", "48", "家")).contradictions())
        .isEmpty();
  }

  @Test
  void areOnlyOfFactsThatCanBeCompared() {
    assertThat(Told.of(narrated("新增养老床位", "320", "张"), tabled("完成投资", "350", "张")).contradictions())
        .as("another thing")
        .isEmpty();
    assertThat(
            Told.of(narrated("新增养老床位", "320", "张"), tabled("新增养老床位", "350", "张").of("2022"))
                .contradictions())
        .as("another year")
        .isEmpty();
    assertThat(
            Told.of(narrated("新增养老床位", "320", "张"), tabled("新增养老床位", "350", "张").as(Measure.CHANGE))
                .contradictions())
        .as("a change")
        .isEmpty();
    assertThat(
            Told.of(narrated("新增养老床位", "320", "张"), tabled("新增养老床位", "350", "张").by(Rate.MONTH))
                .contradictions())
        .as("a rate")
        .isEmpty();
    assertThat(
            Told.of(narrated("新增养老床位", "320", "张"), tabled("新增养老床位", "350", "张").as(Role.TARGET))
                .contradictions())
        .as("a promise")
        .isEmpty();
  }

  @Test
  void areAStartThatDiffersFromWhatIsToldOfItsYear() {
    assertThat(
            Told.of(
                    narrated("签约率", "52.6", "%"),
                    narrated("签约率", "54.1", "%").as(Role.BASELINE).in("s2"))
                .contradictions())
        .containsExactly("i1 i2 VALUE");
    assertThat(
            Told.of(
                    narrated("签约率", "52.6", "%"),
                    narrated("签约率", "52.6", "%").as(Role.BASELINE).in("s2"))
                .contradictions())
        .isEmpty();
  }
}
