package org.gongbao.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPrecisionTest {

  @ParameterizedTest(name = "{1} is printed to {2}")
  @CsvSource({
    "580700, 58.07万人, 100",
    "21000, 约 2.1 万个, 1000",
    "21340, '21,340个', 1",
    "108000000, 1.08亿元, 1000000",
    "84.1, 84.1%, 0.1",
    "-9.18, 下降9.18%, 0.01",
    "48, 48家, 1",
    "0, 0件, 1"
  })
  void isTheWorthOfOneInTheLastDigit(String value, String printed, String place) {
    Fact fact = Fact.narrated("某事", value, "个").printed(printed);

    assertThat(PrintedPrecision.lastPlace(fact.numbered(1))).isEqualByComparingTo(place);
  }
}
