package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The words of the dictionary {@code cues}, by what they are a sign of. */
public final class Cues {
  private final Map<Cue, Phrases<Cue>> phrases = new EnumMap<>(Cue.class);

  private Cues(Map<Cue, Map<String, Cue>> words) {
    for (Cue cue : Cue.values()) {
      phrases.put(cue, new Phrases<>(words.getOrDefault(cue, Map.of())));
    }
  }

  /** Reads the dictionary {@code cues}. */
  public static Cues load(Dictionaries dictionaries) {
    Map<Cue, Map<String, Cue>> words = new EnumMap<>(Cue.class);
    for (NamedCsvRecord record : dictionaries.records("cues.csv")) {
      Cue cue = Cue.valueOf(record.getField("kind"));
      words.computeIfAbsent(cue, c -> new HashMap<>()).put(record.getField("cue"), cue);
    }
    return new Cues(words);
  }

  /** The words that are a sign of something. */
  public Phrases<Cue> of(Cue cue) {
    return Objects.requireNonNull(phrases.get(cue));
  }

  /** Whether a text has a word of a kind. */
  public boolean in(String text, Cue cue) {
    return of(cue).in(text);
  }

  /** Whether a span of a text has a word of a kind. */
  public boolean in(String text, int begin, int end, Cue cue) {
    return of(cue).firstIn(text, begin, end) >= 0;
  }
}
