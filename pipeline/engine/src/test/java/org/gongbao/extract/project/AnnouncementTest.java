package org.gongbao.extract.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.extract.indicator.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "今年办好十件民生实事, 10",
    "重点办好以下12件实事, 12",
    "统筹安排6类25件惠民实事，包括, 25",
    "实施好八个方面民生实事, 8",
    "去年承诺的15件民生实事全部完成, 15"
  })
  void saysHowManyUndertakingsFollow(String words, int count) {
    assertThat(Announcement.in(words, false, Prose.LEXICON.cues()))
        .isEqualTo(new Announcement(count));
  }

  @Test
  void needNotSayHowManyBeforeAColon() {
    assertThat(Announcement.in("实施一批民生实事，包括", true, Prose.LEXICON.cues()))
        .isEqualTo(new Announcement(0));
    assertThat(Announcement.in("实施一批民生实事，包括", false, Prose.LEXICON.cues())).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"办好十件民生实事，推动城乡面貌持续改善", "围绕十件民生实事，重点抓好三方面工作", "今年要抓好以下十项工作", "发展基础上多办民生实事、多解难题"})
  void isNoneWhereUndertakingsAreOnlyMentioned(String words) {
    assertThat(Announcement.in(words, true, Prose.LEXICON.cues())).isNull();
  }
}
