package org.gongbao.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.gongbao.model.Notice;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.Ruling;
import org.junit.jupiter.api.Test;

class OfdReaderTest {
  private static final float POINTS = 72 / 25.4f;
  private static final Offset<Float> NEAR = within(0.02f);

  @Test
  void placesGlyphsInPointsFromTheTopLeft() throws UnreadableInput {
    Page page =
        new OfdFile()
            .page(
                OfdFile.text(
                    "10 20 50 5",
                    "Size=\"4\"",
                    "<ofd:TextCode X=\"1\" Y=\"3.52\" DeltaX=\"4 4.5\">公报表</ofd:TextCode>"))
            .pages()
            .get(0);

    assertThat(page.width()).isCloseTo(100 * POINTS, NEAR);
    assertThat(page.height()).isCloseTo(200 * POINTS, NEAR);
    Glyph second = page.glyphs().get(1);
    assertThat(second.text()).isEqualTo("报");
    assertThat(second.left()).isCloseTo(15 * POINTS, NEAR);
    assertThat(second.right()).isCloseTo(19 * POINTS, NEAR);
    assertThat(second.top()).isCloseTo(20 * POINTS, NEAR);
    assertThat(second.bottom()).isCloseTo(24 * POINTS, NEAR);
    assertThat(second.size()).isCloseTo(4 * POINTS, NEAR);
    assertThat(page.glyphs().get(2).left()).isCloseTo(19.5f * POINTS, NEAR);
    assertThat(second.face().name()).isEqualTo("SimSun");
  }

  @Test
  void repeatsStepsBehindTheLetterG() throws UnreadableInput {
    assertThat(lefts("DeltaX=\"g 3 5 2\"", "一二三四五")).containsExactly(10f, 15f, 20f, 25f, 27f);
  }

  @Test
  void countsNoFurtherThanTheTextGoes() throws UnreadableInput {
    assertThat(lefts("DeltaX=\"g 2000000000 4\"", "一二三")).containsExactly(10f, 14f, 18f);
  }

  @Test
  void stepsByUsualWidthsWhereNoStepsAreGiven() throws UnreadableInput {
    assertThat(lefts("", "共12件")).containsExactly(10f, 14f, 16f, 18f);
  }

  @Test
  void setsTextThatRunsDown() throws UnreadableInput {
    List<Glyph> glyphs =
        glyphs(
            OfdFile.text(
                "10 20 5 50",
                "Size=\"4\" ReadDirection=\"90\"",
                "<ofd:TextCode X=\"0\" Y=\"4\" DeltaY=\"5 5\">公报表</ofd:TextCode>"));

    assertThat(glyphs).extracting(Glyph::left).allMatch(left -> left == glyphs.get(0).left());
    assertThat(glyphs.get(2).top() - glyphs.get(1).top()).isCloseTo(5 * POINTS, NEAR);
  }

  @Test
  void mapsByTheMatrixBeforeTheBoundary() throws UnreadableInput {
    Glyph glyph =
        glyphs(
                OfdFile.text(
                    "10 20 50 50",
                    "Size=\"10\" CTM=\"0.5 0 0 0.5 1 2\"",
                    "<ofd:TextCode X=\"4\" Y=\"8.8\">表</ofd:TextCode>"))
            .get(0);

    assertThat(glyph.left()).isCloseTo(13 * POINTS, NEAR);
    assertThat(glyph.top()).isCloseTo(22 * POINTS, NEAR);
    assertThat(glyph.size()).isCloseTo(5 * POINTS, NEAR);
  }

  @Test
  void narrowsGlyphsButNotTheirSteps() throws UnreadableInput {
    List<Glyph> glyphs =
        glyphs(
            OfdFile.text(
                "10 20 50 5",
                "Size=\"4\" HScale=\"0.5\"",
                "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"6\">公报</ofd:TextCode>"));

    assertThat(glyphs.get(0).width()).isCloseTo(2 * POINTS, NEAR);
    assertThat(glyphs.get(1).left()).isCloseTo(16 * POINTS, NEAR);
  }

