package org.gongbao.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
  void readsThroughContentControls() throws UnreadableInput {
    Flow flow =
        new DocxFile(
                "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>全年</w:t></w:r>"
                    + "</w:sdtContent></w:sdt><w:r><w:t>新增</w:t></w:r></w:p></w:sdtContent></w:sdt>")
            .read();

    assertThat(flow.texts()).containsExactly("全年新增");
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

  @Test
  void startsANumberAnewWhereTheListSaysSo() throws UnreadableInput {
    String level =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl>";
    Flow flow =
        new DocxFile(numbered(1) + numbered(1) + numbered(2) + numbered(1))
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

  private static String cell(String text) {
    return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
  }

  private static String numbered(int numbering) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""
        + numbering
        + "\"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>";
  }

  @Test
  void saysThatPartsInOtherFormatsAreMissing() throws UnreadableInput {
    byte[] bytes = new DocxFile("<w:p><w:r><w:t>正文</w:t></w:r></w:p><w:altChunk r=\"1\"/>").bytes();

    assertThat(new DocxReader().read(bytes, "a.docx").notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.code()).isEqualTo("FOREIGN_PART");
              assertThat(notice.detail()).contains("1 parts", "save it again");
            });
  }

  @Test
  void readsACellOfAMegabyte() throws UnreadableInput {
    String text = "公报".repeat(1 << 19);
    Flow flow = new DocxFile("<w:tbl><w:tr>" + cell(text) + cell("乙") + "</w:tr></w:tbl>").read();

    assertThat(flow.tables().get(0).cells().get(0).text().length()).isEqualTo(1 << 20);
  }

  @Test
  void readsADocumentBySomeOtherName() throws UnreadableInput {
    byte[] bytes =
        new DocxFile(p("", run("旧")))
            .entry(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"http://purl.oclc.org/ooxml/officeDocument/"
                    + "relationships/officeDocument\" Target=\"/word/document2.xml\"/>"
                    + "</Relationships>")
            .entry(
                "word/document2.xml",
                "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body>"
                    + "<p><r><t>新</t></r></p></body></document>")
            .bytes();

    assertThat(new Flow(new DocxReader().read(bytes, "a.docx")).texts()).containsExactly("新");
  }

  @Test
  void refusesADocumentTypeWithEntities() {
    byte[] bytes =
        new DocxFile("")
            .entry(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d><body><p><r><t>&e;"
                    + "</t></r></p></body></d>")
            .bytes();

    assertThatThrownBy(() -> new DocxReader().read(bytes, "evil.docx"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("evil.docx", "document type");
  }

  @Test
  void refusesADocumentThatUnpacksWithoutEnd() {
    byte[] bytes =
        new DocxFile(p("", "<w:r><w:t>" + "零".repeat(50_000_000) + "</w:t></w:r>")).bytes();

    assertThatThrownBy(() -> new DocxReader().read(bytes, "bomb.docx"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("bomb.docx", "128 MiB");
  }

  @Test
  void refusesElementsNestedWithoutEnd() {
    byte[] bytes = new DocxFile("<w:ins>".repeat(5000) + "</w:ins>".repeat(5000)).bytes();

    assertThatThrownBy(() -> new DocxReader().read(bytes, "deep.docx"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("deep.docx", "nested");
  }

  @Test
  void saysThatADocumentHoldsNoText() {
    assertThatThrownBy(() -> new DocxFile(p("", "")).read())
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("test.docx", "no text");
  }

  @Property(tries = 300)
  void failsOnDamagedFilesOnlyByRefusingThem(
      @ForAll @IntRange(min = 0, max = 100_000) int place, @ForAll byte value) {
    byte[] bytes =
        new DocxFile("<w:tbl><w:tr>" + tc("", "甲") + tc("", "乙") + "</w:tr></w:tbl>")
            .with("styles", "<w:docDefaults/>")
            .bytes();
    byte[] damaged = Arrays.copyOf(bytes, bytes.length);
    damaged[place % bytes.length] = value;

    try {
      assertThat(new DocxReader().read(damaged, "d.docx").mediaType()).isNotEmpty();
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageStartingWith("d.docx: ");
    }
  }

  private static String p(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String faced(String face, String text) {
    return "<w:r><w:rPr><w:rFonts w:eastAsia=\""
        + face
        + "\"/></w:rPr><w:t>"
        + text
        + "</w:t></w:r>";
  }

  private static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p("", run(text)) + "</w:tc>";
  }

  private static String numbered(int id, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
  }

  private static String level(int at, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + at
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }
}
