package org.gongbao.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "南海区, 6",
    "（一）, 6",
    "，。, 4",
    "Ａ１, 4",
    "ｱ, 1",
    "𠀀, 2",
    "e\u0301, 1",
    "–…, 2"
  })
  void countsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"南海区, 6, 南海区", "南海区, 5, 南海…", "南海区, 4, 南…", "abc, 2, a…"})
  void cutsToColumns(String text, int columns, String expected) {
    assertThat(DisplayWidth.cut(text, columns)).isEqualTo(expected);
  }
}
