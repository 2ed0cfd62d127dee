package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.layout.TablesOf.blocks;
import static org.gongbao.layout.TablesOf.cells;
import static org.gongbao.layout.TablesOf.table;

import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.TableBlock;
import org.junit.jupiter.api.Test;

/** Tables with a rule along each edge of their cells. */
class RuledTableTest {
  @Test
  void readsTheCellsOfARuledTableAndTheTextAroundIt() {
    PageSketch page =
        new PageSketch()
            .text(60, 80, "上文")
            .grid(new float[] {60, 200, 400, 540}, new float[] {100, 140, 180})
            .text(70, 125, "序号")
            .text(210, 125, "项目")
            .text(410, 125, "完成情况")
            .text(70, 165, "1")
            .text(210, 165, "新增学位")
            .text(410, 165, "完成")
            .text(60, 220, "下文");
    List<Block> blocks = blocks(page);

    assertThat(blocks).hasSize(3);
    assertThat(((Paragraph) blocks.get(0)).text().text()).isEqualTo("上文");
    assertThat(((Paragraph) blocks.get(2)).text().text()).isEqualTo("下文");
    TableBlock table = (TableBlock) blocks.get(1);
    assertThat(table.columnEdges()).containsExactly(60f, 200f, 400f, 540f);
    assertThat(table.startsPage()).isFalse();
    assertThat(table.endsPage()).isFalse();
    assertThat(cells(table))
        .containsExactly("0,0 序号", "0,1 项目", "0,2 完成情况", "1,0 1", "1,1 新增学位", "1,2 完成");
  }

  @Test
  void readsCellsThatSpanRowsAndColumns() {
    PageSketch page =
        new PageSketch()
            .level(60, 100, 540)
            .level(200, 140, 540)
            .level(60, 180, 540)
            .level(60, 220, 540)
            .upright(60, 100, 220)
            .upright(200, 100, 220)
            .upright(400, 140, 220)
            .upright(540, 100, 220)
            .text(70, 145, "指标")
            .text(210, 125, "申请人情况")
            .text(210, 165, "企业")
            .text(410, 165, "其他")
            .text(70, 205, "新收")
            .text(210, 205, "3")
            .text(410, 205, "4");

    assertThat(cells(table(page)))
        .containsExactly(
            "0,0[2x1] 指标", "0,1[1x2] 申请人情况", "1,1 企业", "1,2 其他", "2,0 新收", "2,1 3", "2,2 4");
  }

  @Test
  void joinsRulesDrawnInPiecesAndDoubleRules() {
    PageSketch page = new PageSketch();
    for (float y : new float[] {100, 101.5f, 140, 180, 181.5f}) {
      for (float x = 60; x < 540; x += 4) {
        page.level(x, y, x + 2.5f);
      }
    }
    page.upright(60, 100, 181).upright(300, 100, 140).upright(300, 140.5f, 181);
    page.upright(538, 100, 181).text(70, 125, "项目").text(310, 125, "结果");

    assertThat(table(page).rows()).isEqualTo(2);
    assertThat(table(page).columns()).isEqualTo(2);
  }

  @Test
  void joinsTheLinesOfACellUnlessAnItemBegins() {
    PageSketch page =
        new PageSketch()
            .grid(new float[] {60, 160, 240}, new float[] {100, 300})
            .text(64, 120, "一二三四五六")
            .text(64, 140, "12345")
            .text(164, 120, "完成：")
            .text(164, 140, "1.甲")
            .text(164, 160, "2.丁");

    assertThat(cells(table(page))).containsExactly("0,0 一二三四五六12345", "0,1 完成：\n1.甲\n2.丁");
  }

  @Test
  void marksARowThatThePagesEndCuts() {
    PageSketch page =
        new PageSketch()
            .grid(new float[] {60, 165, 270}, new float[] {100, 182})
            .text(64, 120, "推进重点食品")
            .text(64, 148, "全链条溯源构")
            .text(64, 176, "建食品安全共")
            .text(169, 120, "完成任务。");

    assertThat(table(page).lastRowOpen()).isTrue();
  }

  @Test
  void doesNotTakeFiguresThatFillTheirCellsForCutText() {
    PageSketch page =
        new PageSketch()
            .grid(new float[] {60, 130, 200}, new float[] {100, 130, 160})
            .text(64, 124, "12345678")
            .text(134, 124, "87654321")
            .text(64, 154, "12345678")
            .text(134, 154, "87654321");

    assertThat(table(page).lastRowOpen()).isFalse();
  }

  @Test
  void findsATableWhoseCellsAreBoxesOfTheirOwn() {
    PageSketch page = new PageSketch();
    for (float y : new float[] {100, 134}) {
      page.grid(new float[] {60, 200}, new float[] {y, y + 30});
      page.grid(new float[] {204, 400}, new float[] {y, y + 30});
      page.grid(new float[] {404, 540}, new float[] {y, y + 30});
    }
    page.row(122, new float[] {70, 210, 410}, "序号", "项目", "完成情况");
    page.row(156, new float[] {70, 210, 410}, "1", "新增学位", "完成");

    assertThat(cells(table(page)))
        .containsExactly("0,0 序号", "0,1 项目", "0,2 完成情况", "1,0 1", "1,1 新增学位", "1,2 完成");
    assertThat(table(page).columnEdges()).containsExactly(60f, 202f, 402f, 540f);
  }

  @Test
  void findsSpansAmongBoxesThatStandApart() {
    PageSketch page =
        new PageSketch()
            .grid(new float[] {60, 200}, new float[] {100, 164})
            .grid(new float[] {205, 540}, new float[] {100, 130})
            .grid(new float[] {205, 370}, new float[] {135, 164})
            .grid(new float[] {375, 540}, new float[] {135, 164})
            .row(138, new float[] {70}, "指标")
            .row(121, new float[] {300}, "完成情况")
            .row(155, new float[] {215, 385}, "产量", "增长");

    assertThat(cells(table(page)))
        .containsExactly("0,0[2x1] 指标", "0,1[1x2] 完成情况", "1,1 产量", "1,2 增长");
  }

  @Test
  void takesBoxesThatStandFarApartForNoTable() {
    PageSketch page = new PageSketch();
    for (float y : new float[] {100, 160}) {
      for (float x : new float[] {60, 300}) {
        page.grid(new float[] {x, x + 200}, new float[] {y, y + 30}).text(x + 10, y + 22, "科室");
      }
    }

    assertThat(blocks(page)).allSatisfy(block -> assertThat(block).isInstanceOf(Paragraph.class));
  }

  @Test
  void joinsDashesThatLeaveGapsAsLongAsThemselves() {
    PageSketch page = new PageSketch();
    for (float y : new float[] {100, 130, 160}) {
      for (float x = 60; x < 540; x += 9) {
        page.level(x, y, x + 4.5f);
      }
    }
    for (float x : new float[] {60, 300, 540}) {
      for (float y = 100; y < 160; y += 9) {
        page.upright(x, y, y + 4.5f);
      }
    }
    page.row(122, new float[] {70, 310}, "项目", "结果");
    page.row(152, new float[] {70, 310}, "修路", "完成");

    assertThat(cells(table(page))).containsExactly("0,0 项目", "0,1 结果", "1,0 修路", "1,1 完成");
  }
}
