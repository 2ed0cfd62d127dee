package org.gongbao.read.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

  @ParameterizedTest
  @CsvSource({
    "chineseCountingThousand, 1, 一",
    "chineseCountingThousand, 10, 十",
    "chineseCountingThousand, 12, 十二",
    "chineseCountingThousand, 20, 二十",
    "chineseCountingThousand, 101, 一百零一",
    "chineseCountingThousand, 110, 一百一十",
    "chineseCountingThousand, 3005, 三千零五",
    "japaneseCounting, 31, 三十一",
    "chineseLegalSimplified, 15, 壹拾伍",
    "ideographDigital, 20, 二〇",
    "ideographTraditional, 11, 甲",
    "ideographZodiac, 3, 寅",
    "decimal, 7, 7",
    "decimalZero, 7, 07",
    "decimalFullWidth, 12, １２",
    "decimalEnclosedCircle, 3, ③",
    "decimalEnclosedCircle, 21, ㉑",
    "decimalEnclosedCircle, 40, 40",
    "decimalEnclosedParen, 2, ⑵",
    "upperRoman, 14, XIV",
    "lowerRoman, 9, ix",
    "upperLetter, 27, AA",
    "lowerLetter, 3, c",
    "somethingNew, 5, 5",
    "chineseCounting, 0, 〇"
  })
  void writesANumberAsItsFormatSays(String format, int number, String written) {
    assertThat(Counting.write(format, number)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"none", "bullet"})
  void writesNothingWhereThereIsNoNumber(String format) {
    assertThat(Counting.write(format, 1)).isEmpty();
  }
}
