package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words around a number that decide whether it measures anything.
 *
 * @param unitless before a number that has no unit and still measures: 指数, 系数
 * @param achievedDurations before a span of time that is itself the achievement: 连续, 缩短
 * @param lifeSpans before years of age that measure: 预期寿命
 * @param framed behind an extent that only says within what another thing is measured: 500米覆盖率
 */
public record NumberContexts(
    Phrases<Boolean> unitless,
    Phrases<Boolean> achievedDurations,
    Phrases<Boolean> lifeSpans,
    Phrases<Boolean> framed) {

  /** Reads the dictionary {@code number-contexts}. */
  static NumberContexts load(Dictionaries dictionaries) {
    List<NamedCsvRecord> records = dictionaries.records("number-contexts.csv");
    return new NumberContexts(
        words("UNITLESS", records),
        words("ACHIEVED_DURATION", records),
        words("LIFE_SPAN", records),
        words("FRAMED", records));
  }

  private static Phrases<Boolean> words(String kind, List<NamedCsvRecord> records) {
    Map<String, Boolean> words = new HashMap<>();
    for (NamedCsvRecord record : records) {
      if (record.getField("kind").equals(kind)) {
        words.put(record.getField("word"), true);
      }
    }
    return new Phrases<>(words);
  }
}
