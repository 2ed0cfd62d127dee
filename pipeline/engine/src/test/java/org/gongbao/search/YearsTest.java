package org.gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class YearsTest {
  @Test
  void coversAYearADateAMonthAndAnInterval() {
    assertThat(Years.of("2023", null)).isEqualTo(new Years(2023, 2023));
    assertThat(Years.of("2023-06", null)).isEqualTo(new Years(2023, 2023));
    assertThat(Years.of("2023-06-30", null)).isEqualTo(new Years(2023, 2023));
    assertThat(Years.of("2021/2025", null)).isEqualTo(new Years(2021, 2025));
    assertThat(Years.of("2021-01-01/2023-12-31", null)).isEqualTo(new Years(2021, 2023));
  }

  @Test
  void takesTheReportsYearWhereThereIsNoPeriod() {
    assertThat(Years.of(null, 2023)).isEqualTo(new Years(2023, 2023));
    assertThat(Years.of(null, null)).isNull();
    assertThat(Years.of("unknown", 2023)).isNull();
  }
}
