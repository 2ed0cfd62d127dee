package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.page.Page;
import org.junit.jupiter.api.Test;

/** Notes at the foot of a page and beside its text. */
class NotesTest {
  private static final String FULL = "全区始终坚持以人民为中心的发展思想将保障和改善民生作为出发点";
  private static final String INDENTED = "    全区始终坚持以人民为中心的发展思想将保障和改善民生作为出";

  @Test
  void putsAFootnoteBehindTheSentenceThatItWouldInterrupt() {
    PageSketch first = new PageSketch().lines(120, INDENTED, FULL, "完成任务。", INDENTED, FULL);
    first.text(60, 700, 10, PageSketch.BODY, "①口袋公园指面积较小的公园。");
    first.text(60, 716, 10, PageSketch.BODY, "②数据为初步统计数。");
    Page second = new PageSketch().lines(120, FULL, "全部完成。", INDENTED, FULL, "继续推进。").page(2);
    List<Block> blocks = new Layout().arrange(List.of(first.page(1), second));

    assertThat(blocks).extracting(NotesTest::text).hasSize(6);
    assertThat(text(blocks.get(1))).endsWith(FULL);
    assertThat(((Paragraph) blocks.get(1)).open()).isTrue();
    assertThat(text(blocks.get(2))).isEqualTo(FULL + "全部完成。");
    assertThat(text(blocks.get(3))).isEqualTo("①口袋公园指面积较小的公园。");
    assertThat(text(blocks.get(4))).isEqualTo("②数据为初步统计数。");
    assertThat(text(blocks.get(5))).endsWith("继续推进。");
  }

  @Test
  void leavesAFootnoteOnItsPageWhereTheTextIsFinishedThere() {
    PageSketch first = new PageSketch().lines(120, INDENTED, FULL, "完成任务。");
    first.text(60, 700, 10, PageSketch.BODY, "①口袋公园指面积较小的公园。");
    Page second = new PageSketch().lines(120, INDENTED, FULL, "继续推进。").page(2);

    assertThat(new Layout().arrange(List.of(first.page(1), second)))
        .extracting(NotesTest::text)
        .element(1)
        .isEqualTo("①口袋公园指面积较小的公园。");
  }

  @Test
  void keepsNotesBesideTheTextOutOfItsLines() {
    String[] lines = new String[14];
    Arrays.fill(lines, FULL);
    lines[0] = INDENTED;
    lines[13] = "完成任务。";
    PageSketch page = new PageSketch().lines(120, lines);
    page.text(8, 176, 9, PageSketch.BODY, "民生投入");
    page.text(8, 188, 9, PageSketch.BODY, "持续增加");
    page.text(556, 260, 9, PageSketch.BODY, "见附表");
    List<Block> blocks = new Layout().arrange(List.of(page.page(1)));

    assertThat(blocks)
        .extracting(NotesTest::text)
        .containsExactly(INDENTED.strip() + FULL.repeat(12) + "完成任务。", "民生投入持续增加", "见附表");
  }

  @Test
  void takesASmallLineBesideATableForNoNote() {
    String[] lines = new String[6];
    Arrays.fill(lines, FULL);
    PageSketch page = new PageSketch().lines(120, lines);
    page.text(550, 500, 10, PageSketch.BODY, "单位：元");

    assertThat(new Layout().arrange(List.of(page.page(1))))
        .extracting(NotesTest::text)
        .last()
        .isEqualTo("单位：元");
  }

  private static String text(Block block) {
    return ((Paragraph) block).text().text();
  }
}
