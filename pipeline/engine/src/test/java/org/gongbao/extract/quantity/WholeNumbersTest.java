package org.gongbao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is read with all its parts or not at all. */
class WholeNumbersTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "完成投资三点五亿元, 350000000 EXACT 元",
    "增长一点二个百分点, 1.2 EXACT 个百分点",
    "投资十二点零五万元, 120500 EXACT 元",
    "收入１，２３４万元, 12340000 EXACT 元",
    "税收1，234.5万元, 12345000 EXACT 元",
    "投资12，345，678元, 12345678 EXACT 元",
    "新增床位 3 0 0 张, 300 EXACT 张",
    "新增床位 1 2 0 0 张, 1200 EXACT 张"
  })
  void readsNumbersWithAllTheirParts(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"财政收入12.3.4亿元", "财政收入12,34万元", "投入资金2.3 5亿元", "覆盖率达9 8.5%", "下午三点五分开会", "全长三点五千米"})
  void refusesWhatOnlyInPartIsANumber(String text) {
    assertThat(Quantities.in(text)).isEmpty();
  }

  @Test
  void takesNoCommaBetweenClausesForOneOfThousands() {
    assertThat(Quantities.in("截至2023，300个项目开工")).containsExactly("300 EXACT 个");
    assertThat(Quantities.in("排名第1，234个村达标")).containsExactly("234 EXACT 个");
    assertThat(Quantities.in("得分98.5，120个村达标")).contains("120 EXACT 个");
  }
}
