package org.gongbao.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Lists that are looked up by a character, as often as texts have characters: a table without boxed
 * keys, at most a quarter full.
 *
 * @param <T> what the lists hold
 */
final class ByCharacter<T> {
  private final int mask;
  private final char[] keys;
  private final List<List<T>> lists;

  /** The lists of a map, none of which is empty. */
  ByCharacter(Map<Character, List<T>> map) {
    int size = Integer.highestOneBit(Math.max(1, map.size())) << 3;
    mask = size - 1;
    keys = new char[size];
    lists = new ArrayList<>(Collections.nCopies(size, List.of()));
    map.forEach(
        (key, list) -> {
          int place = place(key);
          keys[place] = key;
          lists.set(place, List.copyOf(list));
        });
  }

  /** Where a character stands, or where the next that is not there yet would stand. */
  private int place(char key) {
    int place = key * 0x9E37 >>> 4 & mask;
    while (!lists.get(place).isEmpty() && keys[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  /** The list of a character; empty where it has none. */
  List<T> of(char key) {
    return lists.get(place(key));
  }
}
