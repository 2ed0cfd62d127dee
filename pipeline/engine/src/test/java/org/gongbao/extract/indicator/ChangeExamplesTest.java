package org.gongbao.extract.indicator;

import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.gongbao.extract.Examples;
import org.junit.jupiter.api.Test;

class ChangeExamplesTest {

  @Test
  void theWordsOfChangeReadTheIndicatorsOfTheirExamples() {
    SoftAssertions softly = new SoftAssertions();
    for (var example : Examples.of("changes")) {
      String text = example.getField("text");
      softly
          .assertThat(
              Prose.in(text).stream()
                  .map(found -> found.measure() + " " + Prose.value(found.quantity()))
                  .collect(Collectors.joining("|")))
          .as(text)
          .isEqualTo(example.getField("indicators"));
    }
    softly.assertAll();
  }
}
