package org.gongbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does not see, or is not meant to read, is not in the text. */
class UnseenTextTest {
  private static final String BODY = PdfSketch.text(100, 700, 12, "正文正文正文正文");

  @ParameterizedTest
  @ValueSource(strings = {"1 g", "1 1 1 rg", "0 0 0 0 k", "/DeviceRGB cs 1 1 1 sc"})
  void leavesWhiteTextOut(String white) throws UnreadableInput {
    String content = BODY + "q " + white + " " + PdfSketch.text(100, 600, 12, "白字") + "Q ";

    assertThat(text(content)).isEqualTo("正文正文正文正文");
  }

  @Test
  void readsWhiteTextOnADarkGround() throws UnreadableInput {
    String content =
        "0.1 0.2 0.6 rg 90 590 300 30 re f 1 g "
            + PdfSketch.text(100, 600, 12, "表头")
            + "0 g "
            + BODY;

    assertThat(text(content)).isEqualTo("表头正文正文正文正文");
  }

  @Test
  void readsTextInASpotColourWhoseNumbersTellNothing() throws UnreadableInput {
    String content = "/Separation cs 1 scn " + BODY;

    assertThat(text(content)).isEqualTo("正文正文正文正文");
  }

  @Test
  void leavesOutWhatIsTooSmallToSeeOrClippedAway() throws UnreadableInput {
    String content =
        BODY
            + PdfSketch.text(100, 600, 0.2, "微字")
            + "q 0 0 50 50 re W n "
            + PdfSketch.text(100, 500, 12, "裁去")
            + "Q "
            + PdfSketch.text(900, 500, 12, "页外");

    assertThat(text(content)).isEqualTo("正文正文正文正文");
  }

  @Test
  void leavesALevelWatermarkOutThatLiesAcrossTheText() throws UnreadableInput {
    String content =
        "0.85 g "
            + PdfSketch.text(90, 690, 60, "内部资料")
            + "0 g "
            + BODY
            + BODY.replace("700", "680");

    assertThat(text(content)).isEqualTo("正文正文正文正文".repeat(2));
  }

  @Test
  void leavesAWatermarkOutThatReturnsOnSeveralPages() throws UnreadableInput {
    String mark = "0.85 g " + PdfSketch.text(100, 300, 60, "样本") + "0 g ";
    List<Page> pages = pages(new PdfSketch().page(mark + BODY).page(mark + BODY));

    assertThat(pages).extracting(UnseenTextTest::text).containsOnly("正文正文正文正文");
  }

  @Test
  void keepsALightHeadingThatStandsAlone() throws UnreadableInput {
    String content = "0.7 g " + PdfSketch.text(100, 750, 30, "标题") + "0 g " + BODY;

    assertThat(text(content)).isEqualTo("标题正文正文正文正文");
  }

  private static String text(String content) throws UnreadableInput {
    return text(pages(new PdfSketch().page(content)).get(0));
  }

  private static List<Page> pages(PdfSketch sketch) throws UnreadableInput {
    Reading reading = new PdfReader().read(sketch.bytes(), "report.pdf");
    return ((Reading.Paged) reading.content()).pages();
  }

  private static String text(Page page) {
    return page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
  }
}
