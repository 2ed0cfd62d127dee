package org.gongbao.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongbao.model.Bound;
import org.gongbao.model.Measure;
import org.gongbao.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12000 | EXACT | 名 | LEVEL | 12,000名",
        "12000 | OVER | 名 | LEVEL | 超12,000名",
        "21000 | ABOUT | 个 | LEVEL | 约21,000个",
        "159000000 | NEARLY | 元 | LEVEL | 近159,000,000元",
        "90 | AT_LEAST | % | LEVEL | 至少90%",
        "3 | AT_MOST | 天 | LEVEL | 至多3天",
        "5 | UNDER | % | LEVEL | 不足5%",
        "89.51 | EXACT | % | CHANGE | +89.51%",
        "-9.18 | EXACT | % | CHANGE | -9.18%"
      })
  void putsTheBoundBeforeTheNumber(
      BigDecimal value, Bound bound, String unit, Measure measure, String expected) {
    assertThat(QuantityText.of(Quantity.of(value, bound, unit), measure)).isEqualTo(expected);
  }

  @Test
  void givesBothEndsOfARange() {
    Quantity range = Quantity.between(new BigDecimal("25"), new BigDecimal("30.5"), "%");

    assertThat(QuantityText.of(range, Measure.LEVEL)).isEqualTo("25–30.5%");
  }

  @Test
  void leavesOutAUnitThatThereIsNot() {
    assertThat(QuantityText.of(Quantity.of(BigDecimal.ONE, Bound.EXACT, null), Measure.LEVEL))
        .isEqualTo("1");
  }
}
