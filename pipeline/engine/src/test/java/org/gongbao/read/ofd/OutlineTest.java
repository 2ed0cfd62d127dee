package org.gongbao.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.model.document.DeclaredHeading.Source;
import org.gongbao.model.document.Reading;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final String FIRST = "<ofd:Dest Type=\"XYZ\" PageID=\"1000\" Top=\"20\"/>";
  private static final String SECOND = "<ofd:Dest Type=\"Fit\" PageID=\"1001\"/>";

  @Test
  void readsElementsWithTheirDepthAndPage() throws UnreadableInput {
    assertThat(
            headings(
                element("一、总体要求\n", FIRST, "")
                    + element("二、工作措施", SECOND, element("（一）选址", SECOND, ""))))
        .containsExactly(
            new DeclaredHeading(Source.BOOKMARK, "一、总体要求", 1, 1),
            new DeclaredHeading(Source.BOOKMARK, "二、工作措施", 1, 2),
            new DeclaredHeading(Source.BOOKMARK, "（一）选址", 2, 2));
  }

  @Test
  void followsABookmarkByItsName() throws UnreadableInput {
    OfdFile file =
        file(element("二、工作措施", "<ofd:Bookmark Name=\"b2\"/>", ""))
            .beside(
                "<ofd:Bookmarks><ofd:Bookmark Name=\"b2\">"
                    + SECOND
                    + "</ofd:Bookmark></ofd:Bookmarks>");

    assertThat(headings(file))
        .containsExactly(new DeclaredHeading(Source.BOOKMARK, "二、工作措施", 1, 2));
  }

  @Test
  void passesOverWhatLeadsToNoPage() throws UnreadableInput {
    assertThat(
            headings(
                element("附件", "<ofd:Dest PageID=\"7\"/>", "")
                    + element("网站", "", "")
                    + element("书签", "<ofd:Bookmark Name=\"none\"/>", "")
                    + "<ofd:OutlineElem><ofd:Actions><ofd:Action><ofd:Goto>"
                    + FIRST
                    + "</ofd:Goto></ofd:Action></ofd:Actions></ofd:OutlineElem>"))
        .isEmpty();
  }

  @Test
  void keepsItsPagesWhereTheOutlineIsNestedWithoutEnd() throws UnreadableInput {
    OfdFile file = file("<ofd:OutlineElem>".repeat(200) + "</ofd:OutlineElem>".repeat(200));

    assertThat(file.pages()).hasSize(2);
    assertThat(headings(file)).isEmpty();
  }

  @Test
  void countsThePagesOfEachDocumentFromItsOwn() throws UnreadableInput {
    String body = "<ofd:DocBody><ofd:DocRoot>%s/Document.xml</ofd:DocRoot></ofd:DocBody>";
    OfdFile file =
        file("")
            .entry(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\">"
                    + String.format(body, "Doc_0")
                    + String.format(body, "Doc_1")
                    + "</ofd:OFD>")
            .entry(
                "Doc_1/Document.xml",
                ("<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Pages>"
                    + "<ofd:Page ID=\"1000\" BaseLoc=\"../Doc_0/Pages/Page_0/Content.xml\"/>"
                    + "</ofd:Pages><ofd:Outlines>"
                    + element("附表", FIRST, "")
                    + "</ofd:Outlines></ofd:Document>"));

    assertThat(headings(file)).containsExactly(new DeclaredHeading(Source.BOOKMARK, "附表", 1, 3));
  }

  private static String element(String title, String target, String beneath) {
    return "<ofd:OutlineElem Title=\""
        + title
        + "\">"
        + "<ofd:Actions><ofd:Action Event=\"CLICK\"><ofd:Goto>"
        + target
        + "</ofd:Goto></ofd:Action></ofd:Actions>"
        + beneath
        + "</ofd:OutlineElem>";
  }

  private static OfdFile file(String elements) {
    return new OfdFile()
        .page(OfdFile.line(10, 10, "一、总体要求"))
        .page(OfdFile.line(10, 10, "二、工作措施"))
        .beside("<ofd:Outlines>" + elements + "</ofd:Outlines>");
  }

  private static List<DeclaredHeading> headings(String elements) throws UnreadableInput {
    return headings(file(elements));
  }

  private static List<DeclaredHeading> headings(OfdFile file) throws UnreadableInput {
    return ((Reading.Paged) file.read().content()).headings();
  }
}
