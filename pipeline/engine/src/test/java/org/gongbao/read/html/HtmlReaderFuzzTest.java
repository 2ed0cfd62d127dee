package org.gongbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.gongbao.model.UnreadableInput;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries the seeds; under the profile {@code fuzz} it searches for more. */
class HtmlReaderFuzzTest {

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void readsAnyBytesOrSaysWhatIsWrongWithThem(byte[] bytes) {
    try {
      assertThat(new HtmlReader().read(bytes, "fuzz.html").content()).isNotNull();
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageContaining("fuzz.html");
    }
  }

  static Stream<byte[]> seeds() {
    return Stream.of(
            "",
            "<html><head><meta charset=gb2312></head><body><p>新增学位300个。</p></body></html>",
            "<table><tr><td rowspan=65535 colspan=1001>项目<td>1<tr><td>2</table>",
            "<div><div><h1>报告</h1><p style='text-align:center;font-size:-1e9px'>一、<b>二",
            "<p>" + "<b>".repeat(2000) + "深")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }
}
