package org.gongbao.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;
import org.gongbao.read.Flow;
import org.junit.jupiter.api.Test;

class StackedTableTest {
  private static final CellKinds KINDS =
      new CellKinds(Cues.load(Dictionaries.packaged()), Dictionaries.packaged());
  private static final String HEADINGS = "序号 项目内容 牵头单位 落实情况";

  @Test
  void isRebuiltByTheRunningNumber() {
    StackedTable table = table(HEADINGS + " 1 新增学位900个。 教育局 已完成。 2 新增床位300张。 民政局 正在推进。");

    assertThat(rows(table))
        .containsExactly("序号|项目内容|牵头单位|落实情况", "1|新增学位900个。|教育局|已完成。", "2|新增床位300张。|民政局|正在推进。");
  }

  @Test
  void takesANameThatBeginsWithAWordOfProgressForAName() {
    StackedTable table = table("序号 实事内容 责任单位 完成时间 1 新增学位900个。 教育局 9月底前 2 加快推进水厂建设。 水务局 12月底前");

    assertThat(rows(table)).contains("2|加快推进水厂建设。|水务局|12月底前");
  }

  @Test
  void knowsBodiesByTheirAbbreviations() {
    StackedTable table = table("序号 实事内容 责任单位 完成时间 1 新增学位900个。 教育局 9月底前 2 建成康复中心。 区残联 12月底前");

    assertThat(rows(table)).contains("2|建成康复中心。|区残联|12月底前");
  }

  @Test
  void letsBodiesStandForTheRowsBelowThatNameNone() {
    StackedTable table = table(HEADINGS + " 1 新增学位900个。 教育局 已完成。 2 新建学校3所。 提前完成。 建成学校3所，投入使用。");

    assertThat(rows(table)).contains("2|新建学校3所。|提前完成。/建成学校3所，投入使用。");
    assertThat(table.toBlock().cells())
        .filteredOn(cell -> cell.text().text().equals("教育局"))
        .singleElement()
        .extracting(TableCell::rowSpan)
        .isEqualTo(2);
  }

  @Test
  void hasSeveralRowsUnderOneNumber() {
    StackedTable table =
        table(
            "序号 项目 工作目标 牵头单位 进展情况"
                + " 1 学有优教 新增学位900个 教育局 已完成。 新建学校3所 教育局 已完成。"
                + " 2 老有康养 新增床位300张 民政局 正在推进。");

    assertThat(rows(table))
        .containsExactly(
            "序号|项目|工作目标|牵头单位|进展情况",
            "1|学有优教|新增学位900个|教育局|已完成。",
            "||新建学校3所|教育局|已完成。",
            "2|老有康养|新增床位300张|民政局|正在推进。");
  }

  @Test
  void partsItsCellsByBarsWhereTheyHaveThem() {
    StackedTable table =
        table(
            "序号| 主要任务| 分管 领导| 牵头 单位| 推进情况| 7| 新增学位900个。| 甲某某| 教育局| 已完成。| 8| 新建学校3所。| 乙某| 教育局| 在建。|");

    assertThat(rows(table)).contains("7|新增学位900个。|甲某某|教育局|已完成。", "8|新建学校3所。|乙某|教育局|在建。");
  }

  @Test
  void isNoneWhereItsRowsAreNotCertain() {
    assertThat(table(HEADINGS + " 1 新增学位900个。 2 新增床位300张。")).isNull();
    assertThat(table("序号 姓名 电话 1 甲某 12345 2 乙某 23456")).isNull();
  }

  @Test
  void keepsCellsThatRepeatAsARunningHeadDoes() throws UnreadableInput {
    String text =
        lines(HEADINGS + " 1 新增学位900个。 教育体育局 已完成。 2 新建学校3所。 教育体育局 已完成。" + " 3 改造校舍2栋。 教育体育局 已完成。");

    Flow flow =
        new Flow(
            new TextReader().read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.txt"));

    assertThat(flow.blocks()).singleElement().isInstanceOf(TableBlock.class);
    assertThat(rows((TableBlock) flow.blocks().get(0))).contains("3|改造校舍2栋。|教育体育局|已完成。");
  }

  private static StackedTable table(String words) {
    return StackedTable.at(TextLine.of(lines(words)), 0, KINDS);
  }

  private static String lines(String words) {
    return words.replace(" ", "\n\n");
  }

  private static List<String> rows(StackedTable table) {
    return rows(table.toBlock());
  }

  private static List<String> rows(TableBlock block) {
    String[] rows = new String[block.rows()];
    block
        .cells()
        .forEach(
            cell ->
                rows[cell.row()] =
                    (rows[cell.row()] == null ? "|".repeat(cell.column()) : rows[cell.row()] + "|")
                        + cell.text().text().replace("\n", "/"));
    return List.of(rows);
  }

  @Test
  void mayBeSetARowALineWithBlanksBetweenTheCells() {
    StackedTable table =
        StackedTable.at(
            TextLine.of(
                "序号 项目名称 责任单位 目标任务 完成率% 备注\n1 新增学位项目 教育局 900个 54% 已完成主体施工的一部分\n2 新增床位项目 民政局 300张 100%"),
            0,
            KINDS);

    assertThat(table).isNotNull();
    assertThat(rows(table)).contains("2|新增床位项目|民政局|300张|100%|");
  }

  @Test
  void knowsDatesAsRemarks() {
    StackedTable table =
        table(
            "序号 项目名称 建设内容 责任单位 完成时间 项目进展 备注"
                + " 1 滨河公园 新建公园12公顷。 住建局 2024年10月 已完工。"
                + " 2 城北小学 新建校舍3栋。 教育局 2024年12月底前 主体封顶，正在装修。");

    assertThat(rows(table)).contains("2|城北小学|新建校舍3栋。|教育局|2024年12月底前|主体封顶，正在装修。|");
  }
}
