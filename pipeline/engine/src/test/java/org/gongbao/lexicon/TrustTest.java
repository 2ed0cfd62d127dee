package org.gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.model.Doubt;
import org.junit.jupiter.api.Test;

class TrustTest {
  private final Trust trust = Trust.load(Dictionaries.packaged());

  @Test
  void trustsAPlainlyWordedIndicatorMost() {
    assertThat(trust.in(List.of())).isEqualByComparingTo("0.98");
  }

  @Test
  void eachDoubtTakesFromTheTrust() {
    for (Doubt doubt : Doubt.values()) {
      assertThat(trust.in(List.of(doubt))).as(doubt.name()).isLessThan(trust.in(List.of()));
    }
  }

  @Test
  void twoDoubtsTakeMoreThanOne() {
    assertThat(trust.in(List.of(Doubt.NAME_SHORT, Doubt.UNIT_INFERRED)))
        .isLessThan(trust.in(List.of(Doubt.NAME_SHORT)));
  }
}
