package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongbao.model.Indicator;
import org.gongbao.model.Report;
import org.gongbao.read.docx.DocxFile;
import org.gongbao.read.sheet.XlsxFile;
import org.junit.jupiter.api.Test;

/** Rows that are set in under another, in the ways that formats without pages have for it. */
class SetInRowsTest {
  private static final String TITLE = "澄浦区2023年财政收入情况表";
  private static final String ROW =
      "<w:tr><w:tc><w:p><w:pPr>%s</w:pPr><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
          + "</w:tc><w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc></w:tr>";

  @Test
  void areUnderItInWordByIndentsAndByBlanks() {
    for (String indent :
        List.of(
            "<w:ind w:firstLine=\"210\"/>",
            "<w:ind w:leftChars=\"200\" w:left=\"420\"/>",
            "<w:jc w:val=\"left\"/>")) {
      String blanks = indent.contains("ind") ? "" : "\u3000";
      String table =
          "<w:p><w:r><w:t>"
              + TITLE
              + "</w:t></w:r></w:p><w:tbl>"
              + ROW.formatted("", "项目", "金额（万元）")
              + ROW.formatted("", "税收收入", "100")
              + ROW.formatted(indent, blanks + "增值税", "60")
              + ROW.formatted(indent, blanks + "契税", "40")
              + ROW.formatted("", "非税收入", "20")
              + "</w:tbl>";

      assertUnderTaxes(Reports.read(new DocxFile(table).bytes(), "a.docx"));
    }
  }

  @Test
  void areUnderItInHtmlByBlanksAndByStyle() {
    for (String cell :
        List.of(
            "<td>&nbsp;&nbsp;%s</td>", "<td>　%s</td>", "<td style=\"padding-left:24px\">%s</td>")) {
      String html =
          "<html><body><h1>"
              + TITLE
              + "</h1><table border=1><tr><th>项目</th><th>金额（万元）</th></tr>"
              + "<tr><td>税收收入</td><td>100</td></tr><tr>"
              + cell.formatted("增值税")
              + "<td>60</td></tr><tr>"
              + cell.formatted("契税")
              + "<td>40</td></tr><tr><td> 非税收入</td><td>20</td></tr></table></body></html>";

      assertUnderTaxes(Reports.read(html.getBytes(StandardCharsets.UTF_8), "a.html"));
    }
  }

  @Test
  void areUnderItInWorkbooksByBlanks() {
    byte[] workbook =
        new XlsxFile()
            .sheet(
                "表1",
                XlsxFile.row(1, TITLE)
                    + XlsxFile.row(2, "项目", "金额（万元）")
                    + XlsxFile.row(3, "税收收入", "100")
                    + XlsxFile.row(4, "　增值税", "60")
                    + XlsxFile.row(5, "　契税", "40")
                    + XlsxFile.row(6, "非税收入", "20"))
            .bytes();

    assertUnderTaxes(Reports.read(workbook, "a.xlsx"));
  }

  private static void assertUnderTaxes(Report report) {
    assertThat(report.indicators())
        .extracting(Indicator::name)
        .containsExactly("税收收入 / 金额", "税收收入 / 增值税 / 金额", "税收收入 / 契税 / 金额", "非税收入 / 金额");
    String taxes = report.indicators().get(0).id();
    assertThat(report.indicators())
        .extracting(Indicator::partOf)
        .containsExactly(null, taxes, taxes, null);
  }
}