  @Test
  void takesCodesThatAreDrawnAsOneGlyphTogether() throws UnreadableInput {
    List<Glyph> glyphs =
        glyphs(
            OfdFile.text(
                "10 20 50 5",
                "Size=\"4\"",
                "<ofd:CGTransform CodePosition=\"1\" CodeCount=\"2\" GlyphCount=\"1\">"
                    + "<ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform>"
                    + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2 2.2\">afib</ofd:TextCode>"));

    assertThat(glyphs).extracting(Glyph::text).containsExactly("a", "fi", "b");
    assertThat(glyphs.get(2).left()).isCloseTo(14.2f * POINTS, NEAR);
  }

  @Test
  void leavesOutTheLineFeedsOfIndentedXml() throws UnreadableInput {
    assertThat(lefts("DeltaX=\"4\"", "\n      公报\n    ")).containsExactly(10f, 14f);
  }

  @Test
  void turnsAPageWhoseTextRunsUp() throws UnreadableInput {
    Page page =
        new OfdFile()
            .page(
                OfdFile.text(
                    "0 0 100 200",
                    "Size=\"4\" CTM=\"0 -1 1 0 0 0\"",
                    "<ofd:TextCode X=\"-100\" Y=\"50\" DeltaX=\"4\">公报</ofd:TextCode>"))
            .pages()
            .get(0);

    assertThat(page.width()).isCloseTo(200 * POINTS, NEAR);
    assertThat(page.glyphs().get(0).top()).isCloseTo(page.glyphs().get(1).top(), NEAR);
    assertThat(page.glyphs().get(0).left()).isLessThan(page.glyphs().get(1).left());
  }

  @Test
  void drawsTemplatesBelowAndAboveThePage() throws UnreadableInput {
    Page page =
        new OfdFile()
            .template("7", OfdFile.line(10, 5, "眉"))
            .template("8", OfdFile.line(10, 190, "脚"))
            .page(
                "<ofd:Template TemplateID=\"8\" ZOrder=\"Foreground\"/>"
                    + "<ofd:Template TemplateID=\"7\"/>",
                OfdFile.line(10, 50, "文"))
            .pages()
            .get(0);

    assertThat(text(page)).isEqualTo("眉文脚");
  }

