package org.gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralTest {

  @ParameterizedTest
  @CsvSource({"一,1", "九,9", "十,10", "十一,11", "二十,20", "三十四,34", "一百,100", "一百零三,103", "二百一十,210"})
  void readsNumerals(String numeral, int value) {
    assertThat(ChineseNumeral.value(numeral)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"一二,0", "十十,0", "百,0", "三第,0"})
  void refusesWhatIsNoNumeral(String numeral, int value) {
    assertThat(ChineseNumeral.value(numeral)).isEqualTo(value);
  }
}
