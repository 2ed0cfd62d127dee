package org.gongbao.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.read.docx.WordMarkup.p;
import static org.gongbao.read.docx.WordMarkup.run;
import static org.gongbao.read.docx.WordMarkup.tc;

import org.gongbao.model.UnreadableInput;
import org.gongbao.read.Flow;
import org.junit.jupiter.api.Test;

class DocxTablesTest {

  @Test
  void believesNoColumnsThatNoPageCouldHold() throws UnreadableInput {
    String row =
        "<w:tr><w:trPr><w:gridBefore w:val=\"%s\"/></w:trPr>"
            + tc("", "甲")
            + tc("", "乙")
            + "</w:tr>";
    Flow flow =
        new DocxFile("<w:tbl>" + row.formatted("999999999") + row.formatted("-7") + "</w:tbl>")
            .read();

    assertThat(flow.tables().get(0).columns()).isEqualTo(4);
  }

  @Test
  void spansCellsOverRowsAndColumns() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                "<w:tbl>"
                    + "<w:tr>"
                    + tc("<w:vMerge w:val=\"restart\"/>", "项目")
                    + tc("<w:gridSpan w:val=\"2\"/>", "金额")
                    + "</w:tr>"
                    + "<w:tr>"
                    + tc("<w:vMerge/>", "")
                    + tc("", "预算")
                    + tc("", "决算")
                    + "</w:tr>"
                    + "<w:tr><w:trPr><w:del/></w:trPr>"
                    + tc("", "删")
                    + "</w:tr>"
                    + "<w:tr>"
                    + tc("", "合计")
                    + tc("", "5")
                    + tc("", "6")
                    + "</w:tr>"
                    + "</w:tbl>")
            .read();

    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly(
            "0,0[2x1]:项目", "0,1[1x2]:金额", "1,1:预算", "1,2:决算", "2,0:合计", "2,1:5", "2,2:6");
  }

  @Test
  void leavesOutColumnsThatNoCellBeginsAt() throws UnreadableInput {
    String wide = "<w:gridSpan w:val=\"3\"/>";
    Flow flow =
        new DocxFile(
                "<w:tbl><w:tr>"
                    + tc(wide, "甲")
                    + tc("", "乙")
                    + "</w:tr><w:tr>"
                    + tc(wide, "丙")
                    + tc("", "丁")
                    + "</w:tr></w:tbl>")
            .read();

    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly("0,0:甲", "0,1:乙", "1,0:丙", "1,1:丁");
  }

  @Test
  void keepsTheParagraphsOfACellApart() throws UnreadableInput {
    String cell = "<w:tc>" + p("", run("完成。")) + p("", "") + p("", run("验收。")) + "</w:tc>";
    Flow flow = new DocxFile("<w:tbl><w:tr>" + cell + tc("", "乙") + "</w:tr></w:tbl>").read();

    assertThat(Flow.cells(flow.tables().get(0))).containsExactly("0,0:完成。\n验收。", "0,1:乙");
  }

  @Test
  void readsThroughATableThatOnlyFramesText() throws UnreadableInput {
    Flow flow = new DocxFile("<w:tbl><w:tr>" + tc("", "全年任务完成。") + "</w:tr></w:tbl>").read();

    assertThat(flow.tables()).isEmpty();
    assertThat(flow.texts()).containsExactly("全年任务完成。");
  }

  @Test
  void keepsATableInACellAsTheTextOfTheCell() throws UnreadableInput {
    String inner = "<w:tbl><w:tr>" + cell("甲") + cell("乙") + "</w:tr></w:tbl>";
    Flow flow =
        new DocxFile(
                "<w:tbl><w:tr><w:tc>" + inner + "<w:p/></w:tc>" + cell("外") + "</w:tr></w:tbl>")
            .read();

    assertThat(Flow.cells(flow.tables().get(0))).containsExactly("0,0:甲\n乙", "0,1:外");
  }

  @Test
  void readsACellOfAMegabyte() throws UnreadableInput {
    String text = "公报".repeat(1 << 19);
    Flow flow = new DocxFile("<w:tbl><w:tr>" + cell(text) + cell("乙") + "</w:tr></w:tbl>").read();

    assertThat(flow.tables().get(0).cells().get(0).text().length()).isEqualTo(1 << 20);
  }

  private static String cell(String text) {
    return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
  }
}
