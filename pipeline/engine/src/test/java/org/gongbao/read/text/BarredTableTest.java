package org.gongbao.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.document.TableBlock.TableCell;
import org.junit.jupiter.api.Test;

class BarredTableTest {
  private static final Dictionaries DICTIONARIES = Dictionaries.packaged();
  private static final CellKinds KINDS = new CellKinds(Cues.load(DICTIONARIES), DICTIONARIES);
  private static final String HEADER = "序号 | 项目内容 | 进展情况 | 责任单位 |\n";

  @Test
  void isMadeOfLinesWithBars() {
    assertThat(cells(HEADER + "1 | 新增学位900个。 | 已完成。 | 教育局 |\n2 | 新增床位300张。 | 正在推进。 | 民政局 |"))
        .contains("1,0 1", "1,1 新增学位900个。", "1,3 教育局", "2,2 正在推进。");
  }

  @Test
  void hasRowsWithoutNumberBelowTheNumberThatStandsForThem() {
    assertThat(cells(HEADER + "1 | 新增学位900个。 | 已完成。 | 教育局 |\n新建学校3所。 | 建成2所。 | ||"))
        .contains("1,0 1 over 2", "2,1 新建学校3所。", "2,2 建成2所。", "2,3 ");
  }

  @Test
  void hasRowsThatCountOnUnderTheColumnThatCounts() {
    assertThat(cells("类别 | 事项名称 | 目标 | 责任单位\n教育 | 4.新增学位 | 900个。 | 教育局\n5.新建学校 | 3所。 | 教育局 |"))
        .contains("1,0 教育 over 2", "2,1 5.新建学校", "2,3 教育局");
  }

  @Test
  void hasRowsWhoseBodiesStandInTheColumnOfBodies() {
    assertThat(cells("类别 | 事项名称 | 责任单位 | 说明\n教育 | 新增学位900个 | 教育局 | 按计划推进\n新建学校3所 | 教育局 | 按计划推进 |"))
        .contains("1,0 教育 over 2", "2,1 新建学校3所", "2,2 教育局");
  }

  @Test
  void hasRowsWhoseStateStandsInTheColumnOfStates() {
    assertThat(
            cells(
                """
                序号 | 项目名称 | 目标 | 完成情况 | 推进状态 | 责任单位
                1 | 道路提升 | 新建道路5公里。 | 建成5公里。 | 已完成 | 交通局
                新增车位300个。 | 新增210个。 | 正常推进 | |||
                2 | 教育提升 | 新建学校2所。 | 建成2所。 | 已完成 | 教育局"""))
        .contains("1,1 道路提升 over 2", "2,2 新增车位300个。", "2,3 新增210个。", "2,4 正常推进");
  }

  @Test
  void mayHaveHeadingsOverSeveralLines() {
    assertThat(
            cells(
                "序号 | 项目名称 | 目标 |\n完成率 | 备注 |\n1 | 新增学位 | 900个 | 80% | |\n2 | 新增床位 | 300张 | 100% | |"))
        .contains("0,3 完成率", "1,1 新增学位", "2,3 100%");
  }

  @Test
  void isNoneWhereLinesHaveUnlikeNumbersOfCells() {
    assertThat(
            BarredTable.at(TextLine.of("首页 | 新闻 | 公开\n2024年 | 来源 | 市政府 | 字号"), 0, KINDS).isTable())
        .isFalse();
  }

  private static List<String> cells(String text) {
    return BarredTable.at(TextLine.of(text), 0, KINDS).toBlock().cells().stream()
        .map(BarredTableTest::shown)
        .toList();
  }

  private static String shown(TableCell cell) {
    String over = cell.rowSpan() > 1 ? " over " + cell.rowSpan() : "";
    return cell.row() + "," + cell.column() + " " + cell.text().text() + over;
  }

  @Test
  void leavesOutTheLineOfDashesBelowTheHeadings() {
    assertThat(cells("| 序号 | 任务 | 单位 |\n| --- | --- | --- |\n| 1 | 新增学位 | 教育局 |"))
        .contains("1,1 新增学位");
  }
}
