package org.gongbao.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with what they stand for, found at a place of a text, the longest first.
 *
 * @param <V> what a word stands for
 */
public final class Phrases<V> {
  private final ByCharacter<Match<V>> byFirst;
  private final ByCharacter<Match<V>> byLast;

  /**
   * A word that was found.
   *
   * @param word the word
   * @param value what it stands for
   * @param <V> what a word stands for
   */
  public record Match<V>(String word, V value) {

    /** Number of characters. */
    public int length() {
      return word.length();
    }
  }

  /**
   * The words of a map. Of two values for one word the map's own wins; empty words are left out.
   */
  public Phrases(Map<String, V> words) {
    Comparator<Match<V>> longestFirst =
        Comparator.<Match<V>>comparingInt(Match::length).reversed().thenComparing(Match::word);
    Map<Character, List<Match<V>>> firsts = new HashMap<>();
    Map<Character, List<Match<V>>> lasts = new HashMap<>();
    words.forEach(
        (word, value) -> {
          if (!word.isEmpty()) {
            Match<V> match = new Match<>(word, value);
            firsts.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(match);
            lasts
                .computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>())
                .add(match);
          }
        });
    firsts.values().forEach(matches -> matches.sort(longestFirst));
    lasts.values().forEach(matches -> matches.sort(longestFirst));
    byFirst = new ByCharacter<>(firsts);
    byLast = new ByCharacter<>(lasts);
  }

  /** The longest word that begins at an offset; null where none does. */
  public @Nullable Match<V> startingAt(String text, int offset) {
    if (offset < 0 || offset >= text.length()) {
      return null;
    }
    for (Match<V> match : byFirst.of(text.charAt(offset))) {
      if (text.startsWith(match.word(), offset)) {
        return match;
      }
    }
    return null;
  }

  /** The longest word that ends before an offset; null where none does. */
  public @Nullable Match<V> endingAt(String text, int offset) {
    if (offset <= 0 || offset > text.length()) {
      return null;
    }
    for (Match<V> match : byLast.of(text.charAt(offset - 1))) {
      if (match.length() <= offset && text.startsWith(match.word(), offset - match.length())) {
        return match;
      }
    }
    return null;
  }

  /** The offset of the first word in a span; -1 where there is none. */
  public int firstIn(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      Match<V> match = startingAt(text, i);
      if (match != null && i + match.length() <= end) {
        return i;
      }
    }
    return -1;
  }

  /** The first word in a span, the longest of those that begin there; null where there is none. */
  public @Nullable Match<V> firstMatchIn(String text, int begin, int end) {
    int at = firstIn(text, begin, end);
    return at < 0 ? null : startingAt(text, at);
  }

  /** The word nearest to the end of a span; null where there is none. */
  public @Nullable Match<V> lastIn(String text, int begin, int end) {
    for (int i = end; i > begin; i--) {
      Match<V> match = endingAt(text, i);
      if (match != null && i - match.length() >= begin) {
        return match;
      }
    }
    return null;
  }

  /** Whether any word stands in a text. */
  public boolean in(String text) {
    return firstIn(text, 0, text.length()) >= 0;
  }
}
