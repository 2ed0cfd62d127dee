package org.gongbao.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {
  /** The 15th of January 2024, counted in days from 1900. */
  private static final double DAY = 45306;

  private final ShownNumber numbers = new ShownNumber(false);

  @ParameterizedTest(name = "{0} under {1} is {2}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "12345|0.0,|12.3",
        "-12345|0.0,|-12.3",
        "12345|0!.0,\"万\"|1.2万",
        "12345|0\\.0,\"万\"|1.2万",
        "123456789|0.00,,\"百万\"|123.46百万",
        "23456|[>=10000]0!.0,\"万\";0|2.3万",
        "234|[>=10000]0!.0,\"万\";0|234",
        "-5000|#,##0,;(#,##0,)|(5)",
        "1234567|#,##0|1,234,567",
        "2024|[DBNum1][$-804]General|2024",
        "0.125|0.0%|12.5%"
      },
      delimiter = '|')
  void showsANumberAsItsFormatScalesIt(double value, String format, String shown) {
    assertThat(numbers.write(value, 200, format)).isEqualTo(shown);
  }

  @Test
  void doesNotScaleByAFormatThatNoProgramWrites() {
    assertThat(numbers.write(12345, 200, "0,\"" + "万".repeat(300) + "\"")).startsWith("12345");
  }

  @Test
  void writesDatesInChineseNumeralsWithDigits() {
    assertThat(numbers.write(DAY, 215, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\""))
        .isEqualTo("2024年1月15日");
  }

  @Test
  void writesTheShortDateAsChineseProgramsDo() {
    assertThat(numbers.write(DAY, 14, null)).isEqualTo("2024/1/15");
  }
}
