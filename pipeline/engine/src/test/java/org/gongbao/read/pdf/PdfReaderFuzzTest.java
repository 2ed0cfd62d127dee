package org.gongbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.gongbao.model.UnreadableInput;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries the seeds; under the profile {@code fuzz} it searches for more. */
class PdfReaderFuzzTest {

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void readsAnyBytesOrSaysWhatIsWrongWithThem(byte[] bytes) {
    try {
      assertThat(new PdfReader().read(bytes, "fuzz.pdf").content()).isNotNull();
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageContaining("fuzz.pdf");
    }
  }

  static Stream<byte[]> seeds() {
    byte[] plain = new PdfSketch().page(PdfSketch.text(72, 700, 12, "新增学位300个")).bytes();
    byte[] drawn =
        new PdfSketch()
            .form("q 10 0 0 10 0 0 cm /I Do Q")
            .page("/X Do 0 0 100 100 re W n 20 20 m 90 90 l S " + PdfSketch.text(9, 9, 9, "一"))
            .bytes();
    return Stream.of(
        new byte[0],
        plain,
        drawn,
        Arrays.copyOf(plain, plain.length / 2),
        Arrays.copyOf(drawn, drawn.length - 100));
  }
}
