package org.gongbao.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Words that are found by where they end: read backwards from an offset, each character leads one
 * step further. A lookup costs no more than the longest word has characters.
 *
 * @param <V> what is known of a word
 */
final class SuffixTrie<V> {
  private final Node<V> root = new Node<>();

  /** Adds something known of a word; a word can have several. */
  void add(String word, V value) {
    Node<V> node = root;
    for (int i = word.length() - 1; i >= 0; i--) {
      node = node.childOrNew(word.charAt(i));
    }
    node.values.add(value);
  }

  /**
   * Tells every word that ends at an offset, the shortest first: where it begins, what is known.
   */
  void endingAt(CharSequence text, int end, BiConsumer<Integer, List<V>> found) {
    Node<V> node = root;
    for (int i = end - 1; i >= 0; i--) {
      int index = node.indexOf(text.charAt(i));
      if (index < 0) {
        return;
      }
      node = node.children.get(index);
      if (!node.values.isEmpty()) {
        found.accept(i, node.values);
      }
    }
  }

  /** Where the longest word that ends at an offset begins; -1 for none. */
  int longestEndingAt(CharSequence text, int end) {
    int longest = -1;
    Node<V> node = root;
    for (int i = end - 1; i >= 0; i--) {
      int index = node.indexOf(text.charAt(i));
      if (index < 0) {
        break;
      }
      node = node.children.get(index);
      if (!node.values.isEmpty()) {
        longest = i;
      }
    }
    return longest;
  }

  /** Whether any word ends with a character. */
  boolean endsWith(char last) {
    return root.indexOf(last) >= 0;
  }

  private static final class Node<V> {
    private char[] letters = new char[0];
    private final List<Node<V>> children = new ArrayList<>(0);
    private final List<V> values = new ArrayList<>(0);

    int indexOf(char letter) {
      int index = Arrays.binarySearch(letters, letter);
      return index < 0 ? -1 : index;
    }

    Node<V> childOrNew(char letter) {
      int index = Arrays.binarySearch(letters, letter);
      if (index >= 0) {
        return children.get(index);
      }
      int place = -index - 1;
      char[] more = new char[letters.length + 1];
      System.arraycopy(letters, 0, more, 0, place);
      more[place] = letter;
      System.arraycopy(letters, place, more, place + 1, letters.length - place);
      letters = more;
      Node<V> child = new Node<>();
      children.add(place, child);
      return child;
    }
  }
}
