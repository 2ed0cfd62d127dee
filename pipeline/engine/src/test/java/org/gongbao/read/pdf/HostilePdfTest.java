package org.gongbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.gongbao.layout.Layout;
import org.gongbao.model.Notice;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files made to exhaust a reader, or by programs that went wrong: each ends, and says what is lost.
 */
class HostilePdfTest {
  private final PdfObjects file = new PdfObjects();
  private final int font = file.font("SimSun", "UniGB-UCS2-H");
  private final String fonts = PdfObjects.fonts(font);

  @Test
  void runsAPageOfFortyThousandForms() throws UnreadableInput {
    int form =
        file.stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9]",
            "0 0 1 1 re f".getBytes(StandardCharsets.US_ASCII));
    String uses = "/X Do ".repeat(40_000);
    file.page(
        file.stream(text("文") + uses),
        "/Resources << /Font << /F %d 0 R >> /XObject << /X %d 0 R >> >>".formatted(font, form));
    Reading reading = read();

    assertThat(text(reading, 0)).isEqualTo("文");
    assertThat(reading.notices()).extracting(Notice::code).containsExactly("PAGE_CUT");
    assertThat(reading.notices().get(0).detail()).contains("page 1");
  }

  @Test
  void laysOutAPageOfAHundredThousandRulings() throws UnreadableInput {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      rules.append("%d %d m %d 790 l S ".formatted(i % 600, i % 700, i % 600));
      rules.append("%d %d m 590 %d l S ".formatted(i % 500, i % 800, i % 800));
    }
    file.page(file.stream(rules + text("文")), fonts);
    Reading reading = read();

    assertThat(reading.notices()).extracting(Notice::code).containsExactly("PAGE_LINES_DROPPED");
    assertThat(new Layout().arrange(pages(reading))).isNotEmpty();
  }

  @Test
  void doesNotUnpackAStreamOfFiveHundredMegabytes() throws UnreadableInput {
    file.page(file.stream(text("第一页")), fonts);
    file.page(file.stream("/Filter /FlateDecode", bomb(500)), fonts);
    file.page(file.stream("/Filter [/FlateDecode /FlateDecode]", deflated(bomb(500))), fonts);
    file.page(file.stream(text("第四页")), fonts);
    Reading reading = read();

    assertThat(text(reading, 0)).isEqualTo("第一页");
    assertThat(text(reading, 3)).isEqualTo("第四页");
    assertThat(reading.notices()).extracting(Notice::code).containsExactly("PAGE_CUT");
    assertThat(reading.notices().get(0).detail()).contains("pages 2–3");
  }

  @Test
  void failsClearlyWhereNothingButABombIsInTheFile() {
    file.page(file.stream("/Filter /FlateDecode", bomb(500)), fonts);

    assertThatThrownBy(this::read)
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("report.pdf")
        .hasMessageContaining("page 1");
  }

  @Test
  void endsAPageThatGoesOnAndOn() throws UnreadableInput {
    String endless = "0 g ".repeat(3_100_000);
    file.page(file.stream(text("文") + endless), fonts);

    assertThat(read().notices()).extracting(Notice::code).containsExactly("PAGE_CUT");
  }

  @Test
  void savesNoGraphicsStatesWithoutEnd() throws UnreadableInput {
    file.page(file.stream("q ".repeat(300_000) + "Q ".repeat(300_000) + text("文")), fonts);
    Reading reading = read();

    assertThat(text(reading, 0)).isEqualTo("文");
  }

  @Test
  void survivesArraysInsideArrays() throws UnreadableInput {
    file.page(file.stream(text("文") + "[".repeat(100_000) + " TJ"), fonts);

    assertThat(text(read(), 0)).isEqualTo("文");
  }

  @Test
  void readsTwentyThousandPages() throws UnreadableInput {
    int content = file.stream(text("澄浦区新增口袋公园十二座，群众满意。"));
    int page = file.page(content, fonts);
    for (int i = 1; i < 20_000; i++) {
      if (i % 100 == 0) {
        page = file.page(content, fonts);
      } else {
        file.again(page);
      }
    }
    List<Page> pages = pages(read());

    assertThat(pages).hasSizeGreaterThanOrEqualTo(200);
    assertThat(pages.get(pages.size() - 1).glyphs()).hasSize(18);
    assertThat(new Layout().arrange(pages)).hasSize(pages.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0 0 0 0]",
        "[0 0 1e9 1e9]",
        "[0 0 99999999999999999999 3]",
        "[0 0 600 0.001]",
        "[(a) null]"
      })
  void assumesPaperWhereThePageHasNoPossibleSize(String box) throws UnreadableInput {
    file.page("/MediaBox " + box + " /Contents " + file.stream(text("文")) + " 0 R " + fonts);
    Reading reading = read();

    assertThat(text(reading, 0)).isEqualTo("文");
    assertThat(pages(reading).get(0).width()).isBetween(590f, 615f);
    assertThat(new Layout().arrange(pages(reading))).hasSize(1);
  }

  @Test
  void readsAPageWhoseBoxIsUpsideDownAndBelowTheOrigin() throws UnreadableInput {
    String text = "BT /F 20 Tf -500 -100 Td <%s> Tj ET".formatted("6587");
    file.page("/MediaBox [0 0 -600 -800] /Contents " + file.stream(text) + " 0 R " + fonts);
    Glyph glyph = pages(read()).get(0).glyphs().get(0);

    assertThat(glyph.left()).isEqualTo(100);
    assertThat(glyph.bottom()).isBetween(100f, 103f);
  }

  @ParameterizedTest
  @ValueSource(strings = {"45", "-45", "(east)", "1e30"})
  void readsAPageWithAnOddRotationUpright(String rotation) throws UnreadableInput {
    file.page(file.stream(text("文")), fonts + " /Rotate " + rotation);

    assertThat(pages(read()).get(0).width()).isEqualTo(600);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-270", "450"})
  void readsRotationsOfMoreThanATurn(String rotation) throws UnreadableInput {
    String up = "BT /F 20 Tf 0 1 -1 0 500 100 Tm <6587> Tj ET";
    file.page(file.stream(up), fonts + " /Rotate " + rotation);
    Page page = pages(read()).get(0);

    assertThat(page.width()).isEqualTo(800);
    assertThat(page.glyphs().get(0).left()).isEqualTo(100);
  }

  @Test
  void countsGlyphsOfFontsWithoutAMap() throws UnreadableInput {
    int descendant =
        file.add(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Unknown /DW 1000"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    int unknown =
        file.add(
            "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Unknown /Encoding /Identity-H"
                + " /DescendantFonts [ "
                + descendant
                + " 0 R ] >>");
    String body = text("澄浦区新增口袋公园十二座，群众满意。");
    file.page(
        file.stream(body + "BT /U 20 Tf 100 500 Td <00A100A2> Tj ET"),
        "/Resources << /Font << /F %d 0 R /U %d 0 R >> >>".formatted(font, unknown));
    Reading reading = read();

    assertThat(text(reading, 0)).isEqualTo("澄浦区新增口袋公园十二座，群众满意。");
    assertThat(reading.notices()).extracting(Notice::code).contains("GLYPHS_WITHOUT_UNICODE");
    assertThat(reading.notices().get(0).detail()).contains("2 glyphs on page 1");
  }

  @Test
  void findsTheObjectsOfAFileWhoseTableLies() throws UnreadableInput {
    file.page(file.stream(text("文")), fonts);
    String whole = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    byte[] broken =
        whole
            .replaceAll("\n[0-9]{10} 00000 n", "\n0000000007 00000 n")
            .getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = new PdfReader().read(broken, "report.pdf");

    assertThat(text(reading, 0)).isEqualTo("文");
  }

  @Test
  void runsNoActions() throws UnreadableInput {
    file.catalog("/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://example.org'\\)) >>");
    file.page(
        file.stream(text("文")),
        fonts
            + " /AA << /O << /S /URI /URI (http://example.org) >> >>"
            + " /Annots [ << /Subtype /Link /Rect [0 0 600 800]"
            + " /A << /S /Launch /F (calc.exe) >> >> ]");

    assertThat(text(read(), 0)).isEqualTo("文");
  }

  private static String text(String text) {
    return PdfObjects.text(100, 700, text, StandardCharsets.UTF_16BE);
  }

  private Reading read() throws UnreadableInput {
    return new PdfReader().read(file.bytes(), "report.pdf");
  }

  private static List<Page> pages(Reading reading) {
    return ((Reading.Paged) reading.content()).pages();
  }

  private static String text(Reading reading, int page) {
    return pages(reading).get(page).glyphs().stream()
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  /** So many megabytes of blanks. */
  private static byte[] bomb(int megabytes) {
    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < megabytes; i++) {
        out.write(blanks);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
