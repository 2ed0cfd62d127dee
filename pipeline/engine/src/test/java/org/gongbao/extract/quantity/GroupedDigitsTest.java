package org.gongbao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.QuantityWords;
import org.junit.jupiter.api.Test;

class GroupedDigitsTest {
  private final QuantityFinder finder =
      new QuantityFinder(QuantityWords.load(Dictionaries.packaged()));

  @Test
  void readsGroupsOfThreePartedByBlanks() {
    assertThat(values("可提供67 000个单位")).containsExactly("67000");
    assertThat(values("投资1 234 567元")).containsExactly("1234567");
  }

  @Test
  void doesNotJoinAYearAndANumber() {
    assertThat(values("2023 120个项目")).containsExactly("120");
  }

  @Test
  void neverTakesTheTailOfABrokenNumberForAValue() {
    assertThat(values("编号 007个")).isEmpty();
  }

  private List<String> values(String text) {
    return finder.find(text).stream().map(m -> m.quantity().value().toPlainString()).toList();
  }
}
