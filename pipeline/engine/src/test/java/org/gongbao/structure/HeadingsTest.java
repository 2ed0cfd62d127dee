package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;
import org.junit.jupiter.api.Test;

class HeadingsTest {
  private static final String PROSE = "全年新建改建道路十二条，惠及沿线居民，出行条件明显改善。";

  @Test
  void nestsHeadingsByTheirNumbers() {
    assertThat(
            Assembled.of(
                    "一、工作回顾",
                    PROSE,
                    "（一）夯实基础",
                    PROSE,
                    "1.道路建设。" + PROSE,
                    "2.桥梁建设。" + PROSE,
                    "（二）改善民生",
                    PROSE,
                    "二、工作安排",
                    PROSE)
                .outline())
        .containsExactly(
            "1 一 工作回顾", "2 （一） 夯实基础", "3 1. 道路建设", "3 2. 桥梁建设", "2 （二） 改善民生", "1 二 工作安排");
  }

  @Test
  void endsARunInHeadingAtItsFirstFullStop() {
    Assembled assembled = Assembled.of("一、工作回顾", "（一）建设“早晚高峰。畅行”路网，方便出行。一是修路。二是架桥。");
    assertThat(assembled.outline()).containsExactly("1 一 工作回顾", "2 （一） 建设“早晚高峰。畅行”路网，方便出行");
    assertThat(assembled.passages(PassageKind.HEADING))
        .containsExactly("一、工作回顾", "（一）建设“早晚高峰。畅行”路网，方便出行。");
    assertThat(assembled.passages(PassageKind.BODY)).containsExactly("一是修路。二是架桥。");
  }

  @Test
  void takesNumberedSentencesForBody() {
    assertThat(
            Assembled.of(
                    "一、主要职能",
                    "1.贯彻执行有关道路桥梁管理的法律、法规、规章和政策，拟订本区道路桥梁的管理办法并组织实施。承担日常养护。",
                    "2.负责道路桥梁建设项目的前期研究、项目储备、资金筹措、施工组织、竣工验收和移交管养等各项工作。",
                    "3.完成交办的其他任务。")
                .outline())
        .containsExactly("1 一 主要职能");
  }

  @Test
  void takesAContentsListForBody() {
    assertThat(
            Assembled.of(
                    "第一部分 概况", "一、主要职能", "二、机构设置", "第二部分 说明", "一、收入说明", "第一部分 概况", "一、主要职能", PROSE,
                    "二、机构设置", PROSE, "第二部分 说明", "一、收入说明", PROSE)
                .outline())
        .containsExactly("1 第一部分 概况", "2 一 主要职能", "2 二 机构设置", "1 第二部分 说明", "2 一 收入说明");
  }

  @Test
  void takesAContentsListWithoutLeadersForBody() {
    assertThat(
            Assembled.of(
                    "（一）民生 1-18",
                    "教育 1-10",
                    "养老 11-18",
                    "（二）城建 19-30",
                    "道路 19",
                    "（一）民生",
                    PROSE,
                    "（二）城建",
                    PROSE)
                .outline())
        .containsExactly("1 （一） 民生", "1 （二） 城建");
  }

  @Test
  void takesAListThatIsBoldThroughoutForBody() {
    List<Block> blocks = new ArrayList<>(TextBlocks.of("一、住房\n" + PROSE));
    for (String item : List.of("（1）", "（2）")) {
      String text = item + "去年八月全区各有关单位按照统一部署改建旧居民楼，全部改作保障性住房使用，惠及沿线居民，群众反映良好。目前有三处。";
      blocks.add(
          new Paragraph(
              LocatedText.unplaced(text),
              new ParagraphStyle(12, text.length(), false, null, false),
              false));
    }

    assertThat(Assembled.of(blocks).outline()).containsExactly("1 一 住房");
  }

  @Test
  void takesAHeadingUnderANumberedOneForItsMatter() {
    ParagraphStyle bold = new ParagraphStyle(16, 4, false, null, false);
    List<Block> blocks = new ArrayList<>();
    for (String chapter : List.of("（一）民生", "（二）城建", "（三）环保")) {
      blocks.add(
          new Paragraph(
              LocatedText.unplaced(chapter), new ParagraphStyle(18, 0, false, null, false), false));
      blocks.add(new Paragraph(LocatedText.unplaced("总体情况"), bold, false));
      blocks.add(TextBlocks.paragraph(PROSE));
      blocks.add(TextBlocks.paragraph(PROSE));
    }

    assertThat(Assembled.of(blocks).outline())
        .containsExactly(
            "1 （一） 民生", "2 null 总体情况", "1 （二） 城建", "2 null 总体情况", "1 （三） 环保", "2 null 总体情况");
  }

