package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.gongbao.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether a stretch of a work report tells what was done or what is planned, by its words: the
 * dictionary {@code moods}, a naive Bayes classifier.
 */
public final class Moods {
  /**
   * The sum from which the words decide. Of 460 sections of reports that had no part in the
   * weights, 357 were told apart by it, 348 of them rightly.
   */
  private static final BigDecimal CLEAR = BigDecimal.valueOf(4);

  /** Which part of all that is said must be left of it: a chapter that tells of both is of none. */
  private static final BigDecimal CLEAR_PART = new BigDecimal("0.5");

  private final Phrases<BigDecimal> weights;

  private Moods(Phrases<BigDecimal> weights) {
    this.weights = weights;
  }

  /** Reads the dictionary {@code moods}. */
  public static Moods load(Dictionaries dictionaries) {
    Map<String, BigDecimal> weights = new HashMap<>();
    for (NamedCsvRecord record : dictionaries.records("moods.csv")) {
      weights.put(record.getField("word"), new BigDecimal(record.getField("weight")));
    }
    return new Moods(new Phrases<>(weights));
  }

  /** What the words of a text are about: results or plans; null where they do not tell clearly. */
  public @Nullable SectionKind of(String text) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal said = BigDecimal.ZERO;
    for (int i = 0; i < text.length(); i++) {
      Phrases.Match<BigDecimal> match = weights.startingAt(text, i);
      if (match != null) {
        sum = sum.add(match.value());
        said = said.add(match.value().abs());
        i += match.length() - 1;
      }
    }
    boolean clear =
        sum.abs().compareTo(CLEAR) >= 0 && sum.abs().compareTo(said.multiply(CLEAR_PART)) >= 0;
    if (!clear) {
      return null;
    }
    return sum.signum() > 0 ? SectionKind.ACHIEVEMENT : SectionKind.PLAN;
  }
}
