package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.BoundingBox;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.page.Page;
import org.junit.jupiter.api.Test;

class LayoutTest {
  /** Thirty ideographs: a full line. */
  private static final String FULL = "全区始终坚持以人民为中心的发展思想将保障和改善民生作为出发点";

  /** Twenty-eight behind an indent of two. */
  private static final String INDENTED = "    全区始终坚持以人民为中心的发展思想将保障和改善民生作为出";

  @Test
  void joinsLinesWithoutABlankAndStartsAParagraphAtAnIndent() {
    List<Paragraph> paragraphs =
        paragraphs(new PageSketch().lines(100, INDENTED, FULL, "落脚点。", INDENTED, FULL, "完成任务。"));

    assertThat(paragraphs).hasSize(2);
    assertThat(text(paragraphs.get(0))).isEqualTo(INDENTED.strip() + FULL + "落脚点。");
    assertThat(text(paragraphs.get(1))).endsWith("完成任务。");
  }

  @Test
  void startsAParagraphBehindAShortLineWithoutAnyIndent() {
    List<Paragraph> paragraphs =
        paragraphs(new PageSketch().lines(100, FULL, "完成任务。", FULL, "继续推进。", FULL));

    assertThat(paragraphs).hasSize(3);
  }

  @Test
  void startsAParagraphBehindAWiderGap() {
    PageSketch page = new PageSketch().lines(100, FULL, FULL, FULL, FULL);
    page.lines(100 + 3 * 28 + 40, FULL, FULL, FULL);

    assertThat(paragraphs(page)).hasSize(2);
  }

  @Test
  void doesNotTakeALineForShortThatLeavesRoomTooNarrowForTheNextShares() {
    PageSketch page =
        new PageSketch()
            .lines(
                100, INDENTED, FULL, FULL.substring(0, 24), "23.1%、62.5%、45.5%。", INDENTED, FULL);

    assertThat(paragraphs(page)).hasSize(2);
    assertThat(text(paragraphs(page).get(0))).endsWith("23.1%、62.5%、45.5%。");
  }

  @Test
  void doesNotTakeALineForShortThatLeavesRoomTooNarrowForTheNextWord() {
    PageSketch page =
        new PageSketch()
            .lines(100, INDENTED, FULL, FULL.substring(0, 27), "12345678户。", INDENTED, FULL);

    assertThat(paragraphs(page)).hasSize(2);
    assertThat(text(paragraphs(page).get(0))).endsWith("12345678户。");
  }

  @Test
  void joinsATitleOverTwoLines() {
    PageSketch page = body();
    page.text(124, 60, 22, PageSketch.HEADING, "某某区人民政府关于二〇二三年民生");
    page.text(190, 96, 22, PageSketch.HEADING, "实事办理情况的报告啊");
    Paragraph title = paragraphs(page).get(0);

    assertThat(text(title)).isEqualTo("某某区人民政府关于二〇二三年民生实事办理情况的报告啊");
    assertThat(title.style().centred()).isTrue();
    assertThat(title.style().fontSize()).isEqualTo(22);
    assertThat(title.style().startsPage()).isTrue();
    assertThat(title.style().boldPrefix()).isEqualTo(text(title).length());
  }

  @Test
  void joinsAShortTitleOverTwoLines() {
    PageSketch page = body();
    page.text(223, 60, 22, PageSketch.HEADING, "聚集性疫情调查");
    page.text(245, 96, 22, PageSketch.HEADING, "与分析方法");

    assertThat(text(paragraphs(page).get(0))).isEqualTo("聚集性疫情调查与分析方法");
  }

  @Test
  void keepsIssuerAndDateUnderATitleApart() {
    PageSketch page = body();
    page.text(190, 40, 22, PageSketch.HEADING, "国民经济和社会发展公报");
    page.text(244, 72, 16, PageSketch.HEADING, "某某市统计局数");
    page.text(248, 100, 16, PageSketch.HEADING, "2024年4月29日");

    assertThat(paragraphs(page).subList(0, 3))
        .extracting(LayoutTest::text)
        .containsExactly("国民经济和社会发展公报", "某某市统计局数", "2024年4月29日");
  }

