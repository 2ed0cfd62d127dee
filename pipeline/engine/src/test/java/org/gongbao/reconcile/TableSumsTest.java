package org.gongbao.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.model.Discrepancy;
import org.gongbao.model.DiscrepancyKind;
import org.junit.jupiter.api.Test;

class TableSumsTest {
  private static final String HEADING = "科目编码\t科目名称\t合计\t基本支出\t项目支出";
  private static final String[] RIGHT = {
    "201\t一般公共服务支出\t15.00\t11.00\t4.00",
    "20101\t人大事务\t9.00\t7.00\t2.00",
    "2010101\t行政运行\t4.00\t4.00\t",
    "2010104\t人大会议\t5.00\t3.00\t2.00",
    "20103\t政府事务\t6.00\t4.00\t2.00",
    "208\t社会保障支出\t7.00\t7.00\t0.00",
    "合计\t\t22.00\t18.00\t4.00"
  };

  @Test
  void holdWhereEachFigureIsTheSumOfItsParts() {
    assertThat(discrepancies(RIGHT)).isEmpty();
  }

  @Test
  void contradictAFigureThatIsNotTheSumOfItsParts() {
    String[] planted = RIGHT.clone();
    planted[0] = "201\t一般公共服务支出\t15.00\t11.50\t4.00";
    planted[6] = "合计\t\t22.00\t18.50\t4.00";

    assertThat(discrepancies(planted))
        .extracting(Discrepancy::kind)
        .containsOnly(DiscrepancyKind.SUM);
    assertThat(discrepancies(planted))
        .extracting(Discrepancy::detail)
        .containsExactly(
            "一般公共服务支出 / 基本支出：11.50 ↔ sum of 2 parts: 110000元",
            "一般公共服务支出 / 合计：15.00 ↔ sum of 2 parts: 155000元",
            "合计：22.00 ↔ sum of 2 parts: 225000元");
  }

  @Test
  void allowEachFigureHalfItsLastDigit() {
    String[] rounded = RIGHT.clone();
    rounded[2] = "2010101\t行政运行\t4.01\t4.00\t";
    assertThat(discrepancies(rounded)).isEmpty();

    rounded[2] = "2010101\t行政运行\t4.02\t4.00\t";
    assertThat(discrepancies(rounded)).hasSize(2);
  }

  @Test
  void doNotCountWhereTheyMostlyFail() {
    assertThat(
            discrepancies(
                "201\t一般公共服务支出\t15.00\t9.00\t4.00",
                "20101\t人大事务\t8.00\t7.00\t2.00",
                "20103\t政府事务\t3.00\t4.00\t1.00"))
        .isEmpty();
  }

  private static List<Discrepancy> discrepancies(String... rows) {
    return Reconciled.of(
            "云汀市澄浦区民政局2024年部门决算\n一、收支情况\n表1 支出决算表\n单位：万元\n"
                + HEADING
                + "\n"
                + String.join("\n", rows))
        .comparisons()
        .discrepancies();
  }
}
