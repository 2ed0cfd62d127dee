package org.gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecentCutsTest {
  private final RecentCuts recent = new RecentCuts();
  private final List<String> cut = new ArrayList<>();

  @Test
  void cutsTheSameTextOnce() {
    assertThat(of("新增学位")).isEqualTo(of("新增学位"));

    assertThat(cut).containsExactly("新增学位");
  }

  @Test
  void tellsTextsApartThatShareAPlace() {
    // The same hash code by Java's definition: 31 × 'A' + 'a' = 31 × 'B' + 'B'.
    assertThat("Aa").hasSameHashCodeAs("BB");

    assertThat(of("Aa")).containsExactly(word("Aa"));
    assertThat(of("BB")).containsExactly(word("BB"));
    assertThat(of("Aa")).containsExactly(word("Aa"));
    assertThat(cut).containsExactly("Aa", "BB", "Aa");
  }

  @Test
  void doesNotKeepWholeParagraphs() {
    String paragraph = "学位".repeat(200);
    of(paragraph);

    assertThat(of(paragraph)).containsExactly(word(paragraph));
    assertThat(cut).hasSize(2);
  }

  private List<Word> of(String text) {
    return recent.of(
        text,
        asked -> {
          cut.add(asked);
          return List.of(word(asked));
        });
  }

  private static Word word(String text) {
    return new Word(0, text.length(), text, "n");
  }
}