  @Test
  void joinsATitleWhoseSecondLineIsMostlyANoteMark() {
    PageSketch page = body();
    page.text(124, 60, 22, PageSketch.HEADING, "某某区国民经济和社会发展统计公报");
    page.text(270, 96, 22, PageSketch.HEADING, "全文");
    page.text(314, 88, 12, PageSketch.HEADING, "[10]");

    assertThat(text(paragraphs(page).get(0))).isEqualTo("某某区国民经济和社会发展统计公报全文[10]");
  }

  @Test
  void countsTheCharactersOfARunInHeadingSetInAnotherFace() {
    PageSketch page = body();
    page.text(92, 300, 16, PageSketch.HEADING, "（一）打造服务工作站。");
    page.text(92 + 11 * 16, 300, 16, PageSketch.BODY, "一是按照标准打造工作站");
    Paragraph last = last(paragraphs(page));

    assertThat(text(last).substring(0, last.style().boldPrefix())).isEqualTo("（一）打造服务工作站。");
  }

  @Test
  void keepsSignatureAndDateApart() {
    PageSketch page = body();
    page.text(360, 300, "某某区人民政府");
    page.text(376, 328, "2023年12月19日");
    page.text(60, 356, "附件");
    List<Paragraph> paragraphs = paragraphs(page);

    assertThat(paragraphs.subList(paragraphs.size() - 3, paragraphs.size()))
        .extracting(LayoutTest::text)
        .containsExactly("某某区人民政府", "2023年12月19日", "附件");
  }

  @Test
  void partsWordsButNotIdeographsAtALinesEnd() {
    PageSketch page =
        new PageSketch()
            .lines(100, INDENTED, FULL, FULL.substring(0, 26) + " COVID", "vaccine接种率。", FULL);

    assertThat(text(paragraphs(page).get(0))).contains("COVID vaccine接种率");
  }

  @Test
  void makesAHyphenatedWordWhole() {
    PageSketch page =
        new PageSketch().lines(100, INDENTED, FULL.substring(0, 26) + "develop-", "ment方案。", FULL);

    assertThat(text(paragraphs(page).get(0))).contains("development方案");
  }

  @Test
  void keepsDrawnBlanksOnceAndDropsThemAtTheEnds() {
    PageSketch page = new PageSketch().text(60, 100, "_在__2023_年底_");

    assertThat(text(paragraphs(page).get(0))).isEqualTo("在 2023 年底");
  }

  @Test
  void readsANoteMarkIntoItsLine() {
    PageSketch page = body();
    page.text(60, 300, "生产总值");
    page.text(124, 294, 8, PageSketch.BODY, "[1]");
    page.text(136, 300, "增长");

    assertThat(text(last(paragraphs(page)))).isEqualTo("生产总值[1]增长");
  }

  @Test
  void givesEachCharacterItsPlace() {
    Paragraph paragraph = paragraphs(new PageSketch().text(60, 100, "增长12%")).get(0);

    assertThat(paragraph.text().evidence(2, 5).boxes().get(0).box())
        .isEqualTo(new BoundingBox(92, 100 - 0.88 * 16, 116, 100 + 0.12 * 16));
  }

  @Test
  void takesPageNumbersAndRepeatedHeadsOff() {
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      PageSketch page = new PageSketch().lines(120, INDENTED, FULL, "完成任务。");
      page.text(200, 50, 10, PageSketch.BODY, "某某区人民政府公报");
      page.text(280, 760, 14, PageSketch.BODY, "— " + number + " —");
      pages.add(page.page(number));
    }
    List<Block> blocks = new Layout().arrange(pages);

