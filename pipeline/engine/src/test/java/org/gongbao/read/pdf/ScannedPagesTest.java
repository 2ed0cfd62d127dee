package org.gongbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Notice;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.Watch;
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.RecognizedLine;
import org.gongbao.read.ocr.OcrMode;
import org.gongbao.read.ocr.ReadLine;
import org.gongbao.read.ocr.RecognitionFailed;
import org.gongbao.read.ocr.RecognizerUnavailable;
import org.gongbao.read.ocr.ScanReader;
import org.gongbao.read.ocr.SlipRepair;
import org.gongbao.read.ocr.TextRecognizer;
import org.junit.jupiter.api.Test;

/** Which pages are read by what they look like, and what is said of those that are not. */
class ScannedPagesTest {
  private static final String SENTENCE = "全区新增公办学位三百个，改造老旧小区十二个。";

  /**
   * A picture over the whole page, and on it, in black on white, what stands for two characters.
   */
  private static final String SCAN =
      "q 600 0 0 800 0 0 cm /I Do Q 1 g 0 0 600 800 re f 0 g 50 700 12 12 re f 64 700 12 12 re f ";

  private int drawn;

  @Test
  void readsThePagesWithoutATextLayerAlone() throws UnreadableInput {
    Reading reading =
        read(
            OcrMode.AUTO,
            new PdfSketch().page(PdfSketch.text(50, 50, 10, SENTENCE)).page(SCAN).page(""));

    assertThat(texts(reading)).containsExactly(SENTENCE, "学位", "");
    assertThat(((Reading.Paged) reading.content()).recognizedPages()).containsExactly(2);
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void placesWhatItReadsWhereItIsPrinted() throws UnreadableInput {
    Reading reading = read(OcrMode.AUTO, new PdfSketch().page(SCAN));

    Glyph first = pages(reading).get(0).glyphs().get(0);
    assertThat(first.left()).isBetween(48f, 52f);
    assertThat(first.top()).isBetween(84f, 90f);
    assertThat(first.bottom()).isBetween(98f, 104f);
    RecognizedLine line = ((Reading.Paged) reading.content()).recognized().get(0);
    assertThat(line.confidence()).isEqualTo(0.9f);
    assertThat(line.characters()).hasSize(2);
  }

  @Test
  void readsAPageWhoseFontsGiveOtherCharactersThanThoseDrawn() throws UnreadableInput {
    Reading reading = read(OcrMode.AUTO, lying());

    assertThat(texts(reading)).containsExactly("学位");
    assertThat(drawn).isPositive();
  }

  @Test
  void leavesAllPagesToTheirTextLayerWhereItIsTold() throws UnreadableInput {
    Reading reading =
        read(OcrMode.NEVER, new PdfSketch().page(PdfSketch.text(50, 50, 10, SENTENCE)).page(SCAN));

    assertThat(drawn).isZero();
    assertThat(reading.notices()).extracting(Notice::code).containsExactly("PAGE_WITHOUT_TEXT");
  }

  @Test
  void readsAllPagesThatCanBeDrawnWhereItIsTold() throws UnreadableInput {
    Reading reading =
        read(OcrMode.ALWAYS, new PdfSketch().page(PdfSketch.text(50, 50, 10, SENTENCE)).page(SCAN));

    assertThat(texts(reading))
        .as("the first page's font is not in the file")
        .containsExactly(SENTENCE, "学位");
    assertThat(reading.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.code()).isEqualTo("OCR_NOT_POSSIBLE");
              assertThat(notice.detail()).contains("page 1", "fonts embedded");
            });
  }

  @Test
  void readsAPageWhoseTextIsDrawnAsOutlines() throws UnreadableInput {
    Reading reading =
        read(
            OcrMode.AUTO,
            new PdfSketch()
                .page(outlines(100))
                .page(outlines(300) + PdfSketch.text(290, 40, 10, "—2—"))
                .page(outlines(40) + PdfSketch.text(50, 600, 10, SENTENCE)));

    assertThat(texts(reading)).as("on page 3 an emblem").containsExactly("学位", "", SENTENCE);
    assertThat(reading.notices())
        .as("the font of page 2 is not in the file")
        .extracting(Notice::code)
        .containsExactly("PAGE_WITHOUT_TEXT", "OCR_NOT_POSSIBLE");
  }

  @Test
  void namesThePagesOfOutlinesWhereNoneIsRecognized() throws UnreadableInput {
    Reading reading =
        read(
            OcrMode.NEVER,
            new PdfSketch().page(PdfSketch.text(50, 50, 10, SENTENCE)).page(outlines(100)));

    assertThat(reading.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.detail()).contains("page 2", "OCR"));
  }

  @Test
  void keepsAPageOnceThatHasNothingToRecognize() throws UnreadableInput {
    Reading reading = read(OcrMode.ALWAYS, new PdfSketch().page(SCAN).page("").page(SCAN));

    assertThat(texts(reading)).containsExactly("学位", "", "学位");
    assertThat(pages(reading)).extracting(Page::number).containsExactly(1, 2, 3);
  }

  @Test
  void saysNothingOfAnEmptyPage() throws UnreadableInput {
    Reading reading =
        read(
            OcrMode.AUTO,
            new PdfSketch()
                .page(PdfSketch.text(50, 50, 10, SENTENCE))
                .page("q 600 0 0 800 0 0 cm /I Do Q 1 g 0 0 600 800 re f"));

    assertThat(drawn).isZero();
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void namesThePagesThatNoEngineIsThereFor() throws UnreadableInput {
    Reading reading =
        read(
            OcrMode.AUTO,
            picture -> {
              throw new RecognizerUnavailable("no engine is built in for this machine");
            },
            new PdfSketch().page(PdfSketch.text(50, 50, 10, SENTENCE)).page(SCAN).bytes());

    assertThat(texts(reading)).containsExactly(SENTENCE, "");
    assertThat(reading.notices())
        .extracting(Notice::code)
        .containsExactly("PAGE_WITHOUT_TEXT", "OCR_UNAVAILABLE");
    assertThat(reading.notices().get(0).detail()).contains("page 2");
    assertThat(reading.notices().get(1).detail()).contains("no engine is built in");
  }

  @Test
  void goesOnWithTheOtherPagesWhereTheEngineBreaksDown() throws UnreadableInput {
    List<Boolean> seen = new ArrayList<>();
    Reading reading =
        read(
            OcrMode.AUTO,
            picture -> {
              seen.add(true);
              if (seen.size() == 1) {
                throw new RecognitionFailed("broken");
              }
              return line(picture.width());
            },
            new PdfSketch().page(SCAN).page(SCAN).bytes());

    assertThat(texts(reading)).containsExactly("", "学位");
    assertThat(reading.notices())
        .extracting(Notice::code)
        .containsExactly("PAGE_WITHOUT_TEXT", "OCR_FAILED");
  }

  @Test
  void namesThePageOfAPictureThatIsTooLarge() {
    assertThatThrownBy(() -> read(OcrMode.AUTO, picture(20_000, 20_000, COSName.FLATE_DECODE)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("page 1")
        .hasMessageContaining("20000 × 20000 pixels");
  }

  @Test
  void namesThePageOfAPictureThatNoReaderIsThereFor() {
    assertThatThrownBy(() -> read(OcrMode.AUTO, picture(100, 100, COSName.JPX_DECODE)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll(
            "report.pdf", "page 1", "JPEG 2000", "print the file to a new PDF");
  }

  private Reading read(OcrMode mode, PdfSketch sketch) throws UnreadableInput {
    return read(mode, sketch.bytes());
  }

  private Reading read(OcrMode mode, byte[] bytes) throws UnreadableInput {
    return read(
        mode,
        picture -> {
          drawn++;
          return line(picture.width());
        },
        bytes);
  }

  private static Reading read(OcrMode mode, TextRecognizer recognizer, byte[] bytes)
      throws UnreadableInput {
    return new PdfReader(
            mode, new ScanReader(recognizer, SlipRepair.of(Dictionaries.packaged())), Watch.NONE)
        .read(bytes, "report.pdf");
  }

  /** Shapes with a curved side, in rows, as the parts of characters are drawn. */
  private static String outlines(int count) {
    StringBuilder content = new StringBuilder("0 g ");
    for (int i = 0; i < count; i++) {
      int x = 50 + 14 * (i % 20);
      int y = 700 - 20 * (i / 20);
      content.append(
          String.format(
              "%d %d m %d %d %d %d %d %d c %d %d l h f ",
              x, y, x + 4, y + 2, x + 8, y + 2, x + 12, y, x + 12, y + 12));
    }
    return content.toString();
  }

  /** The line that stands where {@link #SCAN} draws two boxes on a page 600 points wide. */
  private static List<ReadLine> line(int pixels) {
    float scale = pixels / 600f;
    return List.of(
        new ReadLine(
            Math.round(46 * scale),
            Math.round(84 * scale),
            Math.round(80 * scale),
            Math.round(104 * scale),
            "学位",
            Collections.nCopies(2, 0.9f),
            false));
  }

  /** A page whose embedded font maps all its glyphs to characters of private use. */
  private static byte[] lying() {
    try (PDDocument document = new PDDocument();
        InputStream file =
            Objects.requireNonNull(
                PDDocument.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      PDPage page = new PDPage(new PDRectangle(600, 800));
      document.addPage(page);
      PDType0Font font = PDType0Font.load(document, file, false);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(50, 700);
        content.showText("What is printed here and what is said of it differ");
        content.endText();
      }
      PDStream map = new PDStream(document);
      try (OutputStream out = map.createOutputStream()) {
        out.write(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Lie def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfrange <0000> <00FF> <E000> endbfrange
            endcmap end end
            """
                .getBytes(StandardCharsets.US_ASCII));
      }
      font.getCOSObject().setItem(COSName.TO_UNICODE, map);
      return saved(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page under a picture of this size, whatever its few bytes hold. */
  private static byte[] picture(int width, int height, COSName filter) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(600, 800));
      document.addPage(page);
      PDImageXObject image =
          new PDImageXObject(
              document,
              InputStream.nullInputStream(),
              filter,
              width,
              height,
              8,
              PDDeviceGray.INSTANCE);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(image, 0, 0, 600, 800);
      }
      return saved(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static List<Page> pages(Reading reading) {
    return ((Reading.Paged) reading.content()).pages();
  }

  private static List<String> texts(Reading reading) {
    List<String> texts = new ArrayList<>();
    for (Page page : pages(reading)) {
      StringBuilder text = new StringBuilder();
      page.glyphs().forEach(glyph -> text.append(glyph.text()));
      texts.add(text.toString());
    }
    return texts;
  }
}
