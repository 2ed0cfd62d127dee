package org.gongbao.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Doubt;
import org.gongbao.model.Notice;
import org.gongbao.model.document.LineFragment;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.finding.Span;
import org.gongbao.model.page.RecognizedLine;
import org.gongbao.model.page.RecognizedLine.RecognizedCharacter;
import org.junit.jupiter.api.Test;

class RecognitionTest {
  private static final String TEXT = "新增学位856个。培训居民2000人。";

  @Test
  void doubtsNothingThatWasNotRecognised() {
    Recognition recognition = new Recognition(text(), List.of(line(2, 10, 0.5f)));

    assertThat(recognition.of(new Span(4, 8)).doubts()).isEmpty();
    assertThat(recognition.of(new Span(4, 8)).line()).isEqualByComparingTo("1");
    assertThat(recognition.notices()).isEmpty();
  }

  @Test
  void saysOfWhatWasRecognisedThatItWasAndHowSurely() {
    Recognition.Sureness sureness =
        new Recognition(text(), List.of(line(1, 10, 0.96f))).of(new Span(4, 8));

    assertThat(sureness.doubts()).containsExactly(Doubt.RECOGNIZED);
    assertThat(sureness.line()).isEqualTo(new BigDecimal("0.96"));
  }

  @Test
  void doubtsAQuantityOfWhichOneCharacterIsUnsure() {
    Recognition recognition = new Recognition(text(), List.of(line(1, 10, 0.96f, 5, 0.4f)));

    assertThat(recognition.of(new Span(4, 8)).doubts())
        .containsExactly(Doubt.RECOGNIZED, Doubt.RECOGNIZED_UNSURELY);
    assertThat(recognition.of(new Span(13, 18)).doubts()).containsExactly(Doubt.RECOGNIZED);
  }

  @Test
  void tellsOfALineThatIsUnsureOnTheWhole() {
    List<Notice> notices =
        new Recognition(text(), List.of(line(1, 10, 0.71f), line(1, 300, 0.2f))).notices();

    assertThat(notices).hasSize(1);
    assertThat(notices.get(0).code()).isEqualTo("OCR_LINE_UNSURE");
    assertThat(notices.get(0).detail()).contains("0.71").contains("page 1");
    assertThat(notices.get(0).evidence()).isNotNull();
    assertThat(notices.get(0).evidence().text()).isEqualTo(TEXT);
  }

  private static RecognizedLine line(int page, float top, float confidence) {
    return line(page, top, confidence, 0, confidence);
  }

  /** The line of the text, one of its characters less sure than the others. */
  private static RecognizedLine line(int page, float top, float confidence, int at, float unsure) {
    List<RecognizedCharacter> characters = new ArrayList<>();
    for (int i = 0; i < TEXT.length(); i++) {
      characters.add(
          new RecognizedCharacter(50 + 12 * i, 62 + 12 * i, i == at ? unsure : confidence));
    }
    return new RecognizedLine(
        page, 50, top, 50 + 12 * TEXT.length(), top + 14, confidence, characters);
  }

  private static LocatedText text() {
    float[] left = new float[TEXT.length()];
    float[] right = new float[TEXT.length()];
    for (int i = 0; i < left.length; i++) {
      left[i] = 50 + 12 * i;
      right[i] = 62 + 12 * i;
    }
    return LocatedText.of(TEXT, List.of(new LineFragment(0, 1, 11, 25, left, right)));
  }
}
