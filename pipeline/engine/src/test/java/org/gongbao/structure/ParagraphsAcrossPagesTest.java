package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.document.LineFragment;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;
import org.junit.jupiter.api.Test;

class ParagraphsAcrossPagesTest {
  private static final String PROSE = "全年新建改建道路十二条，惠及沿线居民。";

  @Test
  void joinsASentenceThatAPageEndCut() {
    assertThat(Assembled.of("一、回顾", "深入开展道路整治，累计完成改", "造二十条，投入资金三千万元。").passages(PassageKind.BODY))
        .containsExactly("深入开展道路整治，累计完成改造二十条，投入资金三千万元。");
  }

  @Test
  void joinsARunInHeadingThatAPageEndCut() {
    assertThat(
            Assembled.of("（一）修路。" + PROSE, "（二）架桥。" + PROSE, "（三）加快医院建设，提供更好的医疗服", "务。" + PROSE)
                .outline())
        .containsExactly("1 （一） 修路", "1 （二） 架桥", "1 （三） 加快医院建设，提供更好的医疗服务");
  }

  @Test
  void endsAParagraphWithTheBracketBehindItsStop() {
    assertThat(
            Assembled.of("一、回顾", "全年新增床位二百张。（责任单位：区民政局）", "云汀市澄浦区民政局", "2024年1月5日")
                .passages(PassageKind.BODY))
        .containsExactly("全年新增床位二百张。（责任单位：区民政局）", "云汀市澄浦区民政局", "2024年1月5日");
  }

  @Test
  void beginsAnewWithADateAndWithThoseWhoGetCopies() {
    assertThat(
            Assembled.of("一、回顾", "全年新增床位二百张，改造床位一百张", "抄送：区委各部门，区人大办公室", "2024年1月5日印发")
                .passages(PassageKind.BODY))
        .hasSize(3);
  }

  @Test
  void leavesAHeadingThatStandsAloneAlone() {
    assertThat(Assembled.of("（一）修路", PROSE, "（二）架桥", PROSE).outline())
        .containsExactly("1 （一） 修路", "1 （二） 架桥");
  }

  @Test
  void beginsAnewWithANumberOrAnItem() {
    assertThat(Assembled.of("一、回顾", "深入开展道路整治，累计完成改造", "一是修路。", "二是架桥。").passages(PassageKind.BODY))
        .hasSize(3);
  }

  @Test
  void joinsWhatLayoutLeftOpenAndKeepsItsPlaces() {
    List<Block> blocks =
        List.of(
            placed("完成道路改", 1, true, true),
            placed("造二十条。", 2, false, false),
            placed(PROSE, 2, false, true));
    Assembled assembled = Assembled.of(blocks);
    assertThat(assembled.passages(PassageKind.BODY)).containsExactly("完成道路改造二十条。", PROSE);
    assertThat(assembled.document().text().evidence(3, 7).boxes())
        .extracting("page")
        .containsExactly(1, 2);
  }

  @Test
  void leavesAParagraphThatLayoutClosedAsItIs() {
    List<Block> blocks =
        List.of(placed("完成，道路改造的各项工作", 1, false, false), placed("另起一段。", 1, false, false));
    assertThat(Assembled.of(blocks).passages(PassageKind.BODY)).hasSize(2);
  }

  @Test
  void completesAHeadingThatALineEndBroke() {
    assertThat(Assembled.of("一、持续提升政府", "治理能力", PROSE + PROSE, "二、展望", PROSE).outline())
        .containsExactly("1 一 持续提升政府治理能力", "1 二 展望");
  }

  @Test
  void leavesOutRunningHeadsThatATextKept() {
    String head = "某市2031年统计公报";
    assertThat(Assembled.of(head, "一、综合", PROSE, head, PROSE, head, PROSE).document().text().text())
        .containsOnlyOnce(head);
  }

  private static Paragraph placed(String text, int page, boolean open, boolean first) {
    float[] left = new float[text.length()];
    float[] right = new float[text.length()];
    for (int i = 0; i < left.length; i++) {
      left[i] = 90 + 16 * i;
      right[i] = left[i] + 16;
    }
    LocatedText located =
        LocatedText.of(text, List.of(new LineFragment(0, page, 100, 116, left, right)));
    return new Paragraph(located, new ParagraphStyle(16, 0, false, null, first), open);
  }
}