  @Test
  void drawsCompositeUnitsWhereTheyArePlaced() throws UnreadableInput {
    Page page =
        new OfdFile()
            .resources(
                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\" Width=\"10\""
                    + " Height=\"10\"><ofd:Content>"
                    + OfdFile.line(2, 2, "印")
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>")
            .page(
                "<ofd:CompositeObject Boundary=\"30 40 10 10\" CTM=\"2 0 0 2 0 0\""
                    + " ResourceID=\"5\"/>")
            .pages()
            .get(0);

    assertThat(page.glyphs().get(0).left()).isCloseTo(34 * POINTS, NEAR);
    assertThat(page.glyphs().get(0).size()).isCloseTo(8 * POINTS, NEAR);
  }

  @Test
  void makesRulingsOfStrokesAndThinRectangles() throws UnreadableInput {
    List<Ruling> rulings =
        new OfdFile()
            .page(
                OfdFile.line(10, 10, "表")
                    + path("", "M 0 0 L 50 0", "")
                    + path("Stroke=\"false\" Fill=\"true\"", "M 0 5 L 50 5 L 50 5.2 L 0 5.2 C", ""))
            .pages()
            .get(0)
            .rulings();

    assertThat(rulings).hasSize(2).allMatch(Ruling::horizontal);
    assertThat(rulings.get(1).y0()).isCloseTo(25.1f * POINTS, NEAR);
    assertThat(rulings.get(1).length()).isCloseTo(50 * POINTS, NEAR);
  }

  @Test
  void makesNoRulingOfWhatDoesNotShow() throws UnreadableInput {
    String white = "<ofd:StrokeColor Value=\"#ff #ff #ff\"/>";
    List<Ruling> rulings =
        new OfdFile()
            .resources(
                "<ofd:DrawParams><ofd:DrawParam ID=\"2\">"
                    + white
                    + "</ofd:DrawParam>"
                    + "<ofd:DrawParam ID=\"3\" Relative=\"2\"/></ofd:DrawParams>")
            .page(
                OfdFile.line(10, 10, "表")
                    + path("", "M 0 0 L 50 0", white)
                    + path("DrawParam=\"3\"", "M 0 0 L 50 0", "")
                    + path("Alpha=\"0\"", "M 0 0 L 50 0", "")
                    + path("Visible=\"false\"", "M 0 0 L 50 0", "")
                    + path("Stroke=\"false\"", "M 0 0 L 50 0", ""))
            .pages()
            .get(0)
            .rulings();

    assertThat(rulings).isEmpty();
  }

  @Test
  void takesTextThatIsDrawnTwiceForBold() throws UnreadableInput {
    List<Glyph> glyphs = glyphs(OfdFile.line(10, 10, "公报") + OfdFile.line(10.1, 10, "公报"));

    assertThat(glyphs).extracting(Glyph::text).containsExactly("公", "报");
    assertThat(glyphs).allMatch(glyph -> glyph.face().bold());
  }

  @Test
  void readsNeitherSealsNorAnnotations() throws UnreadableInput {
    OfdFile file = new OfdFile().page(OfdFile.line(10, 10, "文"));
    file.entry("Doc_0/Signs/Sign_0/SignedValue.dat", "印章")
        .entry(
            "Doc_0/Annots/Page_0/Annotation.xml",
            "<PageAnnot><Annot Type=\"Stamp\"><Appearance>"
                + OfdFile.line(10, 30, "同意").replace("ofd:", "")
                + "</Appearance></Annot></PageAnnot>");

    assertThat(text(file.pages().get(0))).isEqualTo("文");
  }

  @Test
  void putsThePagesOfSeveralDocumentsOneAfterTheOther() throws UnreadableInput {
    String body = "<ofd:DocBody><ofd:DocRoot>%s</ofd:DocRoot></ofd:DocBody>";
    OfdFile file =
        new OfdFile()
            .page(OfdFile.line(10, 10, "一"))
            .entry(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\">"
                    + String.format(body, "/doc_0/Document.xml")
                    + String.format(body, "Doc_1/Document.xml")
                    + "</ofd:OFD>")
            .entry(
                "Doc_1/Document.xml",
                "<Document><Pages><Page BaseLoc=\"./P/../P/Content.xml\"/></Pages></Document>")
            .entry(
                "Doc_1/P/Content.xml",
                "<Page><Content><Layer>"
                    + OfdFile.line(10, 10, "二").replace("ofd:", "")
                    + "</Layer></Content></Page>");

    List<Page> pages = file.pages();

    assertThat(pages).extracting(Page::number).containsExactly(1, 2);
    assertThat(pages).extracting(OfdReaderTest::text).containsExactly("一", "二");
    assertThat(pages.get(1).height()).as("A4 where nothing is said").isCloseTo(841.89f, NEAR);
  }

  @Test
  void namesThePagesThatAreMissing() throws UnreadableInput {
    Reading reading =
        new OfdFile()
            .page(OfdFile.line(10, 10, "文"))
            .page("x")
            .entry("Doc_0/Pages/Page_1/Content.xml", "<Page><Content><Lay")
            .read();

    assertThat(reading.notices()).extracting(Notice::code).containsExactly("PAGE_DAMAGED");
    assertThat(reading.notices().get(0).detail()).contains("page 2");
  }

  @Test
  void refusesPicturesOfPagesAndSaysWhatToDo() {
    OfdFile file = new OfdFile().page("<ofd:ImageObject Boundary=\"0 0 100 200\"/>");

    assertThatThrownBy(file::read)
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("test.ofd", "pictures", "page 1", "OCR");
  }

  @Test
  void readsTheTextUnderAScan() throws UnreadableInput {
    List<Glyph> glyphs =
        glyphs(
            "<ofd:ImageObject Boundary=\"0 0 100 200\"/>"
                + OfdFile.line(10, 10, "本年度共完成民生实事十件，").replace("Font=", "Alpha=\"0\" Font=")
                + OfdFile.line(10, 20, "新增普惠性托位八百五十六个，惠及儿童一千名。")
                    .replace("Font=", "Fill=\"false\" Font="));

    assertThat(glyphs).hasSize(35);
  }

  @Test
  void refusesAnEncryptedFile() {
    OfdFile file =
        new OfdFile().page(OfdFile.line(1, 1, "文")).entry("Doc_0/Encryptions.xml", "<x/>");

    assertThatThrownBy(file::read)
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("test.ofd", "encrypted", "password");
  }

  @Test
  void letsNoEntityReachAnotherFile() throws UnreadableInput {
    OfdFile file =
        new OfdFile()
            .page(OfdFile.line(10, 10, "文"))
            .page("x")
            .entry(
                "Doc_0/Pages/Page_1/Content.xml",
                "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><Page><Content>"
                    + "<Layer>"
                    + OfdFile.line(10, 10, "&secret;").replace("ofd:", "")
                    + "</Layer></Content></Page>");

    Reading reading = file.read();

    assertThat(((Reading.Paged) reading.content()).pages().get(1).glyphs()).isEmpty();
    assertThat(reading.notices()).extracting(Notice::code).containsExactly("PAGE_DAMAGED");
  }

  @Test
  void stopsAtUnitsThatHoldEachOther() throws UnreadableInput {
    String inside = "<ofd:CompositeObject ResourceID=\"5\"/>".repeat(10);
    Reading reading =
        new OfdFile()
            .resources(
                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\"><ofd:Content>"
                    + inside
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>")
            .page(OfdFile.line(10, 10, "文") + inside)
            .read();

    assertThat(reading.notices()).extracting(Notice::code).containsExactly("PAGE_LINES_DROPPED");
  }

  @Property(tries = 200)
  void neverFailsOtherwiseThanByRefusing(
      @ForAll @IntRange(min = 0, max = 100_000) int place, @ForAll byte value) {
    byte[] bytes =
        new OfdFile()
            .template("7", path("", "M 0 0 B 1 2 3 4 5 6 C", ""))
            .page("<ofd:Template TemplateID=\"7\"/>", OfdFile.line(10, 10, "公报"))
            .bytes();
    bytes[place % bytes.length] = value;
    try {
      assertThat(new OfdReader().read(bytes, "test.ofd").mediaType()).isEqualTo("application/ofd");
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageStartingWith("test.ofd: ");
    }
  }

  private static List<Float> lefts(String steps, String text) throws UnreadableInput {
    return glyphs(
            OfdFile.text(
                "10 10 90 5",
                "Size=\"4\"",
                "<ofd:TextCode X=\"0\" Y=\"4\" " + steps + ">" + text + "</ofd:TextCode>"))
        .stream()
        .map(glyph -> Math.round(glyph.left() / POINTS * 100) / 100f)
        .toList();
  }

  private static List<Glyph> glyphs(String objects) throws UnreadableInput {
    return new OfdFile().page(objects).pages().get(0).glyphs();
  }

  private static String path(String attributes, String data, String colours) {
    return "<ofd:PathObject Boundary=\"10 20 50 50\" "
        + attributes
        + ">"
        + colours
        + "<ofd:AbbreviatedData>"
        + data
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }

  private static String text(Page page) {
    return String.join("", page.glyphs().stream().map(Glyph::text).toList());
  }
}