  @Test
  void letsADocumentBeginWithBracketedNumbers() {
    assertThat(Assembled.of("（一）夯实基础", PROSE, "1.道路建设。" + PROSE, "（二）改善民生", PROSE).outline())
        .containsExactly("1 （一） 夯实基础", "2 1. 道路建设", "1 （二） 改善民生");
  }

  @Test
  void nestsFormsInTheOrderInWhichTheyComeBack() {
    assertThat(
            Assembled.of(
                    "1.道路建设", PROSE, "（一）城区", PROSE, "（二）乡村", PROSE, "2.桥梁建设", PROSE, "（一）城区",
                    PROSE)
                .outline())
        .containsExactly("1 1. 道路建设", "2 （一） 城区", "2 （二） 乡村", "1 2. 桥梁建设", "2 （一） 城区");
  }

  @Test
  void leavesTypesettingBlanksOutOfTitles() {
    assertThat(Assembled.of("一、2031 年 工 作 回 顾", PROSE, "（ 二 ）建设 5G 基站", PROSE).outline())
        .containsExactly("1 一 2031年工作回顾", "2 （二） 建设5G基站");
  }

  @Test
  void noticesAGapInTheNumbers() {
    Assembled assembled = Assembled.of("一、回顾", PROSE, "三、安排", PROSE, "四、保障", PROSE);
    assertThat(assembled.notices()).containsExactly("NUMBERING_GAP 三、");
    assertThat(assembled.outline()).hasSize(3);
  }

  @Test
  void beginsAnAnnexWithItsTitleButNotWhereItIsOnlyMentioned() {
    Assembled assembled =
        Assembled.of(
            "一、工作回顾",
            PROSE,
            "附件：1.道路建设项目表",
            "某区人民政府",
            "2031 年 1 月 9 日",
            "附件 1",
            "某区 2031 年道路建设项目表",
            "序号\t项目",
            "1\t修路",
            "附件 1-1",
            "桥梁清单",
            PROSE);
    assertThat(assembled.outline())
        .containsExactly("1 一 工作回顾", "1 附件1 某区2031年道路建设项目表", "2 附件1-1 桥梁清单");
    assertThat(assembled.kinds()).containsExactly("一 ACHIEVEMENT", "附件1 ANNEX", "附件1-1 ANNEX");
  }

  @Test
  void takesACentredBoldLineForAHeading() {
    ParagraphStyle bold = new ParagraphStyle(16, 4, true, null, false);
    ParagraphStyle plain = new ParagraphStyle(12, 0, false, null, false);
    List<Block> blocks =
        List.of(
            new Paragraph(LocatedText.unplaced(PROSE), plain, false),
            new Paragraph(LocatedText.unplaced("名词说明"), bold, false),
            new Paragraph(LocatedText.unplaced(PROSE), plain, false),
            new Paragraph(LocatedText.unplaced(PROSE), plain, false));
    assertThat(Assembled.of(blocks).outline()).containsExactly("1 null 名词说明");
  }

