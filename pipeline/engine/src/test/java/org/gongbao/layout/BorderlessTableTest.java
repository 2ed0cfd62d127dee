package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.layout.TablesOf.blocks;
import static org.gongbao.layout.TablesOf.cells;
import static org.gongbao.layout.TablesOf.table;

import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.junit.jupiter.api.Test;

/** Tables without any rule. */
class BorderlessTableTest {
  /** Where the texts of three columns begin. */
  private static final float[] THREE = {70, 250, 420};

  @Test
  void findsATableWithoutRulesByItsHeadsAndTheWhiteBetweenItsColumns() {
    PageSketch page =
        new PageSketch()
            .text(60, 100, "序号")
            .text(140, 100, "民生实事")
            .text(300, 100, "牵头单位")
            .text(440, 100, "完成情况")
            .text(60, 130, "1")
            .text(110, 130, "推进食品安全溯源")
            .text(300, 130, "市场监管局")
            .text(420, 130, "完成任务。")
            .text(110, 158, "全链条管理。")
            .text(60, 206, "2")
            .text(110, 206, "新增学位")
            .text(420, 206, "正在推进。");

    assertThat(cells(table(page)))
        .containsExactly(
            "0,0 序号",
            "0,1 民生实事",
            "0,2 牵头单位",
            "0,3 完成情况",
            "1,0 1",
            "1,1 推进食品安全溯源全链条管理。",
            "1,2 市场监管局",
            "1,3 完成任务。",
            "2,0 2",
            "2,1 新增学位",
            "2,2 ",
            "2,3 正在推进。");
  }

  @Test
  void findsATableOfFiguresWithoutAnyRule() {
    PageSketch page =
        new PageSketch()
            .text(200, 100, "表1 主要指标")
            .text(100, 130, "指标")
            .text(300, 130, "2023年")
            .text(440, 130, "比上年增长")
            .text(70, 160, "工业")
            .text(330, 160, "86.5")
            .text(500, 160, "6.1")
            .text(70, 190, "居民服务修理和其他")
            .text(330, 200, "8.64")
            .text(500, 200, "—")
            .text(70, 210, "服务业")
            .text(70, 240, "农业")
            .text(330, 240, "3.64")
            .text(500, 240, "-3.8");
    List<Block> blocks = blocks(page);

    assertThat(((Paragraph) blocks.get(0)).text().text()).isEqualTo("表1主要指标");
    assertThat(cells(table(page)))
        .containsExactly(
            "0,0 指标",
            "0,1 2023年",
            "0,2 比上年增长",
            "1,0 工业",
            "1,1 86.5",
            "1,2 6.1",
            "2,0 居民服务修理和其他服务业",
            "2,1 8.64",
            "2,2 —",
            "3,0 农业",
            "3,1 3.64",
            "3,2 -3.8");
  }

  @Test
  void takesEntriesOfContentsForNoTable() {
    PageSketch page =
        new PageSketch()
            .text(250, 100, "目 录")
            .text(60, 130, "一、总体情况")
            .text(520, 130, "1")
            .text(60, 160, "二、主要工作")
            .text(520, 160, "3")
            .text(60, 190, "三、下一步计划")
            .text(520, 190, "8");

    assertThat(blocks(page)).allSatisfy(block -> assertThat(block).isInstanceOf(Paragraph.class));
  }

  @Test
  void beginsARowWithEachLineThatFillsEveryColumn() {
    float[] four = {60, 160, 320, 440};
    PageSketch page = new PageSketch().row(100, four, "姓名", "单位", "职务", "备注");
    page.row(128, four, "张三", "教育局", "科长", "在任").row(156, four, "李四", "民政局", "科员", "在任");
    page.row(184, four, "王五", "财政局", "科员", "离任");

    assertThat(table(page).rows()).isEqualTo(4);
    assertThat(cells(table(page))).contains("2,0 李四", "3,3 离任");
  }

  @Test
  void partsTheHeadsBelowAHeadOverTwoColumnsOfFigures() {
    PageSketch page = new PageSketch().text(335, 100, "完成情况");
    page.row(124, THREE, "指标", "绝对数", "增长").row(155, THREE, "粮食", "86.5", "6.1");
    page.row(185, THREE, "油料", "8.64", "3.8").row(215, THREE, "蔬菜", "18.64", "2.8");

    assertThat(cells(table(page)))
        .startsWith("0,0[2x1] 指标", "0,1[1x2] 完成情况", "1,1 绝对数", "1,2 增长", "2,0 粮食");
  }
}
