package org.gongbao.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.gongbao.model.UnreadableInput;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries the seeds; under the profile {@code fuzz} it searches for more. */
class DocxReaderFuzzTest {
  private static final String HEAD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void readsAnyBodyOrSaysWhatIsWrongWithIt(byte[] part) {
    String content = new String(part, StandardCharsets.UTF_8);
    byte[] bytes = new DocxFile("").entry("word/document.xml", content).bytes();
    try {
      assertThat(new DocxReader().read(bytes, "fuzz.docx").content()).isNotNull();
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageContaining("fuzz.docx");
    }
  }

  static Stream<byte[]> seeds() {
    return Stream.of(
            "",
            HEAD + "<w:p><w:r><w:t>新增学位300个</w:t></w:r></w:p></w:body></w:document>",
            HEAD
                + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr><w:p/></w:tc>"
                + "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>",
            HEAD + "<w:p><w:pPr><w:numPr><w:numId w:val=\"-1\"/></w:numPr></w:pPr></w:p>",
            "<!DOCTYPE d [\0]><d/>",
            "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }
}
