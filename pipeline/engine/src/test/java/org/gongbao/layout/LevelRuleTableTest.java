package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.layout.TablesOf.cells;
import static org.gongbao.layout.TablesOf.table;

import org.gongbao.model.document.TableBlock;
import org.junit.jupiter.api.Test;

/** Tables with level rules alone. */
class LevelRuleTableTest {
  /** Where the texts of three columns begin. */
  private static final float[] THREE = {70, 250, 420};

  @Test
  void findsAThreeLineTable() {
    PageSketch page =
        new PageSketch()
            .level(60, 100, 540)
            .level(60, 130, 540)
            .level(60, 200, 540)
            .text(70, 122, "指标")
            .text(250, 122, "绝对数")
            .text(420, 122, "比上年增长")
            .text(70, 155, "货运总量")
            .text(250, 155, "2.92")
            .text(420, 155, "6.6")
            .text(70, 185, "客运总量")
            .text(250, 185, "4448.38")
            .text(420, 185, "110.6");

    assertThat(cells(table(page)))
        .containsExactly(
            "0,0 指标",
            "0,1 绝对数",
            "0,2 比上年增长",
            "1,0 货运总量",
            "1,1 2.92",
            "1,2 6.6",
            "2,0 客运总量",
            "2,1 4448.38",
            "2,2 110.6");
  }

  @Test
  void takesTheHeadOffWhereNoRuleStandsBelowIt() {
    PageSketch page =
        new PageSketch()
            .level(60, 100, 540)
            .level(60, 200, 540)
            .text(70, 122, "指标")
            .text(400, 122, "产量")
            .text(70, 155, "粮食")
            .text(400, 155, "8.6")
            .text(70, 185, "油料")
            .text(400, 185, "3.1");

    assertThat(cells(table(page)))
        .containsExactly("0,0 指标", "0,1 产量", "1,0 粮食", "1,1 8.6", "2,0 油料", "2,1 3.1");
  }

  @Test
  void partsRowsByWhiteWhereTheirNumbersStandAtHalfTheirHeight() {
    PageSketch page = threeLines(100, 130, 330).text(70, 122, "序号").text(150, 122, "项目");
    page.text(350, 122, "结果");
    for (int row = 0; row < 3; row++) {
      float y = 155 + row * 68;
      page.text(76, y + 10, "" + (row + 1));
      page.text(150, y, "新增公办学校").text(150, y + 20, "的学位");
      page.text(350, y + 10, "完成任务。");
    }

    assertThat(cells(table(page))).endsWith("2,2 完成任务。", "3,0 3", "3,1 新增公办学校的学位", "3,2 完成任务。");
  }

  @Test
  void joinsTheLinesOfAHeadAndGivesItToTheFiguresBesideIt() {
    PageSketch page =
        threeLines(100, 150, 200)
            .text(90, 129, "指")
            .text(130, 129, "标")
            .text(200, 120, "绝对数（亿")
            .text(232, 142, "元）")
            .text(360, 120, "比上年增长")
            .text(388, 142, "（%）")
            .text(70, 170, "地区生产总值")
            .text(290, 170, "86.52")
            .text(500, 170, "6.1")
            .text(70, 192, "第一产业")
            .text(298, 192, "8.64")
            .text(500, 192, "3.8");

    assertThat(cells(table(page)))
        .containsExactly(
            "0,0 指 标",
            "0,1 绝对数（亿元）",
            "0,2 比上年增长（%）",
            "1,0 地区生产总值",
            "1,1 86.52",
            "1,2 6.1",
            "2,0 第一产业",
            "2,1 8.64",
            "2,2 3.8");
  }

  @Test
  void partsTheHeadsBelowAHeadThatStandsOverThem() {
    PageSketch page =
        threeLines(100, 150, 200)
            .text(80, 131, "指标")
            .text(270, 120, "二〇二四年完成情况")
            .text(220, 142, "绝对数")
            .text(400, 142, "比重")
            .text(70, 170, "工业")
            .text(230, 170, "86.5")
            .text(410, 170, "6.1")
            .text(70, 192, "农业")
            .text(230, 192, "8.64")
            .text(410, 192, "3.8");

    assertThat(cells(table(page)))
        .startsWith("0,0[2x1] 指标", "0,1[1x2] 二〇二四年完成情况", "1,1 绝对数", "1,2 比重", "2,0 工业", "2,1 86.5");
  }

  @Test
  void keepsAColumnThatIsEmptyBelowItsHead() {
    PageSketch page =
        threeLines(100, 130, 200)
            .text(70, 122, "指标")
            .text(200, 122, "产量")
            .text(450, 122, "备注")
            .text(70, 155, "粮食")
            .text(200, 155, "8.6")
            .text(70, 185, "油料")
            .text(200, 185, "3.1");

    assertThat(cells(table(page)))
        .containsExactly(
            "0,0 指标", "0,1 产量", "0,2 备注", "1,0 粮食", "1,1 8.6", "1,2 ", "2,0 油料", "2,1 3.1", "2,2 ");
  }

