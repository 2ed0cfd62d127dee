package org.gongbao.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.read.docx.WordMarkup.level;
import static org.gongbao.read.docx.WordMarkup.numbered;
import static org.gongbao.read.docx.WordMarkup.p;
import static org.gongbao.read.docx.WordMarkup.run;

import org.gongbao.model.UnreadableInput;
import org.gongbao.read.Flow;
import org.junit.jupiter.api.Test;

class DocxNumberingTest {

  @Test
  void writesAutomaticNumbersIntoTheText() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                p(numbered(1, 0), run("回顾"))
                    + p(numbered(1, 1), run("成绩"))
                    + p(numbered(1, 1), run("问题"))
                    + p(numbered(1, 0), run("计划"))
                    + p(numbered(1, 1), run("项目"))
                    + p(numbered(1, 2), run("5亿元投资"))
                    + p(numbered(2, 0), run("重来"))
                    + p("<w:numPr><w:numId w:val=\"0\"/></w:numPr>", run("正文。")))
            .with(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"4\">"
                    + level(0, "chineseCountingThousand", "%1、")
                    + level(1, "chineseCountingThousand", "（%2）")
                    + level(2, "decimal", "%3.")
                    + "</w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"4\"/>"
                    + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
                    + "</w:num>")
            .read();

    assertThat(flow.texts())
        .containsExactly("一、回顾", "（一）成绩", "（二）问题", "二、计划", "（一）项目", "1. 5亿元投资", "一、重来", "正文。");
  }

  @Test
  void takesTheNumberingLevelThatAStyleStandsFor() throws UnreadableInput {
    Flow flow =
        new DocxFile(p("<w:pStyle w:val=\"H2\"/>", run("成绩")))
            .with(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"x\"/><w:pPr>"
                    + "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .with(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"0\">"
                    + level(0, "decimal", "第%1章")
                    + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"3\"/><w:pStyle w:val=\"H2\"/>"
                    + "<w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .read();

    assertThat(flow.texts()).containsExactly("1.3成绩");
  }

  @Test
  void startsANumberAnewWhereTheListSaysSo() throws UnreadableInput {
    String level =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl>";
    Flow flow =
        new DocxFile(
                numberedParagraph(1)
                    + numberedParagraph(1)
                    + numberedParagraph(2)
                    + numberedParagraph(1))
            .with(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"0\">"
                    + level
                    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                    + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
            .read();

    assertThat(flow.texts()).containsExactly("1.项", "2.项", "1.项", "2.项");
  }

  private static String numberedParagraph(int numbering) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""
        + numbering
        + "\"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>";
  }
}
