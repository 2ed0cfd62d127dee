package org.gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.fixture.SampleReport;
import org.gongbao.model.Evidence;
import org.gongbao.model.Report;
import org.junit.jupiter.api.Test;

final class SurroundingsTest {

  @Test
  void givesTheSentenceWithoutItsStop() {
    assertThat(sentence("前一句。𠮷祥路新增学位5个，同比增长；后一句。", "5个")).isEqualTo("𠮷祥路新增学位5个，同比增长");
  }

  @Test
  void givesTheWholeTextWhereItIsOneSentence() {
    assertThat(sentence("新增学位5个", "5个")).isEqualTo("新增学位5个");
  }

  @Test
  void givesTheClausesAroundTheEvidenceOfALongSentence() {
    String before = "改造道路，".repeat(40);
    String after = "，种植树木".repeat(40);

    String sentence = sentence(before + "新增学位5个" + after, "5个");

    assertThat(sentence).startsWith("改造道路，").endsWith("，种植树木").contains("新增学位5个");
    assertThat(sentence.length()).isBetween(150, 250);
  }

  private static String sentence(String text, String slice) {
    int begin = text.codePointCount(0, text.indexOf(slice));
    Evidence evidence = new Evidence(begin, begin + slice.length(), slice, null, List.of());
    return new Surroundings(withText(text)).sentence(evidence);
  }

  private static Report withText(String text) {
    Report empty = SampleReport.empty();
    return new Report(
        empty.schemaVersion(),
        empty.id(),
        empty.source(),
        null,
        empty.genre(),
        null,
        null,
        null,
        null,
        null,
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        empty.comparisons(),
        List.of());
  }
}
