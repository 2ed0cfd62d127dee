package org.gongbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongbao.model.Notice;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.junit.jupiter.api.Test;

class MissingFontTest {

  @Test
  void namesThePageWhoseTextIsInAFontThatTheFileLacks() throws UnreadableInput {
    PdfObjects file = new PdfObjects();
    int font = file.font("SimSun", "UniGB-UCS2-H");
    String read = PdfObjects.text(100, 700, "新增学位三百个", StandardCharsets.UTF_16BE);
    file.page(file.stream(read + " BT /F9 12 Tf (abcdef) Tj ET"), PdfObjects.fonts(font));

    Reading reading = new PdfReader().read(file.bytes(), "report.pdf");

    assertThat(reading.notices())
        .extracting(Notice::detail)
        .singleElement()
        .asString()
        .contains("page 1");
  }
}
