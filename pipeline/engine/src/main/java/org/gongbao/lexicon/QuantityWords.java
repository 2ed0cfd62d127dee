package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Bound;

/**
 * The words that quantities are made of: units, bounds, words of change.
 *
 * @param units measure words and units
 * @param before bound words in front of a number
 * @param inside bound words between a number and its unit
 * @param after bound words behind a unit
 * @param changes words of rising and falling
 * @param measuredNouns the unit meant where a large number has none, by a noun before it (投资超2亿)
 * @param countedNouns the same by a noun behind it (12万农村劳动力)
 * @param contexts words around a number that decide whether it measures anything
 */
public record QuantityWords(
    Phrases<UnitKind> units,
    Phrases<Bound> before,
    Phrases<Bound> inside,
    Phrases<Bound> after,
    Phrases<ChangeWord> changes,
    Phrases<String> measuredNouns,
    Phrases<String> countedNouns,
    NumberContexts contexts) {

  /**
   * Reads the dictionaries {@code units}, {@code bounds}, {@code changes} and {@code
   * inferred-units}.
   */
  public static QuantityWords load(Dictionaries dictionaries) {
    Map<String, UnitKind> units = new HashMap<>();
    for (NamedCsvRecord record : dictionaries.records("units.csv")) {
      units.put(record.getField("unit"), UnitKind.valueOf(record.getField("kind")));
    }
    List<NamedCsvRecord> bounds = dictionaries.records("bounds.csv");
    Map<String, ChangeWord> changes = new HashMap<>();
    for (NamedCsvRecord record : dictionaries.records("changes.csv")) {
      changes.put(
          record.getField("word"),
          new ChangeWord(
              record.getField("direction").equals("FALL"),
              ChangeWord.Strength.valueOf(record.getField("strength"))));
    }
    Map<String, String> measured = new HashMap<>();
    Map<String, String> counted = new HashMap<>();
    for (NamedCsvRecord record : dictionaries.records("inferred-units.csv")) {
      boolean behind = BoundPosition.valueOf(record.getField("position")) == BoundPosition.AFTER;
      (behind ? counted : measured).put(record.getField("word"), record.getField("unit"));
    }
    return new QuantityWords(
        new Phrases<>(units),
        boundsAt(BoundPosition.BEFORE, bounds),
        boundsAt(BoundPosition.INSIDE, bounds),
        boundsAt(BoundPosition.AFTER, bounds),
        new Phrases<>(changes),
        new Phrases<>(measured),
        new Phrases<>(counted),
        NumberContexts.load(dictionaries));
  }

  private static Phrases<Bound> boundsAt(BoundPosition position, List<NamedCsvRecord> records) {
    Map<String, Bound> words = new HashMap<>();
    for (NamedCsvRecord record : records) {
      if (BoundPosition.valueOf(record.getField("position")) == position) {
        words.put(record.getField("word"), Bound.valueOf(record.getField("bound")));
      }
    }
    return new Phrases<>(words);
  }
}
