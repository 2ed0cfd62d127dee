package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongbao.model.Doubt;

/**
 * How much each doubt takes from the trust in an indicator: the dictionary {@code doubts}, measured
 * on annotated reports.
 */
public final class Trust {
  private static final String PLAIN = "PLAIN";
  private final BigDecimal plain;
  private final Map<Doubt, BigDecimal> factors;

  private Trust(BigDecimal plain, Map<Doubt, BigDecimal> factors) {
    this.plain = plain;
    this.factors = factors;
  }

  /**
   * Reads the dictionary {@code doubts}.
   *
   * @throws IllegalArgumentException where a doubt has no factor
   */
  static Trust load(Dictionaries dictionaries) {
    BigDecimal plain = BigDecimal.ONE;
    Map<Doubt, BigDecimal> factors = new EnumMap<>(Doubt.class);
    for (NamedCsvRecord record : dictionaries.records("doubts.csv")) {
      BigDecimal factor = new BigDecimal(record.getField("factor"));
      if (record.getField("doubt").equals(PLAIN)) {
        plain = factor;
      } else {
        factors.put(Doubt.valueOf(record.getField("doubt")), factor);
      }
    }
    for (Doubt doubt : Doubt.values()) {
      if (!factors.containsKey(doubt)) {
        throw new IllegalArgumentException("the dictionary doubts.csv has no factor for " + doubt);
      }
    }
    return new Trust(plain, factors);
  }

  /** How likely an indicator with these doubts is wholly right, to two decimals. */
  public BigDecimal in(List<Doubt> doubts) {
    return in(doubts, BigDecimal.ONE);
  }

  /**
   * As {@link #in(List)}, for an indicator whose text is itself not sure.
   *
   * @param text how likely the text is what is printed, from 0 to 1
   */
  public BigDecimal in(List<Doubt> doubts, BigDecimal text) {
    BigDecimal trust = plain.multiply(text);
    for (Doubt doubt : doubts) {
      trust = trust.multiply(Objects.requireNonNull(factors.get(doubt)));
    }
    return trust.setScale(2, RoundingMode.HALF_EVEN);
  }
}
