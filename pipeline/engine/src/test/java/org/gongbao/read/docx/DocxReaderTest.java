package org.gongbao.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.read.docx.WordMarkup.faced;
import static org.gongbao.read.docx.WordMarkup.p;
import static org.gongbao.read.docx.WordMarkup.run;

import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.read.Flow;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  @Test
  void joinsRunsAndStripsIndentBlanks() throws UnreadableInput {
    Flow flow = new DocxFile(p("", run("　　全年新增") + run("学位 ") + run("300 个。 "))).read();

    assertThat(flow.texts()).containsExactly("全年新增学位 300 个。");
  }

  @Test
  void leavesEmptyParagraphsOut() throws UnreadableInput {
    assertThat(new DocxFile(p("", "") + p("", run("　")) + p("", run("正文。"))).read().texts())
        .containsExactly("正文。");
  }

  @Test
  void takesTheOutlineLevelFromAStyleAndTheStylesUnderIt() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                p("<w:pStyle w:val=\"Sub\"/>", run("一、回顾"))
                    + p("<w:outlineLvl w:val=\"9\"/>", run("正文。"))
                    + p("<w:pStyle w:val=\"3\"/>", run("（一）成绩")))
            .with(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"Base\"/>"
                    + "<w:pPr><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:name w:val=\"Sub\"/>"
                    + "<w:basedOn w:val=\"Base\"/><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name w:val=\"heading 2\"/>"
                    + "<w:basedOn w:val=\"3\"/></w:style>")
            .read();

    assertThat(flow.paragraphs())
        .extracting(paragraph -> paragraph.style().outlineLevel())
        .containsExactly(1, null, 2);
    ParagraphStyle first = flow.paragraphs().get(0).style();
    assertThat(first.centred()).isTrue();
    assertThat(first.fontSize()).isEqualTo(16f);
  }

  @Test
  void measuresTheBoldBeginning() throws UnreadableInput {
    String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>（一）修路。</w:t></w:r>";
    Flow flow =
        new DocxFile(p("", bold + run("完成三条。")) + p("", bold) + p("", run("完") + bold)).read();

    assertThat(flow.paragraphs())
        .extracting(paragraph -> paragraph.style().boldPrefix())
        .containsExactly(6, 6, 0);
  }

  @Test
  void takesAnotherFaceThanTheBodysForEmphasis() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                p("", faced("黑体", "一、修路。") + faced("仿宋", "今年一共完成了三条道路。"))
                    + p("", run("2024") + faced("仿宋", "年完成了五条道路。")))
            .read();

    assertThat(flow.paragraphs())
        .extracting(paragraph -> paragraph.style().boldPrefix())
        .containsExactly(5, 0);
  }

  @Test
  void dropsDeletedHiddenAndCodedTextAndKeepsInsertedText() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                p(
                    "",
                    run("增长")
                        + "<w:del><w:r><w:delText>4%</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>5%</w:t></w:r></w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + "<w:hyperlink>"
                        + run("以上")
                        + "</w:hyperlink>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:fldSimple w:instr=\"DATE\">"
                        + run("。")
                        + "</w:fldSimple>"))
            .read();

    assertThat(flow.texts()).containsExactly("增长5%以上。");
  }

  @Test
  void runsAParagraphWhoseMarkWasDeletedIntoTheNext() throws UnreadableInput {
    Flow flow =
        new DocxFile(p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", run("全年新增")) + p("", run("学位300个。")))
            .read();

    assertThat(flow.texts()).containsExactly("全年新增学位300个。");
  }

  @Test
  void keepsALastParagraphWhoseMarkWasDeleted() throws UnreadableInput {
    Flow flow = new DocxFile(p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", run("全文完。"))).read();

    assertThat(flow.texts()).containsExactly("全文完。");
  }

  @Test
  void leavesATableOfContentsOut() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                    + "</w:docPartObj></w:sdtPr><w:sdtContent>"
                    + p("", run("目录"))
                    + "</w:sdtContent></w:sdt>"
                    + p("<w:pStyle w:val=\"10\"/>", run("一、回顾\t1"))
                    + "<w:sdt><w:sdtContent>"
                    + p("", run("一、回顾"))
                    + "</w:sdtContent></w:sdt>")
            .with(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"10\"><w:name w:val=\"toc 1\"/></w:style>")
            .read();

    assertThat(flow.texts()).containsExactly("一、回顾");
  }

  @Test
  void partsParagraphsAtBreaksButNotTitles() throws UnreadableInput {
    String lines = run("第一条。") + "<w:r><w:br/></w:r>" + run("第二条。");
    String title = run("青河区人民政府") + "<w:r><w:br/></w:r>" + run("工作报告");
    Flow flow = new DocxFile(p("<w:jc w:val=\"center\"/>", title) + p("", lines)).read();

    assertThat(flow.texts()).containsExactly("青河区人民政府工作报告", "第一条。", "第二条。");
  }

  @Test
  void marksParagraphsThatBeginAPage() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                p("", run("一"))
                    + p("", run("二") + "<w:r><w:br w:type=\"page\"/></w:r>")
                    + p("", run("三"))
                    + p("<w:sectPr/>", run("四"))
                    + p("", run("五")))
            .read();

    assertThat(flow.paragraphs())
        .extracting(paragraph -> paragraph.style().startsPage())
        .containsExactly(true, false, true, false, true);
  }

  @Test
  void readsTextBoxesOnce() throws UnreadableInput {
    String box = "<w:txbxContent>" + p("", run("框内")) + "</w:txbxContent>";
    Flow flow =
        new DocxFile(
                p(
                    "",
                    run("正文。")
                        + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><x>"
                        + box
                        + "</x></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                        + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
            .read();

    assertThat(flow.texts()).containsExactly("正文。", "框内");
  }

  @Test
  void putsNotesAtTheEndInTheOrderOfTheText() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                p("", run("甲") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>")
                    + p("", run("乙") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
            .with(
                "footnotes",
                "<w:footnote w:id=\"2\">"
                    + p("", run("注乙"))
                    + "</w:footnote>"
                    + "<w:footnote w:id=\"3\">"
                    + p("", run("注甲"))
                    + "</w:footnote>"
                    + "<w:footnote w:id=\"0\">"
                    + p("", run("线"))
                    + "</w:footnote>")
            .read();

    assertThat(flow.texts()).containsExactly("甲", "乙", "注甲", "注乙");
  }

  @Test
  void readsThroughContentControls() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>全年</w:t></w:r>"
                    + "</w:sdtContent></w:sdt><w:r><w:t>新增</w:t></w:r></w:p></w:sdtContent></w:sdt>")
            .read();

    assertThat(flow.texts()).containsExactly("全年新增");
  }

  @Test
  void leavesHeadersAndFootersOut() throws UnreadableInput {
    Flow flow =
        new DocxFile("<w:p><w:r><w:t>正文</w:t></w:r></w:p>")
            .with("header", "<w:p><w:r><w:t>眉</w:t></w:r></w:p>")
            .with("footer", "<w:p><w:r><w:t>第1页</w:t></w:r></w:p>")
            .read();

    assertThat(flow.texts()).containsExactly("正文");
  }

  @Test
  void writesTheBoxesAndTicksOfSymbolFonts() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>已完成</w:t>"
                    + "<w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/>"
                    + "<w:sym w:font=\"Symbol\" w:char=\"2264\"/><w:sym w:char=\"x\"/></w:r></w:p>")
            .read();

    assertThat(flow.texts()).containsExactly("☑已完成≤");
  }
}
