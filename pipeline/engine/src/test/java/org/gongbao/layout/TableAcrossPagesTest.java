package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.layout.TablesOf.cells;
import static org.gongbao.layout.TablesOf.document;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.TableBlock;
import org.junit.jupiter.api.Test;

/** Tables that go on over page ends. */
class TableAcrossPagesTest {
  /** Where the texts of three columns begin. */
  private static final float[] THREE = {70, 250, 420};

  private static final String PROSE = "全区始终坚持以人民为中心的发展思想将保障和改善民生作为出发点";

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
  void joinsAContinuationWithoutHeading() {
    assertThat(joined(ruled("3", "4")))
        .containsExactly("附表项目情况 5x3 1", "序号 项目 结果", "1 修路 完成", "2 架桥 完成", "3 种树 在建", "4 建校 完成");
  }

  @Test
  void joinsAContinuationThatRepeatsItsHeading() {
    assertThat(joined(ruled("序号", "4")))
        .containsExactly("附表项目情况 4x3 1", "序号 项目 结果", "1 修路 完成", "2 架桥 完成", "4 建校 完成");
  }

  @Test
  void joinsAContinuationThatSaysThatItIsOne() {
    List<String> rows = List.of("附表项目情况 4x3 1", "序号 项目 结果", "1 修路 完成", "2 架桥 完成", "4 建校 完成");

    assertThat(joined(ruled("序号", "4").text(480, 50, "续表"))).isEqualTo(rows);
    assertThat(joined(ruled("序号", "4").text(200, 50, "附表（续）"))).isEqualTo(rows);
    assertThat(joined(ruled("序号", "4").text(200, 50, "续附表"))).isEqualTo(rows);
  }

  @Test
  void joinsAThreeLineTableThatIsClosedOnTheNextPage() {
    PageSketch first = new PageSketch().level(60, 640, 540).level(60, 670, 540);
    first.row(662, THREE, "指标", "产量", "增长").row(692, THREE, "粮食", "86.5", "6.1");
    first.row(722, THREE, "油料", "8.64", "3.8");
    PageSketch second = new PageSketch().level(60, 120, 540).lines(200, PROSE);
    second.row(82, THREE, "薯类", "16.5", "7.1").row(112, THREE, "蔬菜", "6.5", "4.1");

    Document document = document(first, second);
    assertThat(rows(document, document.grids().get(0)))
        .containsExactly("指标 产量 增长", "粮食 86.5 6.1", "油料 8.64 3.8", "薯类 16.5 7.1", "蔬菜 6.5 4.1");
  }

  @Test
  void joinsARowWithoutRulesThatThePagesEndCuts() {
    float[] four = {60, 140, 300, 440};
    PageSketch first = new PageSketch().row(630, four, "序号", "民生实事", "牵头单位", "完成情况");
    first.row(660, four, "1", "食品溯源", "监管局", "完成任务。").row(688, four, "", "全链条管理", "", "");
    first.row(730, four, "2", "新增学位", "教育局", "完成任务。");
    PageSketch second = new PageSketch().row(60, four, "", "一千个", "", "明年继续。");
    second.row(102, four, "3", "修路", "交通局", "完成任务。").row(144, four, "4", "植树", "林业局", "完成任务。");

    Document document = document(first, second);
    assertThat(rows(document, document.grids().get(0)))
        .containsExactly(
            "序号 民生实事 牵头单位 完成情况",
            "1 食品溯源全链条管理 监管局 完成任务。",
            "2 新增学位一千个 教育局 完成任务。明年继续。",
            "3 修路 交通局 完成任务。",
            "4 植树 林业局 完成任务。");
  }

  @Test
  void keepsThePageAndBoxOfEachPartOfACellThatCrossesAPage() {
    float[] four = {60, 140, 300, 440};
    PageSketch first = new PageSketch().row(630, four, "序号", "民生实事", "牵头单位", "完成情况");
    first.row(660, four, "1", "食品溯源", "监管局", "完成任务。").row(688, four, "", "全链条管理", "", "");
    first.row(730, four, "2", "新增学位", "教育局", "正在推进，");
    PageSketch second = new PageSketch().row(60, four, "", "一千个", "", "年底建成。");
    second.row(102, four, "3", "修路", "交通局", "完成任务。").row(144, four, "4", "植树", "林业局", "完成任务。");
    Document document = document(first, second);
    int begin = document.text().text().indexOf("正在推进");

    assertThat(document.text().evidence(begin, begin + 10).boxes())
        .extracting(box -> box.page() + " " + box.box().x0())
        .containsExactly("1 440.0", "2 440.0");
  }

