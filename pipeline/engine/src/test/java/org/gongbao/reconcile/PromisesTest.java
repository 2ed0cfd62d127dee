package org.gongbao.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.reconcile.Fact.narrated;
import static org.gongbao.reconcile.Fact.promised;
import static org.gongbao.reconcile.Fact.tabled;

import org.gongbao.model.Bound;
import org.gongbao.model.Measure;
import org.gongbao.model.Rate;
import org.gongbao.model.Role;
import org.gongbao.model.TargetComparison;
import org.junit.jupiter.api.Test;

class PromisesTest {

  @Test
  void areSetAgainstWhatWasAchieved() {
    TargetComparison promise =
        Told.of(promised("新增学位", "2000", "个"), tabled("新增学位", "2100", "个")).promise();

    assertThat(promise.target()).isEqualTo("i1");
    assertThat(promise.actual()).containsExactly("i2");
    assertThat(promise.ratio()).isEqualByComparingTo("1.05");
    assertThat(promise.met()).isTrue();
  }

  @Test
  void areAnsweredByTheResultThatCountsByTheSameWord() {
    TargetComparison promise =
        Told.of(
                promised("建成保障性住房", "1700", "套"),
                tabled("建成保障性住房", "2", "处"),
                tabled("建成保障性住房", "1721", "套"))
            .promise();

    assertThat(promise.actual()).containsExactly("i3");
  }

  @Test
  void areNotMetByLess() {
    TargetComparison promise =
        Told.of(promised("新增学位", "2000", "个"), tabled("新增学位", "1900", "个")).promise();

    assertThat(promise.ratio()).isEqualByComparingTo("0.95");
    assertThat(promise.met()).isFalse();
  }

  @Test
  void ofACeilingAreMetByLess() {
    assertThat(
            Told.of(promised("办理时限", "5", "件").with(Bound.AT_MOST), tabled("办理时限", "3", "件"))
                .promise()
                .met())
        .isTrue();
    assertThat(
            Told.of(promised("办理时限", "5", "件").with(Bound.AT_MOST), tabled("办理时限", "6", "件"))
                .promise()
                .met())
        .isFalse();
  }

  @Test
  void ofAFallAreMetByAGreaterFall() {
    TargetComparison promise =
        Told.of(
                promised("单位能耗", "-3", "%").as(Measure.CHANGE),
                tabled("单位能耗", "-3.6", "%").as(Measure.CHANGE))
            .promise();

    assertThat(promise.ratio()).isEqualByComparingTo("1.2");
    assertThat(promise.met()).isTrue();
  }

  @Test
  void areSetAgainstAYearWhereOneTellsByTheMonth() {
    TargetComparison promise =
        Told.of(promised("举办讲座", "2", "场").by(Rate.MONTH), tabled("举办讲座", "30", "场")).promise();

    assertThat(promise.ratio()).isEqualByComparingTo("1.25");
    assertThat(promise.met()).isTrue();
  }

  @Test
  void areSetAgainstEachOtherAsTheyAreWhereBothTellByTheMonth() {
    TargetComparison promise =
        Told.of(promised("举办讲座", "2", "场").by(Rate.MONTH), tabled("举办讲座", "3", "场").by(Rate.MONTH))
            .promise();

    assertThat(promise.ratio()).isEqualByComparingTo("1.5");
  }

  @Test
  void stayOpenWithoutAResult() {
    TargetComparison promise =
        Told.of(promised("新增学位", "2000", "个"), tabled("合格率", "99", "%")).promise();

    assertThat(promise.actual()).isEmpty();
    assertThat(promise.ratio()).isNull();
    assertThat(promise.met()).isNull();
  }

  @Test
  void stayOpenWhereTheResultIsOnlyNearly() {
    TargetComparison promise =
        Told.of(promised("新增学位", "2000", "个"), tabled("新增学位", "2000", "个").with(Bound.NEARLY))
            .promise();

    assertThat(promise.met()).isNull();
  }

  @Test
  void areSetAgainstResultsCountedByAnotherMeasureWord() {
    assertThat(
            Told.of(promised("扶持农业企业", "20", "个"), tabled("扶持农业企业", "24", "家")).promise().ratio())
        .isEqualByComparingTo("1.2");
  }

  @Test
  void takeEachResultOnce() {
    Told told =
        Told.of(
            promised("新增公办学位", "2000", "个"),
            promised("新增民办学位", "500", "个"),
            tabled("新增民办学位", "600", "个"),
            tabled("新增公办学位", "2100", "个"));

    assertThat(told.promises())
        .extracting(promise -> promise.target() + " " + promise.actual())
        .containsExactly("i1 [i4]", "i2 [i3]");
  }

  @Test
  void takeTheResultThatStandsBesideThem() {
    assertThat(
            Told.of(
                    narrated("新增学位", "2200", "个"),
                    promised("新增学位", "2000", "个"),
                    tabled("新增学位", "2100", "个"))
                .promise()
                .actual())
        .containsExactly("i3");
  }

  @Test
  void areOnlyWhatTheGoalSays() {
    assertThat(
            Told.of(narrated("新增学位", "2000", "个").as(Role.TARGET), tabled("新增学位", "2100", "个"))
                .promises())
        .isEmpty();
  }
}
