package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.TableBlock;
import org.junit.jupiter.api.Test;

class TableLayoutTest {

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
  void goesOnWithATableWithoutRulesAtTheTopOfTheNextPage() {
    PageSketch first =
        new PageSketch()
            .text(70, 640, "指标")
            .text(300, 640, "产量")
            .text(440, 640, "增长")
            .text(70, 670, "粮食")
            .text(300, 670, "86.5")
            .text(440, 670, "6.1")
            .text(70, 700, "油料作物")
            .text(300, 700, "3.64")
            .text(440, 700, "-3.8")
            .text(70, 730, "蔬菜")
            .text(300, 730, "8.64")
            .text(440, 730, "—");
    PageSketch second =
        new PageSketch()
            .text(70, 100, "豆类")
            .text(300, 100, "1.5")
            .text(440, 100, "2.2")
            .text(70, 130, "薯类")
            .text(300, 130, "2.5")
            .text(60, 180, "全区始终坚持以人民为中心的发展思想将保障和改善民生作为出发点");
    List<Block> blocks = new Layout().arrange(List.of(first.page(1), second.page(2)));

    assertThat(blocks).hasSize(3);
    TableBlock rest = (TableBlock) blocks.get(1);
    assertThat(rest.startsPage()).isTrue();
    assertThat(rest.columnEdges()).isEqualTo(((TableBlock) blocks.get(0)).columnEdges());
    assertThat(cells(rest))
        .containsExactly("0,0 豆类", "0,1 1.5", "0,2 2.2", "1,0 薯类", "1,1 2.5", "1,2 ");
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
  void takesNeitherALoneRuleNorAFrameNorProseBetweenRulesForATable() {
    String line = "全区始终坚持以人民为中心的发展思想将保障和改善民生作为出发点";
    PageSketch page =
        new PageSketch()
            .level(60, 60, 540)
            .lines(100, line, line, line)
            .level(60, 200, 540)
            .lines(230, line, line)
            .grid(new float[] {60, 540}, new float[] {300, 400})
            .text(70, 350, "框内文字");

    assertThat(blocks(page)).allSatisfy(block -> assertThat(block).isInstanceOf(Paragraph.class));
  }

  /** Rules above and below the head and at the bottom. */
  private static PageSketch threeLines(float top, float head, float bottom) {
    return new PageSketch().level(60, top, 540).level(60, head, 540).level(60, bottom, 540);
  }

  private static List<Block> blocks(PageSketch page) {
    return new Layout().arrange(List.of(page.page(1)));
  }

  private static TableBlock table(PageSketch page) {
    return blocks(page).stream()
        .filter(TableBlock.class::isInstance)
        .map(TableBlock.class::cast)
        .collect(Collectors.collectingAndThen(Collectors.toList(), tables -> tables.get(0)));
  }

  private static List<String> cells(TableBlock table) {
    return table.cells().stream()
        .map(
            cell ->
                cell.row()
                    + ","
                    + cell.column()
                    + (cell.rowSpan() * cell.columnSpan() == 1
                        ? ""
                        : "[" + cell.rowSpan() + "x" + cell.columnSpan() + "]")
                    + " "
                    + cell.text().text())
        .toList();
  }
}
