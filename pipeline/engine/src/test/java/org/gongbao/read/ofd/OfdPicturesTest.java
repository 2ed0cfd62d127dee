package org.gongbao.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Notice;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.Watch;
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.read.ocr.GrayImage;
import org.gongbao.read.ocr.OcrMode;
import org.gongbao.read.ocr.ReadLine;
import org.gongbao.read.ocr.ScanReader;
import org.gongbao.read.ocr.SlipRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are pictures: 100 mm wide and 200 mm high, as all pages of {@link OfdFile}. */
class OfdPicturesTest {
  private static final String FILLING = picture("Boundary=\"0 0 100 200\"");
  private static final String SENTENCE = OfdFile.line(5, 20, "全区新增公办学位三百个");

  private final List<GrayImage> seen = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boundary=\"0 0 100 200\"",
        "Boundary=\"0 0 100 200\" CTM=\"100 0 0 200 0 0\"",
        "Boundary=\"10 20 90 180\" CTM=\"100 0 0 200 -10 -20\""
      })
  void drawsAPictureWhereItsMatrixPutsIt(String place) throws UnreadableInput {
    Reading reading = read(OcrMode.AUTO, file(png()).page(picture(place)));

    assertThat(text(reading, 0)).isEqualTo("学位");
    GrayImage drawn = seen.get(0);
    assertThat(drawn.height()).isEqualTo(2 * drawn.width());
    assertThat(drawn.at(drawn.width() / 4, drawn.height() / 8)).as("black there").isLessThan(20);
    assertThat(drawn.at(drawn.width() * 3 / 4, drawn.height() / 8)).isGreaterThan(235);
    Glyph first = pages(reading).get(0).glyphs().get(0);
    assertThat(first.left()).isBetween(10f, 60f);
    assertThat(((Reading.Paged) reading.content()).recognizedPages()).containsExactly(1);
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void readsThePagesOfPicturesAlone() throws UnreadableInput {
    Reading reading = read(OcrMode.AUTO, file(png()).page(SENTENCE).page(FILLING));

    assertThat(text(reading, 0)).startsWith("全区");
    assertThat(text(reading, 1)).isEqualTo("学位");
    assertThat(seen).hasSize(1);
  }

  @Test
  void leavesThemWhereItIsTold() throws UnreadableInput {
    Reading reading = read(OcrMode.NEVER, file(png()).page(SENTENCE).page(FILLING));

    assertThat(seen).isEmpty();
    assertThat(reading.notices()).extracting(Notice::code).containsExactly("PAGE_WITHOUT_TEXT");
  }

  @Test
  void namesThePageOfAPictureThatCannotBeRead() throws UnreadableInput {
    byte[] unknown = "no picture at all".getBytes(StandardCharsets.US_ASCII);

    Reading reading = read(OcrMode.AUTO, file(unknown).page(SENTENCE).page(FILLING));

    assertThat(reading.notices())
        .extracting(Notice::code)
        .containsExactly("PAGE_WITHOUT_TEXT", "PICTURE_OMITTED");
    assertThat(reading.notices().get(1).detail())
        .contains("page 2", "Doc_0/Res/scan.png", "no reader");
  }

  @Test
  void namesThePageOfAPictureThatBreaksOff() {
    byte[] half = Arrays.copyOf(png(), 60);

    assertThatThrownBy(() -> read(OcrMode.AUTO, file(half).page(FILLING)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("test.ofd", "page 1", "Doc_0/Res/scan.png", "damaged");
  }

  @Test
  void readsAPageWhoseTextIsDrawnAsOutlines() throws UnreadableInput {
    StringBuilder outlines = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      outlines.append(
          filled(5 + 4 * (i % 20), 10 + 6 * (i / 20), "", "M 0 0 B 1 1 2 1 4 0 L 4 4 C"));
    }

    Reading reading = read(OcrMode.AUTO, file(png()).page(SENTENCE).page(outlines.toString()));

    assertThat(text(reading, 1)).isEqualTo("学位");
    GrayImage drawn = seen.get(0);
    assertThat(at(drawn, 8, 11.8)).as("in the first shape").isLessThan(20);
    assertThat(at(drawn, 90, 100)).as("beside them all").isGreaterThan(235);
  }

  @Test
  void leavesTheInsideOfALetterOpen() throws UnreadableInput {
    String ring = "M 0 0 L 40 0 L 40 40 L 0 40 C M 10 10 L 30 10 L 30 30 L 10 30 C";
    String turned = "M 0 0 L 40 0 L 40 40 L 0 40 C M 10 10 L 10 30 L 30 30 L 30 10 C";

    read(
        OcrMode.AUTO,
        file(png())
            .page(
                FILLING.replace("ResourceID=\"100\"", "")
                    + filled(5, 50, "Rule=\"Even-Odd\"", ring)
                    + filled(55, 50, "", turned)
                    + filled(5, 120, "", ring)));

    GrayImage drawn = seen.get(0);
    assertThat(at(drawn, 25, 70)).as("by counting").isGreaterThan(235);
    assertThat(at(drawn, 75, 70)).as("by directions").isGreaterThan(235);
    assertThat(at(drawn, 25, 140)).as("the same direction").isLessThan(20);
  }

  @Test
  void keepsTheTextBesideAPicture() throws UnreadableInput {
    Reading reading =
        read(
            OcrMode.AUTO,
            file(png()).page(FILLING + OfdFile.line(10, 180, "第3页") + OfdFile.line(22, 22, "学")));

    assertThat(text(reading, 0)).as("and not twice what is under it").isEqualTo("学位第3页");
  }

  private Reading read(OcrMode mode, OfdFile file) throws UnreadableInput {
    ScanReader scans =
        new ScanReader(
            picture -> {
              seen.add(picture);
              return line(picture);
            },
            SlipRepair.of(Dictionaries.packaged()));
    return new OfdReader(mode, scans, Watch.NONE).read(file.bytes(), "test.ofd");
  }

  private static OfdFile file(byte[] scan) {
    return new OfdFile().pictures(Map.of("scan.png", scan));
  }

  private static String picture(String place) {
    return "<ofd:ImageObject ID=\"7\" " + place + " ResourceID=\"100\"/>";
  }

  private static String filled(int left, int top, String attributes, String data) {
    return String.format(
        "<ofd:PathObject Boundary=\"%d %d 40 40\" Stroke=\"false\" Fill=\"true\" %s>"
            + "<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>",
        left, top, attributes, data);
  }

  /** How light a drawn page is at a place in millimetres. */
  private static int at(GrayImage drawn, double x, double y) {
    double scale = drawn.width() / 100.0;
    return drawn.at((int) (x * scale), (int) (y * scale));
  }

  /** White, with a black box in its upper left quarter. */
  private static byte[] png() {
    BufferedImage image = new BufferedImage(400, 800, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 400, 800);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(80, 80, 40, 40);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Two characters where the black box is. */
  private static List<ReadLine> line(GrayImage picture) {
    int unit = picture.width() / 20;
    return List.of(
        new ReadLine(
            4 * unit, 4 * unit, 6 * unit, 6 * unit, "学位", Collections.nCopies(2, 0.9f), false));
  }

  private static List<Page> pages(Reading reading) {
    return ((Reading.Paged) reading.content()).pages();
  }

  private static String text(Reading reading, int page) {
    StringBuilder text = new StringBuilder();
    pages(reading).get(page).glyphs().forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