    assertThat(blocks).hasSize(4);
    assertThat(blocks).allSatisfy(block -> assertThat(text((Paragraph) block)).endsWith("完成任务。"));
    assertThat(((Paragraph) blocks.get(0)).style().startsPage()).isTrue();
  }

  @Test
  void keepsTitlesAtThePagesHeadThatDifferInTheirNumbers() {
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      PageSketch page = new PageSketch().lines(120, INDENTED, FULL, "完成任务。");
      pages.add(page.text(60, 70, "附表" + number).page(number));
    }

    assertThat(new Layout().arrange(pages)).hasSize(8);
  }

  @Test
  void leavesAParagraphOpenThatGoesOnOnTheNextPage() {
    Page first = new PageSketch().lines(120, INDENTED, FULL, "完成任务。", INDENTED, FULL).page(1);
    Page second = new PageSketch().lines(120, FULL, "全部完成。", INDENTED, FULL + "。").page(2);
    Page third = new PageSketch().lines(120, INDENTED, FULL, "继续推进。").page(3);
    List<Block> blocks = new Layout().arrange(List.of(first, second, third));

    assertThat(blocks).hasSize(5);
    assertThat(blocks)
        .extracting(block -> ((Paragraph) block).open())
        .containsExactly(false, true, false, false, false);
  }

  @Test
  void keepsEntriesOfContentsApart() {
    PageSketch page =
        new PageSketch()
            .lines(
                100,
                "一、总体情况" + " ".repeat(44) + "12",
                "二、主要工作" + " ".repeat(44) + "15",
                "三、下一步计划…………………………………………18");

    assertThat(paragraphs(page)).hasSize(3);
  }

  @Test
  void hangingItemsKeepTheirLinesTogether() {
    PageSketch page = body();
    page.text(60, 300, "1. 牢牢守住底线切实防范重大风险确保全年目标任务圆满完成不断");
    page.text(76, 328, "巩固成果");

    assertThat(text(last(paragraphs(page)))).endsWith("不断巩固成果");
  }

  @Test
  void keepsTheLinesOfADeeplyIndentedItemTogether() {
    PageSketch page = body();
    page.text(108, 300, "（3）牢牢守住底线切实防范重大风险确保全年目标任务圆满");
    page.text(148, 328, "牢牢守住底线切实防范重大风险确保全年目标任务圆满");
    page.text(148, 356, "完成任务。");

    assertThat(text(last(paragraphs(page)))).startsWith("（3）").endsWith("圆满完成任务。");
  }

  @Test
  void readsOneColumnBehindTheOther() {
    PageSketch page = new PageSketch();
    page.text(60, 80, "全区始终坚持以人民为中心的发展思想将保障和改善民生作为出发");
    String full = "民生为本发展为要落实为先服务";
    for (int i = 0; i < 10; i++) {
      page.text(i == 0 ? 92 : 60, 140 + i * 28, i == 0 ? full.substring(2) : full);
      page.text(316, 140 + i * 28, i == 9 ? "右栏终。" : full);
    }
    List<Paragraph> paragraphs = paragraphs(page);

    assertThat(paragraphs).hasSize(3);
    assertThat(text(paragraphs.get(1))).isEqualTo(full.substring(2) + full.repeat(9));
    assertThat(text(paragraphs.get(2))).isEqualTo(full.repeat(9) + "右栏终。");
  }

  @Test
  void keepsANumberWholeThatTheEndOfAColumnsLineBreaks() {
    PageSketch page = new PageSketch();
    String full = "民生为本发展为要落实为先服务";
    for (int i = 0; i < 10; i++) {
      String left = i == 2 ? "民生为本全年投入资金共计12" : i == 3 ? "34亿元为要落实为先服务为主" : full;
      page.text(60, 140 + i * 28, left);
      page.text(316, 140 + i * 28, full);
    }

    assertThat(text(paragraphs(page).get(0))).contains("共计1234亿元");
  }

  private static PageSketch body() {
    return new PageSketch().lines(130, INDENTED, FULL, FULL, FULL, "落脚点。");
  }

  private static List<Paragraph> paragraphs(PageSketch page) {
    return new Layout()
        .arrange(List.of(page.page(1))).stream().map(block -> (Paragraph) block).toList();
  }

  private static String text(Paragraph paragraph) {
    return paragraph.text().text();
  }

  private static Paragraph last(List<Paragraph> paragraphs) {
    return paragraphs.get(paragraphs.size() - 1);
  }
}
