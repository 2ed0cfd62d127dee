package org.gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuffixTrieTest {
  private final SuffixTrie<String> trie = new SuffixTrie<>();

  @Test
  void tellsEveryWordThatEndsAtAnOffset() {
    trie.add("局", "tail");
    trie.add("教育局", "body");
    trie.add("育人", "other");
    List<String> found = new ArrayList<>();
    trie.endingAt("区教育局长", 4, (begin, values) -> found.add(begin + values.get(0)));
    assertThat(found).containsExactly("3tail", "1body");
    assertThat(trie.longestEndingAt("区教育局长", 4)).isEqualTo(1);
    assertThat(trie.longestEndingAt("区教育局长", 5)).isEqualTo(-1);
  }

  @Test
  void aWordMayMeanSeveralThings() {
    trie.add("朝阳区", "北京");
    trie.add("朝阳区", "长春");
    List<String> found = new ArrayList<>();
    trie.endingAt("朝阳区", 3, (begin, values) -> found.addAll(values));
    assertThat(found).containsExactly("北京", "长春");
  }

  @Test
  void knowsWithWhichCharactersWordsEnd() {
    trie.add("教育局", "body");
    assertThat(trie.endsWith('局')).isTrue();
    assertThat(trie.endsWith('教')).isFalse();
  }
}