  @Test
  void followsAThreeLineTableToThePagesEndWhereNoRuleClosesIt() {
    PageSketch page =
        new PageSketch()
            .level(60, 640, 540)
            .level(60, 670, 540)
            .text(70, 662, "指标")
            .text(250, 662, "产量")
            .text(420, 662, "比上年增长")
            .text(70, 695, "粮食")
            .text(250, 695, "2.92")
            .text(420, 695, "6.6")
            .text(70, 720, "油料")
            .text(250, 720, "0.38")
            .text(420, 720, "1.6")
            .text(290, 770, "1");
    TableBlock table = table(page);

    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.endsPage()).isTrue();
    assertThat(table.lastRowOpen()).isFalse();
  }

  @Test
  void findsHeadsOnThreeLevels() {
    float[] five = {70, 200, 280, 380, 460};
    PageSketch page = threeLines(100, 180, 260);
    page.text(280, 120, "二〇二四年完成情况").text(232, 145, "绝对数").text(420, 145, "比重");
    page.text(70, 145, "指标").row(170, five, "", "总量", "人均", "本年", "上年");
    page.row(205, five, "工业", "86.5", "6.1", "3.3", "4.4");
    page.row(230, five, "农业", "8.64", "3.8", "5.5", "6.6");

    assertThat(cells(table(page)))
        .startsWith(
            "0,0[3x1] 指标",
            "0,1[1x4] 二〇二四年完成情况",
            "1,1[1x2] 绝对数",
            "1,3[1x2] 比重",
            "2,1 总量",
            "2,2 人均",
            "2,3 本年",
            "2,4 上年",
            "3,0 工业");
  }

  @Test
  void putsANarrowHeadOverAllTheColumnsThatItStandsInTheMiddleOf() {
    float[] five = {70, 180, 280, 380, 480};
    PageSketch page = threeLines(100, 155, 230);
    page.text(330, 120, "产量").row(145, five, "指标", "一月", "二月", "三月", "四月");
    page.row(180, five, "工业", "86.5", "61.1", "33.3", "44.4");
    page.row(210, five, "农业", "8.64", "3.88", "5.55", "6.66");

    assertThat(cells(table(page))).startsWith("0,0[2x1] 指标", "0,1[1x4] 产量", "1,1 一月");
  }

  @Test
  void makesARowOfOneCellOfATextAcrossAllColumns() {
    float[] two = {70, 300};
    PageSketch page = threeLines(80, 110, 250);
    page.row(100, two, "成分", "体积").row(132, two, "盐", "8.5克").row(160, two, "水", "800毫升");
    page.row(188, two, "糖", "0.5克").text(70, 216, "用清水稀释至一千毫升后与原有的样品等量混合");

    assertThat(cells(table(page))).endsWith("3,1 0.5克", "4,0[1x2] 用清水稀释至一千毫升后与原有的样品等量混合");
  }

  @Test
  void makesARowOfOneCellOfATitleInTheMiddleOfFigures() {
    PageSketch page = threeLines(80, 110, 280);
    page.row(100, THREE, "项目", "产量", "增长").text(236, 132, "一、农业生产情况");
    page.row(160, THREE, "粮食", "8.5", "1.2").text(236, 188, "二、工业生产情况");
    page.row(216, THREE, "钢材", "0.5", "6.6").row(244, THREE, "水泥", "0.8", "5.6");

    assertThat(cells(table(page)))
        .contains("1,0[1x3] 一、农业生产情况", "2,0 粮食", "3,0[1x3] 二、工业生产情况", "4,0 钢材");
  }

  @Test
  void beginsARowWithEachNumberWhereLinesAreEvenlySpaced() {
    float[] four = {60, 160, 320, 440};
    PageSketch page = threeLines(80, 108, 250);
    page.row(100, four, "序号", "项目", "单位", "结果").row(128, four, "1", "修路", "教育局", "完成");
    page.row(156, four, "2", "架设桥梁", "民政局", "在建").row(184, four, "", "两座", "", "");
    page.row(212, four, "3", "植树", "林业局", "").row(240, four, "4", "建校", "教育局", "完成");

    assertThat(table(page).rows()).isEqualTo(5);
    assertThat(cells(table(page))).contains("2,1 架设桥梁两座", "3,0 3", "4,0 4");
  }

  /** Rules above and below the head and at the bottom. */
  private static PageSketch threeLines(float top, float head, float bottom) {
    return new PageSketch().level(60, top, 540).level(60, head, 540).level(60, bottom, 540);
  }
}
