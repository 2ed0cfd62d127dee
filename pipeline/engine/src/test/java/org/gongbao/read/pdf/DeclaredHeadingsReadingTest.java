package org.gongbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.model.document.DeclaredHeading.Source;
import org.gongbao.model.document.Reading;
import org.junit.jupiter.api.Test;

class DeclaredHeadingsReadingTest {
  private final PdfObjects file = new PdfObjects();
  private final int font = file.font("SimSun", "UniGB-UCS2-H");

  @Test
  void readsBookmarksWithTheirDepthAndPage() throws UnreadableInput {
    int first = page("总体要求");
    int second = page("工作措施");
    int child = file.add(bookmark("（一） 选址", second, ""));
    int last = file.add(bookmark("二、工作措施", second, "/First " + child + " 0 R"));
    int top = file.add(bookmark("一、总体要求", first, "/Next " + last + " 0 R"));
    file.catalog("/Outlines << /Type /Outlines /First " + top + " 0 R /Last " + last + " 0 R >>");

    assertThat(headings())
        .containsExactly(
            new DeclaredHeading(Source.BOOKMARK, "一、总体要求", 1, 1),
            new DeclaredHeading(Source.BOOKMARK, "二、工作措施", 1, 2),
            new DeclaredHeading(Source.BOOKMARK, "（一） 选址", 2, 2));
  }

  @Test
  void followsNoBookmarkThatLeadsOutOfTheFileOrInCircles() throws UnreadableInput {
    page("总体要求");
    int self = file.add("null") + 1;
    int uri =
        file.add(
            "<< /Title (a) /A << /S /URI /URI (http://example.org/) >> /Next " + self + " 0 R >>");
    file.catalog("/Outlines << /First " + uri + " 0 R >>");
    file.catalog("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>");

    assertThat(headings()).isEmpty();
  }

  @Test
  void readsTheWordsThatAreTaggedAsHeadings() throws UnreadableInput {
    String content =
        "/Standard1 << /MCID 0 >> BDC /Span << /ActualText (x) >> BDC "
            + PdfObjects.text(100, 700, "总体", StandardCharsets.UTF_16BE)
            + "EMC EMC /P << /MCID 1 >> BDC "
            + PdfObjects.text(100, 660, "正文", StandardCharsets.UTF_16BE)
            + "EMC /H3 << /MCID 2 >> BDC "
            + PdfObjects.text(140, 700, "要求", StandardCharsets.UTF_16BE)
            + "EMC";
    int page = file.page(file.stream(content), PdfObjects.fonts(font));
    int heading = file.add("<< /S /Standard1 /Pg " + page + " 0 R /K [ 0 2 ] >>");
    int body = file.add("<< /S /P /Pg " + page + " 0 R /K 1 >>");
    file.catalog(
        "/StructTreeRoot << /RoleMap << /Standard1 /H2 >> /K [ "
            + heading
            + " 0 R "
            + body
            + " 0 R ] >>");

    assertThat(headings()).containsExactly(new DeclaredHeading(Source.TAG, "总体要求", 2, 1));
  }

  private int page(String text) {
    int content = file.stream(PdfObjects.text(100, 700, text, StandardCharsets.UTF_16BE));
    return file.page(content, PdfObjects.fonts(font));
  }

  private static String bookmark(String title, int page, String more) {
    return "<< /Title %s /Dest [ %d 0 R /XYZ 0 800 0 ] %s >>"
        .formatted(PdfObjects.string(title), page, more);
  }

  private List<DeclaredHeading> headings() throws UnreadableInput {
    Reading reading = new PdfReader().read(file.bytes(), "report.pdf");
    return ((Reading.Paged) reading.content()).headings();
  }
}
