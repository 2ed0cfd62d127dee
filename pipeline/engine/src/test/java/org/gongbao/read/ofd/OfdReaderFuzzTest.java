package org.gongbao.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.gongbao.model.UnreadableInput;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries the seeds; under the profile {@code fuzz} it searches for more. */
class OfdReaderFuzzTest {
  private static final String PAGE =
      "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>";
  private static final String END = "</ofd:Layer></ofd:Content></ofd:Page>";

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void readsAnyPageOrSaysWhatIsWrongWithIt(byte[] part) {
    byte[] bytes = new OfdFile().page("").entry("Doc_0/Pages/Page_0/Content.xml", part).bytes();
    try {
      assertThat(new OfdReader().read(bytes, "fuzz.ofd").content()).isNotNull();
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageContaining("fuzz.ofd");
    }
  }

  static Stream<byte[]> seeds() {
    return Stream.of(
            "",
            PAGE + OfdFile.line(10, 10, "新增学位300个") + END,
            PAGE
                + OfdFile.text(
                    "0 0 90 5",
                    "Size=\"1e9\" CTM=\"0 0 0 0 NaN -1\"",
                    "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 2147483647 4\">一二</ofd:TextCode>")
                + END,
            PAGE
                + "<ofd:PathObject Boundary=\"0 0 -5 1e300\"><ofd:AbbreviatedData>M 0 0 L 9 9 B 1 1 Q C"
                + "</ofd:AbbreviatedData></ofd:PathObject>"
                + END,
            PAGE
                + "<ofd:CompositeObject ResourceID=\"1\"/><ofd:ImageObject ResourceID=\"-1\"/>"
                + END)
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }
}
