package org.gongbao.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.model.Notice;
import org.gongbao.model.Report;
import org.junit.jupiter.api.Test;

class TablesWithoutUnitTest {

  @Test
  void namesATableOfMoneyThatGivesNoUnit() {
    Report report = Reconciled.of("澄浦区民政局2031年部门预算", "项目\t预算数", "教育支出\t12.5", "会议费\t1.5");

    assertThat(report.warnings())
        .filteredOn(notice -> notice.code().equals("TABLE_UNIT_MISSING"))
        .singleElement()
        .extracting(Notice::detail)
        .asString()
        .contains("(2)");
  }

  @Test
  void saysNothingOfATableWithItsUnitOrWithoutMoney() {
    Report report =
        Reconciled.of(
            "澄浦区民政局2031年部门预算", "单位：万元", "项目\t预算数", "教育支出\t12.5", "各镇人口见下。", "镇\t人口", "东镇\t900");

    assertThat(report.warnings()).extracting(Notice::code).doesNotContain("TABLE_UNIT_MISSING");
  }
}
