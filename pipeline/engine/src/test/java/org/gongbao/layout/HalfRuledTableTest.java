package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.layout.TablesOf.cells;
import static org.gongbao.layout.TablesOf.table;

import org.gongbao.model.document.TableBlock;
import org.junit.jupiter.api.Test;

/** Tables that lack the rules along some of their edges. */
class HalfRuledTableTest {
  /** Where the texts of three columns begin. */
  private static final float[] THREE = {70, 250, 420};

  @Test
  void closesATableThatIsOpenAtItsSidesAndAtThePagesEnd() {
    PageSketch page =
        new PageSketch()
            .level(60, 100, 540)
            .level(60, 140, 540)
            .upright(200, 100, 700)
            .upright(400, 100, 700)
            .text(70, 125, "序号")
            .text(210, 125, "项目")
            .text(410, 125, "完成情况")
            .text(70, 165, "1")
            .text(210, 165, "新增学位一批");
    TableBlock table = table(page);

    assertThat(table.columns()).isEqualTo(3);
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.startsPage()).isTrue();
    assertThat(table.endsPage()).isTrue();
    assertThat(table.lastRowOpen()).isTrue();
  }

  @Test
  void cutsRowsBetweenWhichNoRuleRuns() {
    PageSketch page =
        new PageSketch()
            .level(60, 100, 540)
            .level(60, 130, 540)
            .level(60, 230, 540)
            .upright(300, 100, 230)
            .text(70, 122, "指标")
            .text(310, 122, "增长（%）")
            .text(70, 155, "粮食")
            .text(310, 155, "-3.2")
            .text(86, 185, "其中：夏粮")
            .text(310, 185, "8.6")
            .text(70, 215, "豆类")
            .text(310, 215, "—");

    assertThat(cells(table(page)))
        .containsExactly(
            "0,0 指标", "0,1 增长（%）", "1,0 粮食", "1,1 -3.2", "2,0 其中：夏粮", "2,1 8.6", "3,0 豆类", "3,1 —");
  }

  @Test
  void beginsRowsOfWordsAtTheNumbersOfTheFirstColumn() {
    PageSketch page =
        new PageSketch()
            .grid(new float[] {60, 120, 300}, new float[] {100, 130, 230})
            .text(70, 122, "序号")
            .text(130, 122, "项目")
            .text(80, 150, "1")
            .text(130, 150, "新增公办学校的学位数")
            .text(130, 172, "一千个")
            .text(80, 194, "2")
            .text(130, 194, "新增公办幼儿园的学位")
            .text(130, 216, "两千个");

    assertThat(cells(table(page)))
        .containsExactly(
            "0,0 序号", "0,1 项目", "1,0 1", "1,1 新增公办学校的学位数一千个", "2,0 2", "2,1 新增公办幼儿园的学位两千个");
  }

  @Test
  void partsTheColumnsOfAFrameByTheWhiteBetweenThem() {
    PageSketch page = new PageSketch().grid(new float[] {60, 540}, new float[] {100, 130, 250});
    page.row(122, THREE, "指标", "产量", "增长");
    page.row(155, THREE, "粮食", "86.5", "6.1");
    page.row(185, THREE, "油料", "8.64", "3.8");

    assertThat(cells(table(page)))
        .containsExactly(
            "0,0 指标",
            "0,1 产量",
            "0,2 增长",
            "1,0 粮食",
            "1,1 86.5",
            "1,2 6.1",
            "2,0 油料",
            "2,1 8.64",
            "2,2 3.8");
  }

  @Test
  void findsTheRowsBetweenUprightRulesAlone() {
    PageSketch page = new PageSketch();
    for (float x : new float[] {60, 230, 400, 540}) {
      page.upright(x, 100, 220);
    }
    page.row(122, THREE, "指标", "产量", "增长");
    page.row(152, THREE, "粮食", "86.5", "6.1");
    page.row(182, THREE, "油料", "8.64", "3.8");
    page.row(212, THREE, "蔬菜", "18.64", "2.8");

    assertThat(table(page).rows()).isEqualTo(4);
    assertThat(cells(table(page))).contains("0,0 指标", "3,0 蔬菜", "3,1 18.64", "3,2 2.8");
  }

  @Test
  void takesLevelRulesForTheEdgesOfRowsThatHaveSeveralLines() {
    PageSketch page = new PageSketch();
    for (float y : new float[] {100, 130, 190, 250}) {
      page.level(60, y, 540);
    }
    page.row(122, THREE, "序号", "项目", "完成情况");
    page.row(152, THREE, "1", "修缮道路", "完成任务。");
    page.row(176, THREE, "", "二十条", "");
    page.row(212, THREE, "2", "新增学位", "正在推进，");
    page.row(236, THREE, "", "", "年底完成。");

    assertThat(cells(table(page)))
        .containsExactly(
            "0,0 序号",
            "0,1 项目",
            "0,2 完成情况",
            "1,0 1",
            "1,1 修缮道路二十条",
            "1,2 完成任务。",
            "2,0 2",
            "2,1 新增学位",
            "2,2 正在推进，年底完成。");
  }
}
