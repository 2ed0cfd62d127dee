package org.gongbao.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongbao.model.UnreadableInput;
import org.gongbao.read.Flow;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  @Test
  void makesAParagraphOfEachLine() throws UnreadableInput {
    assertThat(texts("一、工作回顾\n　　全年任务完成。\r\n　　成绩来之不易。"))
        .containsExactly("一、工作回顾", "全年任务完成。", "成绩来之不易。");
  }

  @Test
  void joinsASentenceThatAPageEndCuts() throws UnreadableInput {
    assertThat(
            texts(
                """
                （一）推进医药建设，提供便民服务。一是组建团队20个。

                （二）加快学校扩容，促进教育均衡。一是新建学校3所。

                （三）改造老旧小区，提升居住品

                质。一是完成改造12个。
                """))
        .containsExactly(
            "（一）推进医药建设，提供便民服务。一是组建团队20个。",
            "（二）加快学校扩容，促进教育均衡。一是新建学校3所。",
            "（三）改造老旧小区，提升居住品质。一是完成改造12个。");
  }

  @Test
  void keepsHeadingsWithoutAStopApartFromTheirText() throws UnreadableInput {
    List<String> lines =
        List.of("（一）坚持创新驱动，培育新的动能", "研发投入增长12%。企业增加30家。", "（二）坚持绿色发展，建设美丽城市", "空气质量优良天数达到320天。");

    assertThat(texts(String.join("\n", lines))).isEqualTo(lines);
    assertThat(texts(String.join("\n\n", lines))).isEqualTo(lines);
  }

  @Test
  void keepsSignatureDateAndAnnexApart() throws UnreadableInput {
    List<String> lines = List.of("特此报告。", "附件：项目情况表", "青河区人民政府", "2024年12月3日", "附件", "项目情况表");

    assertThat(texts(String.join("\n\n", lines))).isEqualTo(lines);
  }

  @Test
  void joinsWhatNoLineBeginsWith() throws UnreadableInput {
    assertThat(texts("推动“\n数字政务\n”建设走在前列\n、成效明显。")).containsExactly("推动“数字政务”建设走在前列、成效明显。");
  }

  @Test
  void joinsLinesWrappedAtAMeasure() throws UnreadableInput {
    String wrapped =
        """
            过去一年，全区上下坚持以人民为中心，把改善民生作为
        一切工作的出发点和落脚点，用心办好十件实事，群众获得感
        不断增强，社会大局保持稳定。
            各项任务均按期完成。新增学位三千个，新建公园五处，
        改造道路二十条，惠及居民八万余人，完成投资三亿元。其中
        财政资金两亿元。老旧小区改造工作走在全市前列，得到上级
        部门的肯定。
        """;

    assertThat(texts(wrapped))
        .containsExactly(
            "过去一年，全区上下坚持以人民为中心，把改善民生作为一切工作的出发点和落脚点，用心办好十件实事，群众获得感不断增强，社会大局保持稳定。",
            "各项任务均按期完成。新增学位三千个，新建公园五处，改造道路二十条，惠及居民八万余人，完成投资三亿元。其中财政资金两亿元。老旧小区改造工作走在全市前列，得到上级部门的肯定。");
  }

  @Test
  void joinsWrappedLinesThatEmptyLinesPart() throws UnreadableInput {
    String wrapped =
        """
        过去一年，全区上下坚持以人民为中心，把改善民生作为一切
        工作的出发点和落脚点，用心办好十件实事，成效明显提高。
        群众获得感不断增强，社会大局保持稳定。

        （一）改造老旧小区，提升居住品质

        改造工作走在全市前列，得到上级部门的肯定和群众的好评，
        相关做法在全市推广，全年共完成改造十二个，惠及居民三千
        余户。
        """;

    assertThat(texts(wrapped))
        .containsExactly(
            "过去一年，全区上下坚持以人民为中心，把改善民生作为一切工作的出发点和落脚点，用心办好十件实事，成效明显提高。群众获得感不断增强，社会大局保持稳定。",
            "（一）改造老旧小区，提升居住品质",
            "改造工作走在全市前列，得到上级部门的肯定和群众的好评，相关做法在全市推广，全年共完成改造十二个，惠及居民三千余户。");
  }

  @Test
  void passesOverInvisibleLinesInsideASentence() throws UnreadableInput {
    assertThat(texts("生产总值达到74.4\n\u200b\n万亿元，增长6.7%。\n\n物价上涨2%。\n\n就业稳定。"))
        .containsExactly("生产总值达到74.4万亿元，增长6.7%。", "物价上涨2%。", "就业稳定。");
  }

  @Test
  void takesRunningHeadsAndPageNumbersOff() throws UnreadableInput {
    assertThat(
            texts(
                """
                青河区统计公报

                全年增长5%。

                青河区统计公报
                - 1 -

                全年下降2%。

                青河区统计公报
                — 2 —

                全年持平。
                """))
        .containsExactly("青河区统计公报", "全年增长5%。", "全年下降2%。", "全年持平。");
  }

  @Test
  void endsAParagraphWithTheBracketBehindItsSentence() throws UnreadableInput {
    List<String> lines = List.of("新建学校3所，新增学位900个。改造校舍12栋。（责任单位：市教育局）", "推进医院建设，新增床位300张。建成院区2个。");

    assertThat(texts(String.join("\n", lines))).isEqualTo(lines);
  }

  @Test
  void keepsAnAddressThatIsRepeated() throws UnreadableInput {
    assertThat(texts("各位代表！\n一年过去。\n各位代表！\n新年开始。\n各位代表！\n让我们前进。")).hasSize(6);
  }

  @Test
  void setsRowsOfCellsIntoATable() throws UnreadableInput {
    Flow flow =
        read("附表\n\n序号\t项目\t结果\n1\t修路\t完成\n\n序号\t项目\t结果\n2\t建校\t<p>完成。</p><p>验收。</p>\n\n说明。");

    assertThat(flow.tables()).hasSize(1);
    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly(
            "0,0:序号",
            "0,1:项目",
            "0,2:结果",
            "1,0:1",
            "1,1:修路",
            "1,2:完成",
            "2,0:2",
            "2,1:建校",
            "2,2:完成。\n验收。");
    assertThat(flow.texts()).containsExactly("附表", "说明。");
  }

  @Test
  void keepsTablesWithOtherHeadersApart() throws UnreadableInput {
    Flow flow = read("指标\t数值\n产值\t5\n\n单位\t人数\n甲局\t7");

    assertThat(flow.tables()).hasSize(2);
  }

  @Test
  void fillsRowsThatEndEarly() throws UnreadableInput {
    Flow flow = read("指标\t数值\t增长\n产值\t5\n人口\t7\t1.2");

    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly(
            "0,0:指标", "0,1:数值", "0,2:增长", "1,0:产值", "1,1:5", "1,2:", "2,0:人口", "2,1:7", "2,2:1.2");
  }

  @Test
  void makesNoTableOfALoneTab() throws UnreadableInput {
    assertThat(read("\t全年任务完成。\n签发人：\t王一").texts()).containsExactly("全年任务完成。", "签发人： 王一");
  }

  @Test
  void leavesOutTheBarsBehindALine() throws UnreadableInput {
    assertThat(texts("全年任务完成。 | |\n成绩来之不易。,,,")).containsExactly("全年任务完成。", "成绩来之不易。");
    assertThat(texts("全年任务完成。" + "| ".repeat(60_000))).containsExactly("全年任务完成。");
  }

  @Test
  void takesALineSetFarFromTheEdgeForCentred() throws UnreadableInput {
    Flow flow = read("　　　　　　工作报告\n　　全年任务完成。");

    assertThat(flow.paragraphs().get(0).style().centred()).isTrue();
    assertThat(flow.paragraphs().get(1).style().centred()).isFalse();
  }

  private static List<String> texts(String text) throws UnreadableInput {
    return read(text).texts();
  }

  private static Flow read(String text) throws UnreadableInput {
    return new Flow(new TextReader().read(text.getBytes(StandardCharsets.UTF_8), "a.txt"));
  }

  @Test
  void keepsAnswersThatComeAgain() throws UnreadableInput {
    String text = "任务完成情况如下。\n\n修路一条\n\n按期完工\n\n建校一所\n\n按期完工\n\n装灯九盏\n\n按期完工";
    assertThat(texts(text)).filteredOn("按期完工"::equals).hasSize(3);
  }
}
