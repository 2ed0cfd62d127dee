package org.gongbao.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedSumsTest {

  @Test
  void areThoseOfAccountsByTheirWholeCodes() {
    FigureTable table =
        FigureTable.of(
            1,
            "科目编码|科目名称|金额（万元）",
            "201|一般公共服务支出|15",
            "20101|人大事务|9",
            "2010101|行政运行|4",
            "2010104|人大会议|5",
            "20103|政府事务|6",
            "208|社会保障支出|7",
            "合计|<|22");

    assertThat(table.sums()).containsExactly("15 = 9 + 6", "9 = 4 + 5", "22 = 15 + 7");
  }

  @Test
  void areThoseOfAccountsByClassSectionAndItem() {
    FigureTable table =
        FigureTable.of(
            1,
            "类|款|项|科目名称|金额（万元）",
            "201|||一般公共服务支出|9",
            "201|01||人大事务|9",
            "|01|01|行政运行|4",
            "||04|人大会议|5");

    assertThat(table.sums()).containsExactly("9 = 9", "9 = 4 + 5");
  }

  @Test
  void areNoneWhereACodeStandsTwice() {
    FigureTable table =
        FigureTable.of(1, "科目编码|科目名称|金额（万元）", "201|一般公共服务支出|15", "20101|人大事务|9", "20101|人大事务|6");

    assertThat(table.sums()).isEmpty();
  }

  @Test
  void areThoseOfTheRowsAboveARowOfSums() {
    FigureTable table =
        FigureTable.of(
            1,
            "项目|预算数（万元）",
            "一、财政拨款收入|12",
            "1.一般公共预算|12",
            "二、事业收入|3",
            "本年收入合计|15",
            "上年结转|2",
            "收入总计|17");

    assertThat(table.sums()).containsExactly("15 = 12 + 3", "17 = 15 + 2");
  }

  @Test
  void areThoseOfTheColumnsBesideAColumnOfSums() {
    FigureTable table =
        FigureTable.of(
            2, "单位|支出（万元）|<|<|<", "^|合计|基本支出|项目支出|比上年增长（%）", "甲局|15|10|5|3.1", "乙局|7|7|-|2.5");

    assertThat(table.sums()).contains("15 = 10 + 5", "7 = 7").hasSize(2);
  }

  @Test
  void takeTheSumOfANestedGroupForTheGroup() {
    FigureTable table =
        FigureTable.of(2, "单位|经费（万元）合计|接待费（万元）|用车（万元）|<|<", "^|^|^|小计|购置费|运行费", "甲局|15|5|10|6|4");

    assertThat(table.sums()).containsExactly("15 = 5 + 10", "10 = 6 + 4");
  }

  @Test
  void leaveOutRowsThatArePartsOfOthers() {
    FigureTable table =
        FigureTable.of(1, "行业|企业数（家）", "工业|12", "其中：制造业|9", "#建筑业|3", "服务业|8", "合计|20");

    assertThat(table.sums()).containsExactly("20 = 12 + 8");
  }

  @Test
  void areNoneWhereRowsAreGroupedByAFurtherHeading() {
    FigureTable table =
        FigureTable.of(1, "办理结果|<|件数（件）", "（一）公开|<|12", "（二）不公开|甲类|3", "^|乙类|2", "（三）总计|<|17");

    assertThat(table.sums()).isEmpty();
  }

  @Test
  void needFiguresInAllOfTheirParts() {
    FigureTable table = FigureTable.of(1, "行业|企业数（家）", "工业|12", "服务业|若干", "合计|20");

    assertThat(table.sums()).isEmpty();
  }
}
