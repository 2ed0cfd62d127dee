package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that name several things at once, each of which may have a figure: 三次产业, 城乡居民. */
public final class Collectives {
  private final Phrases<List<String>> members;

  private Collectives(Phrases<List<String>> members) {
    this.members = members;
  }

  /** Reads the dictionary {@code collectives}. */
  static Collectives load(Dictionaries dictionaries) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (NamedCsvRecord record : dictionaries.records("collectives.csv")) {
      members.put(record.getField("word"), List.of(record.getField("members").split(" ")));
    }
    return new Collectives(new Phrases<>(members));
  }

  /**
   * A name once for each member of the collective in it: 城镇居民收入 and 农村居民收入 of 城乡居民收入; the name
   * alone where it has no collective of so many.
   *
   * @param count how many figures there are
   */
  public List<String> membersIn(String name, int count) {
    for (int i = 0; i < name.length(); i++) {
      Phrases.Match<List<String>> match = members.startingAt(name, i);
      if (match != null && match.value().size() == count) {
        String before = name.substring(0, i);
        String behind = name.substring(i + match.length());
        return match.value().stream().map(member -> before + member + behind).toList();
      }
    }
    return List.of(name);
  }
}
