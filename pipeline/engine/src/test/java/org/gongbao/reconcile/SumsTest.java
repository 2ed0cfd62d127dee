package org.gongbao.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.reconcile.Fact.narrated;

import org.gongbao.model.Bound;
import org.junit.jupiter.api.Test;

class SumsTest {

  @Test
  void contradictTheirWholeWherePartsAddUpToMore() {
    assertThat(
            Told.of(
                    narrated("新增学位", "100", "个"),
                    narrated("公办学位", "80", "个").partOf("i1"),
                    narrated("民办学位", "30", "个").partOf("i1"))
                .contradictions())
        .containsExactly("i1 i2 SUM");
  }

  @Test
  void agreeWherePartsAddUp() {
    assertThat(
            Told.of(
                    narrated("新增学位", "100", "个"),
                    narrated("公办学位", "80", "个").partOf("i1"),
                    narrated("民办学位", "20", "个").partOf("i1"))
                .contradictions())
        .isEmpty();
  }

  @Test
  void allowForRounding() {
    assertThat(
            Told.of(
                    narrated("支出", "10.1", "元"),
                    narrated("教育支出", "5.1", "元").partOf("i1"),
                    narrated("卫生支出", "5.1", "元").partOf("i1"))
                .contradictions())
        .isEmpty();
  }

  @Test
  void mayLeavePartsUnsaid() {
    assertThat(
            Told.of(narrated("新增学位", "100", "个"), narrated("公办学位", "40", "个").partOf("i1"))
                .contradictions())
        .isEmpty();
  }

  @Test
  void areNotMadeOfDifferentUnits() {
    assertThat(
            Told.of(
                    narrated("新增学位", "100", "个"),
                    narrated("公办学位占比", "180", "%").with(Bound.OVER).partOf("i1"))
                .contradictions())
        .isEmpty();
  }
}
