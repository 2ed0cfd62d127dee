package org.gongbao.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.gongbao.model.UnreadableInput;
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
                    + OfdFile.path("", "M 0 0 L 50 0", "")
                    + OfdFile.path(
                        "Stroke=\"false\" Fill=\"true\"", "M 0 5 L 50 5 L 50 5.2 L 0 5.2 C", ""))
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
                    + OfdFile.path("", "M 0 0 L 50 0", white)
                    + OfdFile.path("DrawParam=\"3\"", "M 0 0 L 50 0", "")
                    + OfdFile.path("Alpha=\"0\"", "M 0 0 L 50 0", "")
                    + OfdFile.path("Visible=\"false\"", "M 0 0 L 50 0", "")
                    + OfdFile.path("Stroke=\"false\"", "M 0 0 L 50 0", ""))
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

  private static String text(Page page) {
    return String.join("", page.glyphs().stream().map(Glyph::text).toList());
  }
}