  @Test
  void findsItemsOneLevelBelowTheirHeading() {
    Assembled assembled = Assembled.of("一、存在的主要问题", "工作中还有短板：一是谋划不足，准备不够。二是资金来源单一。三是管护不力。");
    assertThat(assembled.document().sections())
        .extracting("number", "level", "title", "parent")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("一", 1, "存在的主要问题", null),
            org.assertj.core.groups.Tuple.tuple("一是", 2, "谋划不足，准备不够", "s1"),
            org.assertj.core.groups.Tuple.tuple("二是", 2, "资金来源单一", "s1"),
            org.assertj.core.groups.Tuple.tuple("三是", 2, "管护不力", "s1"));
    assertThat(assembled.kinds()).allMatch(kind -> kind.endsWith("PROBLEM"));
  }

  @Test
  void countsItemsOnOverParagraphs() {
    Assembled assembled = Assembled.of("一、工作回顾", "一是道路。" + PROSE, PROSE, "二是桥梁。" + PROSE);
    assertThat(assembled.document().sections())
        .extracting("number")
        .containsExactly("一", "一是", "二是");
    assertThat(assembled.textOf(assembled.document().sections().get(1)))
        .isEqualTo("一是道路。" + PROSE + "\n" + PROSE);
  }

  @Test
  void takesALoneItemForNone() {
    assertThat(Assembled.of("一、工作回顾", "其中一是修路，另有其他。" + PROSE).document().sections()).hasSize(1);
  }

  @Test
  void coversChildrenWithTheirParents() {
    Assembled assembled = Assembled.of("一、工作回顾", "（一）修路", PROSE, "（二）架桥", PROSE, "二、工作安排", PROSE);
    assertThat(assembled.textOf(assembled.document().sections().get(0)))
        .startsWith("一、工作回顾")
        .endsWith(PROSE)
        .contains("架桥")
        .doesNotContain("工作安排");
  }

  @Test
  void keepsThePartsOfATitleTogetherAndTheDatelineOut() {
    assertThat(
            Assembled.of(
                    "2031年某市政府工作报告",
                    "（草案）",
                    "——2031年1月9日在某市第五届人民代表大会第一次会议上",
                    "市长 某某",
                    "各位代表：",
                    PROSE)
                .passages(PassageKind.TITLE))
        .containsExactly("2031年某市政府工作报告", "（草案）");
  }

  @Test
  void takesWordsThatOnlyHeadSectionsForHeadings() {
    Assembled assembled = Assembled.of("某市2031年统计公报", "一、综合", PROSE, "注释：", PROSE);
    assertThat(assembled.kinds()).containsExactly("一 ACHIEVEMENT", "null OTHER");
  }

  @Test
  void partsAParagraphWhereTheHeadingDueNextWasRunOn() {
    assertThat(Assembled.of("（一）修路。" + PROSE + "（二）架桥设栏。" + PROSE, "（三）植树。" + PROSE).outline())
        .containsExactly("1 （一） 修路", "1 （二） 架桥设栏", "1 （三） 植树");
  }

  @Test
  void leavesABracketedNumberInProseThatIsNotDueNext() {
    assertThat(Assembled.of("（一）修路。依照规定第五条。（四）项的要求执行到位。" + PROSE, "（二）架桥。" + PROSE).outline())
        .containsExactly("1 （一） 修路", "1 （二） 架桥");
  }

  @Test
  void judgesNumbersThatCountOnOverSectionsTogether() {
    String rule = "各部门应当按照规定编制年度道路养护计划，报本级政府批准后组织实施，并向社会公布计划执行的情况和结果，接受监督。";
    assertThat(
            Assembled.of(
                    "一、养护",
                    "（一）" + rule,
                    "（二）" + rule,
                    "二、管理",
                    "（三）道路应当保持畅通。" + rule,
                    "三、监督",
                    "（四）" + rule)
                .outline())
        .containsExactly("1 一 养护", "1 二 管理", "1 三 监督");
  }

  @Test
  void takesNumberedAmountsForBody() {
    assertThat(
            Assembled.of("一、经费说明", "（一）公务接待费1.50万元。" + PROSE, "（二）公务用车费0.00万元。" + PROSE).outline())
        .containsExactly("1 一 经费说明");
  }

  @Test
  void completesANumberedHeadingByACentredSecondLine() {
    String first = "第二部分 某市某区道路和桥梁管理局二〇三一年度部门决算";
    ParagraphStyle bold = new ParagraphStyle(16, first.length(), false, null, false);
    ParagraphStyle second = new ParagraphStyle(16, 4, true, null, false);
    ParagraphStyle plain = new ParagraphStyle(12, 0, false, null, false);
    List<Block> blocks =
        List.of(
            new Paragraph(LocatedText.unplaced("第一部分 概况"), bold, false),
            new Paragraph(LocatedText.unplaced(PROSE), plain, false),
            new Paragraph(LocatedText.unplaced(first), bold, false),
            new Paragraph(LocatedText.unplaced("情况说明"), second, false),
            new Paragraph(LocatedText.unplaced(PROSE), plain, false));
    assertThat(Assembled.of(blocks).outline())
        .containsExactly("1 第一部分 概况", "1 第二部分 某市某区道路和桥梁管理局二〇三一年度部门决算情况说明");
  }

  @Test
  void makesOneHeadingOfCentredLinesSetAlike() {
    ParagraphStyle bold = new ParagraphStyle(16, 20, true, null, false);
    ParagraphStyle plain = new ParagraphStyle(12, 0, false, null, false);
    List<Block> blocks =
        List.of(
            new Paragraph(LocatedText.unplaced(PROSE), plain, false),
            new Paragraph(LocatedText.unplaced("关于进一步加强道路养护"), bold, false),
            new Paragraph(LocatedText.unplaced("若干事项的规定"), bold, false),
            new Paragraph(LocatedText.unplaced(PROSE), plain, false),
            new Paragraph(LocatedText.unplaced(PROSE), plain, false),
            new Paragraph(LocatedText.unplaced(PROSE), plain, false));
    assertThat(Assembled.of(blocks).outline()).containsExactly("1 null 关于进一步加强道路养护若干事项的规定");
  }
}