  @Test
  void joinsALabelOverSeveralRowsThatThePagesEndCuts() {
    PageSketch first = new PageSketch().level(60, 600, 540).level(60, 630, 540);
    first.level(120, 660, 540).level(60, 690, 540).level(60, 720, 540);
    PageSketch second = new PageSketch().level(60, 60, 540).level(120, 90, 540);
    second.level(60, 120, 540).level(60, 150, 540).lines(200, PROSE);
    for (float x : new float[] {60, 120, 300, 540}) {
      first.upright(x, 600, 720);
      second.upright(x, 60, 150);
    }
    float[] cells = {66, 130, 310};
    first.row(622, cells, "类别", "情形", "件数").row(652, cells, "", "内部事务", "3");
    first.row(666, cells, "不公开", "", "").row(682, cells, "", "过程信息", "4");
    first.row(712, cells, "无法提", "没有信息", "5");
    second.row(82, cells, "供", "需要制作", "6").row(112, cells, "", "不明确", "7");
    second.row(142, cells, "其他", "逾期", "8");

    assertThat(TablesOf.cells(document(first, second)))
        .contains("1,0[2x1] 不公开", "3,0[3x1] 无法提供", "4,1 需要制作", "5,2 7", "6,0 其他");
  }

  @Test
  void keepsLabelsApartThatAreWholeOnTheirPages() {
    PageSketch first = new PageSketch().level(60, 600, 540).level(60, 630, 540);
    first.level(120, 660, 540).level(60, 690, 540);
    PageSketch second = new PageSketch().level(60, 60, 540).level(120, 90, 540);
    second.level(60, 120, 540).lines(200, PROSE);
    for (float x : new float[] {60, 120, 300, 540}) {
      first.upright(x, 600, 690);
      second.upright(x, 60, 120);
    }
    float[] cells = {66, 130, 310};
    first.row(622, cells, "类别", "情形", "件数").row(652, cells, "", "内部事务", "3");
    first.row(666, cells, "不公开", "", "").row(682, cells, "", "过程信息", "4");
    second.row(82, cells, "", "需要制作", "6").row(96, cells, "不提供", "", "");
    second.row(112, cells, "", "不明确", "7");

    assertThat(TablesOf.cells(document(first, second)))
        .contains("1,0[2x1] 不公开", "3,0[2x1] 不提供", "3,1 需要制作");
  }

  /** The second page of a ruled table: the numbers of two rows. */
  private static PageSketch ruled(String one, String other) {
    float[] cells = {70, 130, 310};
    PageSketch page =
        new PageSketch()
            .grid(new float[] {60, 120, 300, 540}, new float[] {60, 90, 120})
            .lines(200, PROSE);
    if (one.equals("序号")) {
      page.row(82, cells, "序号", "项目", "结果");
    } else {
      page.row(82, cells, one, "种树", "在建");
    }
    return page.row(112, cells, other, "建校", "完成");
  }

  /** The one table of which a page is the second: title, size, heading rows; then its rows. */
  private static List<String> joined(PageSketch second) {
    float[] cells = {70, 130, 310};
    PageSketch first =
        new PageSketch()
            .text(200, 620, "附表 项目情况")
            .grid(new float[] {60, 120, 300, 540}, new float[] {640, 670, 700, 730})
            .row(662, cells, "序号", "项目", "结果")
            .row(692, cells, "1", "修路", "完成")
            .row(722, cells, "2", "架桥", "完成");
    Document document = document(first, second);
    assertThat(document.grids()).hasSize(1);
    Grid grid = document.grids().get(0);
    assertThat(grid.pages()).containsExactly(1, 2);
    List<String> all = new ArrayList<>();
    all.add(grid.title() + " " + grid.rows() + "x" + grid.columns() + " " + grid.headerRows());
    all.addAll(rows(document, grid));
    return all;
  }

  /** The rows of a table, its cells parted by blanks. */
  private static List<String> rows(Document document, Grid grid) {
    List<StringBuilder> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(new StringBuilder());
    }
    for (GridCell cell : grid.cells()) {
      StringBuilder row = rows.get(cell.row());
      row.append(row.length() == 0 ? "" : " ");
      row.append(document.text().text(), cell.begin(), cell.end());
    }
    return rows.stream().map(StringBuilder::toString).toList();
  }
}
