package org.gongbao.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DigestTableTest {
  private final DigestTable table = new DigestTable();

  @Test
  void findsEveryNumberOfManyTexts() {
    for (int i = 0; i < 100_000; i++) {
      assertThat(table.put("档案/" + i + ".pdf", i)).isEqualTo(DigestTable.ABSENT);
    }

    for (int i = 0; i < 100_000; i++) {
      assertThat(table.get("档案/" + i + ".pdf")).isEqualTo(i);
    }
    assertThat(table.size()).isEqualTo(100_000);
    assertThat(table.contains("档案/100000.pdf")).isFalse();
  }

  @Test
  void putsANumberInThePlaceOfTheOneBefore() {
    table.put("a", 1);

    assertThat(table.put("a", 2)).isEqualTo(1);
    assertThat(table.get("a")).isEqualTo(2);
    assertThat(table.size()).isEqualTo(1);
  }

  @Test
  void refusesANumberThatMeansNone() {
    assertThatThrownBy(() -> table.put("a", DigestTable.ABSENT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
