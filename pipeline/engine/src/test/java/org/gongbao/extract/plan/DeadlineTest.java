package org.gongbao.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

  @ParameterizedTest(name = "{0} is due {1}")
  @CsvSource({
    "2024年6月30日前建成东站。, 2024-06-30",
    "2024年6月底前建成东站。, 2024-06-30",
    "2024年2月底前建成东站。, 2024-02-29",
    "2024年9月建成东站。, 2024-09-30",
    "2024年底前建成东站。, 2024",
    "到2025年建成东站。, 2025",
    "今年6月底前建成东站。, 2024-06-30"
  })
  void isTheDateOrYearThatTheSentenceNames(String sentence, String deadline) {
    assertThat(Deadline.in(sentence, 2024)).isEqualTo(deadline);
  }

  @Test
  void isTheEarliestOfSeveral() {
    assertThat(Deadline.in("2025年6月底前建成东站，2024年9月底前建成西站。", 2024)).isEqualTo("2024-09-30");
    assertThat(Deadline.in("2026年通车，2025年3月底前铺轨。", 2024)).isEqualTo("2025-03-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"加快建设东站。", "巩固2022年成果。", "落实《规划（2025年版）》要求。", "开展“2024年阅读季”活动。", "新建学校8所。"})
  void isNotAYearThatIsPastOrPartOfAName(String sentence) {
    assertThat(Deadline.in(sentence, 2024)).isNull();
  }

  @Test
  void cannotSayWhatThisYearIsWithoutAPlanYear() {
    assertThat(Deadline.in("今年6月底前建成东站。", null)).isNull();
  }

  @Test
  void keepsToTheDaysAndMonthsThatThereAre() {
    assertThat(Deadline.in("2024年13月建成东站。", 2024)).isEqualTo("2024");
    assertThat(Deadline.in("2024年2月31日前建成东站。", 2024)).isEqualTo("2024-02-29");
  }
}
