package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final String HEADER = "序号\t项目\t完成情况";

  @Test
  void joinsATableThatCrossesAPage() {
    Assembled assembled =
        Assembled.of(HEADER, "1\t修路\t已完成。", "", HEADER, "2\t架桥\t正在推进。", "3\t植树\t已完成。");
    Grid grid = assembled.document().grids().get(0);
    assertThat(assembled.document().grids()).hasSize(1);
    assertThat(grid.rows()).isEqualTo(4);
    assertThat(grid.headerRows()).isEqualTo(1);
    assertThat(assembled.document().text().text()).containsOnlyOnce("完成情况");
  }

  @Test
  void makesOneRowOfARowThatAPageEndCut() {
    Assembled assembled =
        Assembled.of(HEADER, "1\t修路\t全年修缮乡村道路二十条，惠及群众", "", HEADER, "\t\t两万人。", "2\t架桥\t正在推进。");
    Grid grid = assembled.document().grids().get(0);
    assertThat(grid.rows()).isEqualTo(3);
    assertThat(assembled.passages(PassageKind.CELL)).contains("全年修缮乡村道路二十条，惠及群众两万人。");
    assertThat(grid.cells()).extracting(GridCell::row).isSorted();
  }

  @Test
  void keepsRowsApartWhereTheNextBeginsWithItsNumber() {
    Assembled assembled =
        Assembled.of(HEADER, "1\t修路\t全年修缮乡村道路二十条。完成任", "", HEADER, "2\t架桥\t正在推进。");
    assertThat(assembled.document().grids().get(0).rows()).isEqualTo(3);
  }

  @Test
  void joinsPiecesWithoutARepeatedHeadingOnFacingPages() {
    TableBlock first = TextBlocks.table(List.of(HEADER, "1\t修路\t已完成。"));
    TableBlock second = TextBlocks.table(List.of("2\t架桥\t正在推进。"));
    List<Block> blocks =
        List.of(
            TextBlocks.onPage(first, false, true, false),
            TextBlocks.onPage(second, true, false, false));
    assertThat(Assembled.of(blocks).document().grids()).hasSize(1);
  }

  @Test
  void joinsPiecesOfWhichOneDividesTheColumnsFurther() {
    TableBlock wide =
        new TableBlock(
            2,
            2,
            List.of(
                cell("项目", 0, 0, 1, 1),
                cell("情况", 0, 1, 1, 1),
                cell("修路", 1, 0, 1, 1),
                cell("完成", 1, 1, 1, 1)),
            List.of(60f, 200f, 400f),
            false,
            true,
            false);
    TableBlock fine =
        new TableBlock(
            1,
            3,
            List.of(cell("架桥", 0, 0, 1, 1), cell("两座", 0, 1, 1, 1), cell("在建", 0, 2, 1, 1)),
            List.of(70f, 210f, 300f, 410f),
            true,
            false,
            false);
    for (List<Block> blocks :
        List.of(List.<Block>of(wide, fine), List.<Block>of(turned(fine), turned(wide)))) {
      List<Grid> grids = Assembled.of(blocks).document().grids();
      assertThat(grids).hasSize(1);
      assertThat(grids.get(0).columns()).isEqualTo(3);
      assertThat(grids.get(0).cells()).extracting(GridCell::columnSpan).contains(2);
    }
  }

  private static TableBlock turned(TableBlock table) {
    return new TableBlock(
        table.rows(),
        table.columns(),
        table.cells(),
        table.columnEdges(),
        !table.startsPage(),
        !table.endsPage(),
        false);
  }

  @Test
  void keepsTablesApartThatBringHeadingsOfTheirOwn() {
    Assembled assembled = Assembled.of("指标\t数量", "道路\t12", "", "产品\t产量", "小麦\t34");
    assertThat(assembled.document().grids()).hasSize(2);
  }

  @Test
  void dropsColumnsInWhichNoCellBegins() {
    List<TableCell> cells =
        List.of(
            cell("事项", 0, 0, 1, 1),
            cell("数量", 0, 1, 1, 3),
            cell("许可", 1, 0, 1, 1),
            cell("12", 1, 1, 1, 3));
    TableBlock table =
        new TableBlock(2, 4, cells, List.of(60f, 200f, 300f, 400f, 500f), false, false, false);
    Grid grid = Assembled.of(List.<Block>of(table)).document().grids().get(0);
    assertThat(grid.columns()).isEqualTo(2);
    assertThat(grid.cells()).extracting(GridCell::columnSpan).containsOnly(1);
  }

  @Test
  void leavesOutTheLineThatSaysATableGoesOn() {
    Assembled assembled =
        Assembled.of("表1 项目表", HEADER, "1\t修路\t已完成。", "续表1", HEADER, "2\t架桥\t正在推进。");
    assertThat(assembled.document().grids()).hasSize(1);
    assertThat(assembled.document().text().text()).doesNotContain("续表");
  }

  @Test
  void findsTheTitleAndTheUnitAboveATable() {
    Assembled assembled =
        Assembled.of("一、综合", "全年情况见表。", "表 3  收支 总表", "单位：万元", "项目\t金额", "收入\t12.5");
    Grid grid = assembled.document().grids().get(0);
    assertThat(grid.title()).isEqualTo("表3 收支总表");
    assertThat(grid.unitLine()).isEqualTo("单位：万元");
  }

  @Test
  void findsTheUnitInWhateverWordsTheLinesAboutATableGiveIt() {
    assertThat(unitOf("收支总表", "金额：万元", "项目\t金额", "收入\t12.5")).isEqualTo("金额：万元");
    assertThat(unitOf("收支总表（万元）", "项目\t金额", "收入\t12.5")).isEqualTo("（万元）");
    assertThat(unitOf("下表以万元为单位列示。", "项目\t金额", "收入\t12.5")).isEqualTo("以万元为单位");
    assertThat(unitOf("收支总表", "|单位：万元", "项目\t金额", "收入\t12.5")).isEqualTo("单位：万元");
  }

  @Test
  void findsTheUnitBelowATableUnlessItIsThatOfTheNext() {
    assertThat(unitOf("收支总表", "项目\t金额", "收入\t12.5", "单位：万元")).isEqualTo("单位：万元");
    assertThat(unitOf("收支总表", "项目\t金额", "收入\t12.5", "注：本表金额单位为万元。")).isEqualTo("金额单位为万元");
    assertThat(unitOf("收支总表", "项目\t金额", "收入\t12.5", "单位：人", "镇\t人口", "东镇\t900")).isNull();
  }

  private static @Nullable String unitOf(String... lines) {
    return Assembled.of(lines).document().grids().get(0).unitLine();
  }

  @Test
  void takesTitleAndUnitOffTheTableThatTheyStandIn() {
    List<TableCell> cells =
        List.of(
            cell("澄浦区2031年收入决算表", 0, 0, 1, 3),
            cell("单位：万元", 1, 0, 1, 3),
            cell("项目", 2, 0, 1, 1),
            cell("预算数", 2, 1, 1, 1),
            cell("决算数", 2, 2, 1, 1),
            cell("税收", 3, 0, 1, 1),
            cell("100", 3, 1, 1, 1),
            cell("110", 3, 2, 1, 1));
    Assembled assembled =
        Assembled.of(List.of(new TableBlock(4, 3, cells, List.of(), false, false, false)));
    Grid grid = assembled.document().grids().get(0);

    assertThat(grid.rows()).isEqualTo(2);
    assertThat(grid.headerRows()).isEqualTo(1);
    assertThat(grid.title()).isEqualTo("澄浦区2031年收入决算表");
    assertThat(grid.unitLine()).isEqualTo("单位：万元");
    assertThat(assembled.document().text().text()).startsWith("澄浦区2031年收入决算表\n单位：万元\n项目\n");
  }

  @Test
  void leavesTheNameOfAGroupOfRowsInItsTable() {
    List<TableCell> cells =
        List.of(
            cell("农业生产情况", 0, 0, 1, 2),
            cell("粮食", 1, 0, 1, 1),
            cell("100", 1, 1, 1, 1),
            cell("油料", 2, 0, 1, 1),
            cell("110", 2, 1, 1, 1));
    Assembled assembled =
        Assembled.of(List.of(new TableBlock(3, 2, cells, List.of(), false, false, false)));

    assertThat(assembled.document().grids().get(0).rows()).isEqualTo(3);
  }

  @Test
  void joinsAPieceWhoseFirstRowSaysThatItGoesOn() {
    Assembled assembled =
        Assembled.of("表1 产量", "产品\t产量", "粮食\t100", "", "续表\t", "产品\t产量", "油料\t110");

    assertThat(assembled.document().grids()).singleElement().extracting(Grid::rows).isEqualTo(3);
  }

  @Test
  void joinsAPieceUnderTheNumberOfItsTableThatGoesOn() {
    for (String line : List.of("表1（续）产量", "表1 续", "表1 产量（续表二）", "产量（续完）")) {
      Assembled assembled = Assembled.of("表1 产量", "产品\t产量", "粮食\t100", line, "产品\t产量", "油料\t110");

      assertThat(assembled.document().grids()).as(line).hasSize(1);
    }
  }

  @Test
  void findsNoHeadingInAFormOfLabelsAndFigures() {
    assertThat(headerRows("学位\t1200个\t床位\t310张", "公园\t10个\t驿站\t25座")).isZero();
    assertThat(headerRows("收入\t500元以上\t900元以上", "户数\t12\t30")).isEqualTo(1);
  }

  private static int headerRows(String... lines) {
    return Assembled.of(lines).document().grids().get(0).headerRows();
  }

  @Test
  void givesATableTheTitleOfItsAnnex() {
    Assembled assembled = Assembled.of("一、回顾", "全年完成任务。", "附件", "某区道路建设项目表", HEADER, "1\t修路\t已完成。");
    assertThat(assembled.document().grids().get(0).title()).isEqualTo("某区道路建设项目表");
    assertThat(assembled.outline()).contains("1 附件 某区道路建设项目表");
  }

  @Test
  void countsTheRowsOfANestedHeading() {
    List<TableCell> cells =
        List.of(
            cell("项目", 0, 0, 2, 1),
            cell("收入", 0, 1, 1, 2),
            cell("预算", 1, 1, 1, 1),
            cell("决算", 1, 2, 1, 1),
            cell("道路", 2, 0, 1, 1),
            cell("12", 2, 1, 1, 1),
            cell("13", 2, 2, 1, 1));
    TableBlock table = new TableBlock(3, 3, cells, List.of(), false, false, false);
    assertThat(HeaderRows.count(table, 0)).isEqualTo(2);
  }

  @Test
  void countsTheRowThatNumbersTheColumnsAsHeading() {
    TableBlock table = TextBlocks.table(List.of("项目\t预算\t决算\t差额", "栏次\t1\t2\t3", "道路\t12\t13\t1"));
    assertThat(HeaderRows.count(table, 0)).isEqualTo(2);
  }

  @Test
  void findsNoHeadingWhereFiguresBegin() {
    assertThat(HeaderRows.count(TextBlocks.table(List.of("道路\t12", "桥梁\t13")), 0)).isZero();
  }

  @Test
  void letsEachCellEndWithALineFeed() {
    assertThat(Assembled.of("项目\t数量", "道路\t12").document().text().text())
        .isEqualTo("项目\n数量\n道路\n12\n");
  }

  private static TableCell cell(String text, int row, int column, int rowSpan, int columnSpan) {
    return new TableCell(LocatedText.unplaced(text), row, column, rowSpan, columnSpan);
  }
}
