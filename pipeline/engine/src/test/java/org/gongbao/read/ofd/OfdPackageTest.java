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
import org.junit.jupiter.api.Test;

class OfdPackageTest {

  private static final Offset<Float> NEAR = within(0.02f);

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
    assertThat(pages).extracting(OfdPackageTest::text).containsExactly("一", "二");
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
            .template("7", OfdFile.path("", "M 0 0 B 1 2 3 4 5 6 C", ""))
            .page("<ofd:Template TemplateID=\"7\"/>", OfdFile.line(10, 10, "公报"))
            .bytes();
    bytes[place % bytes.length] = value;
    try {
      assertThat(new OfdReader().read(bytes, "test.ofd").mediaType()).isEqualTo("application/ofd");
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageStartingWith("test.ofd: ");
    }
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

  private static List<Glyph> glyphs(String objects) throws UnreadableInput {
    return new OfdFile().page(objects).pages().get(0).glyphs();
  }

  private static String text(Page page) {
    return String.join("", page.glyphs().stream().map(Glyph::text).toList());
  }
}
