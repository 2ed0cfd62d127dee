package org.gongbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.data.Offset;
import org.gongbao.layout.Layout;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fonts that are only named: their predefined CMap is all that tells text and widths. */
class PredefinedCMapTest {
  private static final Offset<Float> NEARLY = Offset.offset(0.05f);

  @ParameterizedTest
  @CsvSource({
    "FangSong_GB2312,         GBK-EUC-H,    GBK",
    "SimSun,                  GB-EUC-H,     GB2312",
    "SimHei,                  GBKp-EUC-H,   GBK",
    "FZXBSJW--GB1-0,          UniGB-UCS2-H, UTF-16BE",
    "#B7#BD#D5#FD#D0#A1#B1#EA#CB#CE, UniGB-UTF16-H, UTF-16BE",
  })
  void givesTextWidthsAndBoxes(String font, String encoding, String charset)
      throws UnreadableInput {
    Page page = page(font, encoding, "政府工作报告，增长12.5%。", Charset.forName(charset));

    StringBuilder text = new StringBuilder();
    page.glyphs().forEach(glyph -> text.append(glyph.text()));
    assertThat(text).hasToString("政府工作报告，增长12.5%。");
    Glyph third = page.glyphs().get(2);
    assertThat(third.left()).isCloseTo(100 + 40, NEARLY);
    assertThat(third.right()).isCloseTo(100 + 60, NEARLY);
    assertThat(third.top()).isCloseTo(800 - 700 - 0.88f * 20, NEARLY);
    assertThat(third.bottom()).isCloseTo(800 - 700 + 0.12f * 20, NEARLY);
    Glyph digit = page.glyphs().get(10);
    assertThat(digit.text()).isEqualTo("2");
    assertThat(digit.left()).isCloseTo(third.left() + 7 * 20 + 10, NEARLY);
    assertThat(digit.width()).isCloseTo(10, NEARLY);
  }

  @Test
  void countsACharacterBeyondTheBasicPlaneAsOne() throws UnreadableInput {
    Page page = page("SimSun", "UniGB-UTF16-H", "\uD840\uDC87路12座", StandardCharsets.UTF_16BE);

    assertThat(page.glyphs()).extracting(Glyph::text).startsWith("\uD840\uDC87", "路", "1");
    Paragraph paragraph = (Paragraph) new Layout().arrange(List.of(page)).get(0);
    int begin = paragraph.text().text().indexOf("12");
    assertThat(paragraph.text().evidence(begin, begin + 3))
        .returns(2, evidence -> evidence.begin())
        .returns(5, evidence -> evidence.end())
        .returns("12座", evidence -> evidence.text());
  }

  @Test
  void placesTheGlyphsOfLinesThatRunDown() throws UnreadableInput {
    Page page = page("SimSun", "UniGB-UCS2-V", "工作报告", StandardCharsets.UTF_16BE);

    Glyph first = page.glyphs().get(0);
    Glyph second = page.glyphs().get(1);
    assertThat(second.left()).isCloseTo(first.left(), NEARLY);
    assertThat(second.top() - first.top()).isCloseTo(20, NEARLY);
    assertThat((first.left() + first.right()) / 2).isCloseTo(100, NEARLY);
  }

  private static Page page(String font, String encoding, String text, Charset charset)
      throws UnreadableInput {
    PdfObjects file = new PdfObjects();
    int content = file.stream(PdfObjects.text(100, 700, text, charset));
    file.page(content, PdfObjects.fonts(file.font(font, encoding)));
    Reading reading = new PdfReader().read(file.bytes(), "report.pdf");
    assertThat(reading.notices()).isEmpty();
    return ((Reading.Paged) reading.content()).pages().get(0);
  }
}
