package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.layout.TablesOf.blocks;
import static org.gongbao.layout.TablesOf.cells;
import static org.gongbao.layout.TablesOf.tables;

import java.util.List;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.TableBlock;
import org.junit.jupiter.api.Test;

/** Several tables on a page, and what stands around them. */
class TablesOnAPageTest {
  /** Where the texts of three columns begin. */
  private static final float[] THREE = {70, 250, 420};

  /** Where the texts of two tables of two columns begin. */
  private static final float[] FOUR = {70, 170, 330, 430};

  private static final String PROSE = "全区始终坚持以人民为中心的发展思想将保障和改善民生作为出发点";

  @Test
  void partsTablesThatAreStackedWithTitlesBetweenThem() {
    PageSketch page =
        new PageSketch()
            .grid(new float[] {60, 300, 540}, new float[] {130, 160, 190})
            .grid(new float[] {60, 300, 540}, new float[] {220, 250, 280})
            .level(60, 100, 540)
            .level(60, 310, 540)
            .upright(60, 100, 310)
            .upright(540, 100, 310)
            .text(200, 122, "第（一）项")
            .text(70, 152, "信息内容")
            .text(310, 152, "制发件数")
            .text(70, 182, "规章")
            .text(310, 182, "11")
            .text(200, 212, "第（五）项")
            .text(70, 242, "信息内容")
            .text(310, 242, "处理数量")
            .text(70, 272, "行政许可")
            .text(310, 272, "447")
            .text(200, 302, "第（六）项");
    List<List<String>> tables =
        blocks(page).stream().map(block -> cells((TableBlock) block)).toList();

    assertThat(tables)
        .containsExactly(
            List.of("0,0[1x2] 第（一）项", "1,0 信息内容", "1,1 制发件数", "2,0 规章", "2,1 11"),
            List.of("0,0[1x2] 第（五）项", "1,0 信息内容", "1,1 处理数量", "2,0 行政许可", "2,1 447"),
            List.of("0,0[1x2] 第（六）项"));
  }

  @Test
  void takesNeitherALoneRuleNorAFrameNorProseBetweenRulesForATable() {
    PageSketch page =
        new PageSketch()
            .level(60, 60, 540)
            .lines(100, PROSE, PROSE, PROSE)
            .level(60, 200, 540)
            .lines(230, PROSE, PROSE)
            .grid(new float[] {60, 540}, new float[] {300, 400})
            .text(70, 350, "框内文字");

    assertThat(blocks(page)).allSatisfy(block -> assertThat(block).isInstanceOf(Paragraph.class));
  }

  @Test
  void readsRuledTablesSideBySideEachWithItsOwnTitle() {
    PageSketch page =
        new PageSketch()
            .lines(60, PROSE)
            .row(100, new float[] {60, 320}, "表1 产量", "表2 人数")
            .grid(new float[] {60, 160, 280}, new float[] {110, 140, 170})
            .grid(new float[] {320, 420, 540}, new float[] {110, 140, 170, 200})
            .row(132, FOUR, "指标", "产量", "单位", "人数")
            .row(162, FOUR, "粮食", "8.6", "教育局", "12")
            .row(192, FOUR, "", "", "民政局", "15")
            .text(60, 190, 10, PageSketch.BODY, "注：初步数。")
            .lines(240, PROSE);

    assertThat(outline(page))
        .containsExactly(PROSE, "表1产量", "2x2 指标", "注：初步数。", "表2人数", "3x2 单位", PROSE);
  }

  @Test
  void readsThreeLineTablesSideBySide() {
    PageSketch page = new PageSketch();
    for (float y : new float[] {100, 130, 190}) {
      page.level(60, y, 280).level(320, y, 540);
    }
    page.row(122, FOUR, "指标", "产量", "单位", "人数");
    page.row(152, FOUR, "粮食", "8.6", "教育局", "12");
    page.row(182, FOUR, "油料", "3.6", "民政局", "15");

    assertThat(outline(page)).containsExactly("3x2 指标", "3x2 单位");
    assertThat(cells(tables(page).get(1))).contains("1,0 教育局", "2,1 15");
  }

  @Test
  void partsTablesWithoutRulesThatHaveTheirCaptionsSideBySide() {
    PageSketch page =
        new PageSketch()
            .lines(60, PROSE)
            .row(100, new float[] {90, 350}, "表1 产量", "表2 人数")
            .row(130, FOUR, "指标", "产量", "单位", "人数")
            .row(160, FOUR, "粮食", "8.6", "教育局", "12")
            .row(190, FOUR, "油料", "3.6", "民政局", "15")
            .row(220, FOUR, "蔬菜", "13.6", "财政局", "25")
            .row(250, FOUR, "", "", "交通局", "25")
            .lines(300, PROSE);

    assertThat(outline(page)).containsExactly(PROSE, "表1产量", "4x2 指标", "表2人数", "5x2 单位", PROSE);
  }

  @Test
  void leavesProseAboveAndNotesBelowOutOfAThreeLineTable() {
    PageSketch page =
        new PageSketch()
            .lines(80, PROSE)
            .text(200, 120, "表1 主要指标")
            .level(60, 130, 540)
            .level(60, 160, 540)
            .level(60, 220, 540)
            .row(152, THREE, "指标", "绝对数", "比上年增长")
            .row(182, THREE, "工业", "86.5", "6.1")
            .row(212, THREE, "农业", "8.64", "3.8")
            .text(60, 236, 10, PageSketch.BODY, "注：本表为初步统计数。")
            .lines(270, PROSE);

    assertThat(outline(page)).containsExactly(PROSE, "表1主要指标", "3x3 指标", "注：本表为初步统计数。", PROSE);
  }

  @Test
  void leavesProseAboveAndNotesBelowOutOfATableWithoutRules() {
    PageSketch page =
        new PageSketch()
            .lines(60, PROSE)
            .text(200, 100, "表2 主要产品产量")
            .row(130, THREE, "产品", "产量", "增长")
            .row(160, THREE, "粮食", "86.5", "6.1")
            .row(190, THREE, "油料", "8.64", "3.8")
            .row(220, THREE, "蔬菜", "18.64", "2.8")
            .text(60, 242, 10, PageSketch.BODY, "注：产量单位为万吨。")
            .lines(280, PROSE);

    assertThat(outline(page)).containsExactly(PROSE, "表2主要产品产量", "4x3 产品", "注：产量单位为万吨。", PROSE);
  }

  @Test
  void leavesProseAboveAndNotesBelowOutOfATableOfWordsWithoutRules() {
    float[] four = {60, 140, 300, 440};
    PageSketch page =
        new PageSketch()
            .lines(60, PROSE)
            .row(100, four, "序号", "民生实事", "牵头单位", "完成情况")
            .row(130, four, "1", "食品溯源", "监管局", "完成任务。")
            .row(158, four, "", "全链条管理", "", "")
            .row(200, four, "2", "新增学位", "教育局", "正在推进。")
            .text(60, 236, 10, PageSketch.BODY, "注：数据截至十二月底。")
            .lines(280, PROSE);

    assertThat(outline(page)).containsExactly(PROSE, "3x4 序号", "注：数据截至十二月底。", PROSE);
  }

  /** The paragraphs, and of each table its size and first cell. */
  private static List<String> outline(PageSketch page) {
    return blocks(page).stream()
        .map(
            block ->
                block instanceof TableBlock table
                    ? table.rows()
                        + "x"
                        + table.columns()
                        + " "
                        + table.cells().get(0).text().text()
                    : ((Paragraph) block).text().text())
        .toList();
  }
}
