package org.gongbao.extract;

import org.assertj.core.api.SoftAssertions;
import org.gongbao.lexicon.Cue;
import org.junit.jupiter.api.Test;

class CueExamplesTest {

  @Test
  void theWordsOfEachKindDoWhatTheExamplesSay() {
    SoftAssertions softly = new SoftAssertions();
    for (var example : Examples.of("cues")) {
      String text = example.getField("text");
      Cue cue = Cue.valueOf(example.getField("kind"));
      softly
          .assertThat(CueReading.of(cue, text))
          .as(cue + " " + text)
          .isEqualTo(example.getField("reading"));
    }
    softly.assertAll();
  }
}
