package org.gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class ByCharacterTest {

  @Property(tries = 200)
  void holdsWhatTheMapHolds(@ForAll Map<Character, Integer> values, @ForAll char other) {
    Map<Character, List<Integer>> lists = new HashMap<>();
    values.forEach((key, value) -> lists.put(key, List.of(value)));

    ByCharacter<Integer> table = new ByCharacter<>(lists);

    lists.forEach((key, list) -> assertThat(table.of(key)).isEqualTo(list));
    assertThat(table.of(other)).isEqualTo(lists.getOrDefault(other, List.of()));
  }
}
