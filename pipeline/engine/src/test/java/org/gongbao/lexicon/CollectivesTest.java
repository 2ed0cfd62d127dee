package org.gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.extract.Examples;
import org.junit.jupiter.api.Test;

class CollectivesTest {
  private final Collectives collectives = Collectives.load(Dictionaries.packaged());

  @Test
  void eachExampleHasItsNames() {
    for (var example : Examples.of("collectives")) {
      int count = Integer.parseInt(example.getField("count"));
      assertThat(collectives.membersIn(example.getField("name"), count))
          .isEqualTo(List.of(example.getField("names").split("\\|")));
    }
  }
}
