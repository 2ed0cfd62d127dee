package org.gongbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.Ruling;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final Offset<Float> NEARLY = Offset.offset(0.05f);
  private static final String SENTENCE = "全区新增学位一万三千个，其中公办学位占九成以上。".repeat(2);

  @Test
  void givesEachGlyphTheBoxThatAReaderSees() throws UnreadableInput {
    Page page = onlyPage(new PdfSketch().page(PdfSketch.text(100, 700, 20, "公报")));

    assertThat(page.width()).isEqualTo(600);
    assertThat(page.height()).isEqualTo(800);
    assertThat(text(page)).isEqualTo("公报");
    Glyph second = page.glyphs().get(1);
    assertThat(second.left()).isCloseTo(120, NEARLY);
    assertThat(second.right()).isCloseTo(140, NEARLY);
    assertThat(second.top()).isCloseTo(800 - 700 - 0.88f * 20, NEARLY);
    assertThat(second.bottom()).isCloseTo(800 - 700 + 0.12f * 20, NEARLY);
    assertThat(second.size()).isCloseTo(20, NEARLY);
    assertThat(second.face().name()).isEqualTo("STSong-Light");
  }

  @Test
  void appliesThePagesRotation() throws UnreadableInput {
    String upright = PdfSketch.text("0 1 -1 0 500 100", 20, SENTENCE);
    Page page = onlyPage(new PdfSketch().page(600, 800, 90, upright));

    assertThat(page.width()).isEqualTo(800);
    assertThat(page.height()).isEqualTo(600);
    Glyph first = page.glyphs().get(0);
    assertThat(first.left()).isCloseTo(100, NEARLY);
    assertThat(first.right()).isCloseTo(120, NEARLY);
    assertThat(first.bottom()).isCloseTo(500 + 0.12f * 20, NEARLY);
  }

  @Test
  void appliesARotationByHalfATurn() throws UnreadableInput {
    String upsideDown = PdfSketch.text("-1 0 0 -1 500 100", 20, "公报");
    Page page = onlyPage(new PdfSketch().page(600, 800, 180, upsideDown));

    assertThat(page.glyphs().get(0).left()).isCloseTo(100, NEARLY);
    assertThat(page.glyphs().get(0).bottom()).isCloseTo(100 + 0.12f * 20, NEARLY);
  }

  @Test
  void turnsAPageWhoseTextRunsSideways() throws UnreadableInput {
    String up = "100 50 m 100 700 l S " + PdfSketch.text("0 1 -1 0 500 100", 20, SENTENCE);
    Page page = onlyPage(new PdfSketch().page(600, 800, 0, up));

    assertThat(page.width()).isEqualTo(800);
    assertThat(page.height()).isEqualTo(600);
    assertThat(page.glyphs().get(1).left()).isCloseTo(120, NEARLY);
    assertThat(page.glyphs().get(1).bottom()).isCloseTo(500 + 0.12f * 20, NEARLY);
    assertThat(page.rulings()).containsExactly(new Ruling(50, 100, 700, 100));
  }

  @Test
  void leavesAslantWatermarksOut() throws UnreadableInput {
    String content =
        PdfSketch.text(100, 700, 20, "正文") + PdfSketch.text("0.7 0.7 -0.7 0.7 100 100", 60, "内部资料");

    assertThat(text(onlyPage(new PdfSketch().page(content)))).isEqualTo("正文");
  }

  @Test
  void takesGlyphsDrawnTwiceInOnePlaceForBold() throws UnreadableInput {
    String content =
        PdfSketch.text(100, 700, 20, "标题")
            + PdfSketch.text(100.4, 700, 20, "标题")
            + PdfSketch.text(100, 600, 20, "正文");
    Page page = onlyPage(new PdfSketch().page(content));

    assertThat(text(page)).isEqualTo("标题正文");
    assertThat(page.glyphs())
        .extracting(glyph -> glyph.face().bold())
        .containsExactly(true, true, false, false);
  }

  @Test
  void takesStrokedGlyphsForBold() throws UnreadableInput {
    Page page = onlyPage(new PdfSketch().page("2 Tr " + PdfSketch.text(100, 700, 20, "标题")));

    assertThat(page.glyphs().get(0).face().bold()).isTrue();
  }

  @Test
  void readsInvisibleTextOnlyWhereNothingElseIsWritten() throws UnreadableInput {
    String invisible = "3 Tr " + PdfSketch.text(50, 700, 10, SENTENCE) + " 0 Tr ";

    assertThat(text(onlyPage(new PdfSketch().page(invisible)))).isEqualTo(SENTENCE);
    assertThat(
            text(onlyPage(new PdfSketch().page(invisible + PdfSketch.text(50, 50, 10, SENTENCE)))))
        .isEqualTo(SENTENCE);
  }

  @Test
  void takesStrokesThinRectanglesAndFilledCellsForRulings() throws UnreadableInput {
    Page page =
        onlyPage(
            new PdfSketch()
                .page(
                    "100 700 m 300 700 l S 100 600 200 0.5 re f 0.8 g 100 500 200 50 re f "
                        + PdfSketch.text(50, 50, 12, "文")));

    assertThat(page.rulings())
        .containsExactly(
            new Ruling(100, 100, 300, 100),
            new Ruling(100, 199.75f, 300, 199.75f),
            new Ruling(100, 250, 300, 250),
            new Ruling(100, 300, 300, 300),
            new Ruling(100, 250, 100, 300),
            new Ruling(300, 250, 300, 300));
  }

  @Test
  void leavesOutWhatIsWhiteSlantedOrClippedAway() throws UnreadableInput {
    Page page =
        onlyPage(
            new PdfSketch()
                .page(
                    "1 G 100 700 m 300 700 l S 0 G 100 100 m 300 400 l S "
                        + "q 0 0 200 800 re W n 100 650 m 300 650 l S 250 0 m 250 800 l S Q "
                        + PdfSketch.text(50, 50, 12, "文")));

    assertThat(page.rulings()).containsExactly(new Ruling(100, 150, 200, 150));
  }

  @Test
  void runsFormsWhereTheyArePlaced() throws UnreadableInput {
    Page page =
        onlyPage(
            new PdfSketch()
                .form(PdfSketch.text(10, 10, 20, "附表"))
                .page("q 1 0 0 1 100 200 cm /X Do Q " + PdfSketch.text(50, 50, 12, "文")));

    assertThat(text(page)).isEqualTo("附表文");
    assertThat(page.glyphs().get(0).left()).isCloseTo(110, NEARLY);
    assertThat(page.glyphs().get(0).bottom()).isCloseTo(800 - 210 + 2.4f, NEARLY);
  }

  @Test
  void endsWhenFormsContainThemselves() throws UnreadableInput {
    Page page =
        onlyPage(
            new PdfSketch()
                .form("/X Do /X Do /X Do " + PdfSketch.text(10, 10, 20, "环"))
                .page("/X Do " + PdfSketch.text(50, 50, 12, "文")));

    assertThat(text(page)).contains("文");
  }

  @Test
  void keepsAPageOfVeryManyLinesReadableAndSaysSo() throws UnreadableInput {
    String lines = "10 10 m 500 10 l S ".repeat(50_000);
    Reading reading = read(new PdfSketch().page(lines + PdfSketch.text(50, 50, 12, "文")).bytes());

    assertThat(text(pages(reading).get(0))).isEqualTo("文");
    assertThat(reading.notices()).extracting(Notice::code).containsExactly("PAGE_LINES_DROPPED");
  }

  @Test
  void namesThePagesThatOnlyShowPictures() throws UnreadableInput {
    String scan = "q 600 0 0 800 0 0 cm /I Do Q ";
    Reading reading =
        read(
            new PdfSketch()
                .page(PdfSketch.text(50, 50, 10, SENTENCE))
                .page(scan)
                .page("")
                .page(scan + PdfSketch.text(50, 50, 12, "第四页"))
                .bytes());

    assertThat(reading.notices()).hasSize(1);
    assertThat(reading.notices().get(0).code()).isEqualTo("PAGE_WITHOUT_TEXT");
    assertThat(reading.notices().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(reading.notices().get(0).detail()).contains("pages 2, 4");
  }

  @Test
  void saysThatAScanNeedsOcr() {
    byte[] scan = new PdfSketch().page("q 600 0 0 800 0 0 cm /I Do Q ").bytes();

    assertThatThrownBy(() -> read(scan))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("report.pdf")
        .hasMessageContaining("page 1")
        .hasMessageContaining("OCR");
  }

  @Test
  void saysThatAGarbledTextLayerNeedsOcr() {
    byte[] garbled = new PdfSketch().page(PdfSketch.text(50, 700, 12, "犐犆犛狀犲狋犮狌狉犻狋狔犪犾犵狅")).bytes();

    assertThatThrownBy(() -> read(garbled))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("garbled")
        .hasMessageContaining("OCR");
  }

  @Test
  void saysThatAnEncryptedFileNeedsItsPassword() {
    byte[] locked = new PdfSketch().page(PdfSketch.text(50, 50, 12, "文")).encrypted("秘").bytes();

    assertThatThrownBy(() -> read(locked))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("report.pdf")
        .hasMessageContaining("password");
  }

  @Test
  void readsAnEncryptedFileThatOpensWithoutPassword() throws UnreadableInput {
    PdfSketch open = new PdfSketch().page(PdfSketch.text(50, 50, 12, "文")).encrypted("");

    assertThat(text(onlyPage(open))).isEqualTo("文");
  }

  @Test
  void recoversWhatATruncatedFileStillHolds() throws UnreadableInput {
    byte[] whole =
        new PdfSketch()
            .page(PdfSketch.text(50, 50, 12, "第一页"))
            .page(PdfSketch.text(50, 50, 12, "第二页"))
            .bytes();
    Reading reading = read(Arrays.copyOf(whole, whole.length - 40));

    assertThat(text(pages(reading).get(0))).isEqualTo("第一页");
    assertThat(reading.notices()).extracting(Notice::code).contains("FILE_TRUNCATED");
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertThatThrownBy(() -> read("不是文件".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("report.pdf");
    assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(UnreadableInput.class);
  }

  @Test
  void refusesAFileWithoutPages() {
    assertThatThrownBy(() -> read(new PdfSketch().bytes()))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("no pages");
  }

  @Property(tries = 200)
  void damageNeverSurfacesAsAnythingButAnUnreadableInput(
      @ForAll @IntRange(max = 4000) int at,
      @ForAll byte value,
      @ForAll @IntRange(min = 1, max = 6000) int length) {
    byte[] damaged =
        Arrays.copyOf(
            new PdfSketch()
                .form(PdfSketch.text(10, 10, 20, "附表"))
                .page("/X Do 10 10 m 500 10 l S " + PdfSketch.text(50, 50, 10, SENTENCE))
                .bytes(),
            length);
    damaged[at % length] = value;
    try {
      assertThat(pages(read(damaged))).isNotEmpty();
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageContaining("report.pdf");
    }
  }

  private static Reading read(byte[] bytes) throws UnreadableInput {
    return new PdfReader().read(bytes, "report.pdf");
  }

  private static Page onlyPage(PdfSketch sketch) throws UnreadableInput {
    List<Page> pages = pages(read(sketch.bytes()));
    assertThat(pages).hasSize(1);
    return pages.get(0);
  }

  private static List<Page> pages(Reading reading) {
    return ((Reading.Paged) reading.content()).pages();
  }

  private static String text(Page page) {
    return page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
  }
}
