package org.gongbao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries the seeds; under the profile {@code fuzz} it searches for more. */
class QuantityFinderFuzzTest {

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void findsInAnyTextOnlyQuantitiesThatStandInIt(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String folded = Quantities.folded(text);

    int before = 0;
    for (QuantityMention mention : Quantities.mentions(text)) {
      assertThat(mention.begin()).isBetween(before, folded.length());
      assertThat(mention.end()).isBetween(mention.begin() + 1, folded.length());
      before = mention.end();
    }
  }

  static Stream<byte[]> seeds() {
    return Stream.of(
            "",
            "新增学位1.2万个，同比增长12.5%，由200辆提速到300辆。",
            "三分之一、百分之五十、两千万元、25%—30%、3至5家、1周至少巡查一次",
            "9".repeat(5000) + "亿亿万元",
            "1,234,567.89.10,,5万万千百十〇零点")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }
}
