package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words by which the units of a body are found: institutions that its budget names below it.
 */
public final class UnitWords {
  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

  private UnitWords() {}

  /** Reads the dictionary. */
  public static UnitWords load(Dictionaries dictionaries) {
    UnitWords read = new UnitWords();
    for (NamedCsvRecord line : dictionaries.records("agencies-units.csv")) {
      Kind kind = Kind.valueOf(line.getField("kind").toUpperCase(Locale.ROOT));
      read.words.computeIfAbsent(kind, k -> new ArrayList<>()).add(line.getField("text"));
    }
    return read;
  }

  /** The offset behind the longest word of a kind that stands at an offset; the offset for none. */
  public int behind(Kind kind, String text, int offset) {
    int behind = offset;
    for (String word : of(kind)) {
      if (offset + word.length() > behind && text.startsWith(word, offset)) {
        behind = offset + word.length();
      }
    }
    return behind;
  }

  /** Where the first word of a kind begins in a stretch; the stretch's end for none. */
  public int first(Kind kind, String text, int from, int end) {
    int first = end;
    for (String word : of(kind)) {
      int at = text.indexOf(word, from);
      if (at >= 0 && at < first && at + word.length() <= end) {
        first = at;
      }
    }
    return first;
  }

  /** Whether a word of a kind ends at an offset. */
  public boolean endsAt(Kind kind, String text, int end) {
    return of(kind).stream().anyMatch(word -> text.startsWith(word, end - word.length()));
  }

  /** Whether a text ends with a word of a kind. */
  public boolean ends(Kind kind, String text) {
    return of(kind).stream().anyMatch(text::endsWith);
  }

  /** Whether a text holds a word of a kind. */
  public boolean holds(Kind kind, String text) {
    return of(kind).stream().anyMatch(text::contains);
  }

  /** Whether a name ends as units' names do, and means neither the body itself nor a company. */
  public boolean isUnit(String name) {
    return ends(Kind.TAIL, name) && !ends(Kind.SELF, name) && !holds(Kind.NONE, name);
  }

  private List<String> of(Kind kind) {
    return words.getOrDefault(kind, List.of());
  }

  /** What a word does. */
  public enum Kind {
    /** Announces a list of units. */
    LIST,
    /** Announces units in a sentence that calls them so. */
    MAKE,
    /** Calls something a unit. */
    UNIT,
    /** Stands between the announcement and the list. */
    LINK,
    /** Announces offices within a body. */
    INNER,
    /** Heads a column of units. */
    COLUMN,
    /** Ends the name of a unit. */
    TAIL,
    /** Ends what means the body itself. */
    SELF,
    /** Stands in the name of a company, or of what else is no body. */
    NONE,
    /** Begins like a relative place, and is none. */
    WORD,
    /** Stands in a title behind the name of the unit. */
    CUT
  }
}
