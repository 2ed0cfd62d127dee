package org.gongbao.extract.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;

/**
 * Tells whether a column of changes gives rates or amounts: by its heading, by the signs in its
 * cells, or by reckoning from the figures beside it (120, 100: 20 is the amount or the rate).
 */
final class GrowthReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A change stands at most so many columns from the figures that it is of. */
  private static final int FARTHEST = 8;

  private final Cues cues;

  GrowthReader(Cues cues) {
    this.cues = cues;
  }

  /**
   * What a column of changes is counted in.
   *
   * @param name the path of its headings
   * @param others the columns of figures in the same band that are no changes
   */
  Growth of(CellGrid cells, Band band, int column, String name, List<Integer> others) {
    if (cues.in(name, Cue.CHANGE_AMOUNT)) {
      return Growth.AMOUNT;
    }
    for (int row = band.firstRow(); row < band.end(); row++) {
      if (cells.isNumber(row, column) && cells.text(row, column).endsWith("%")) {
        return Growth.RATE;
      }
    }
    Growth reckoned = Growth.UNKNOWN;
    List<Integer> near =
        others.stream().filter(other -> Math.abs(other - column) <= FARTHEST).toList();
    for (int now : near) {
      for (int before : near) {
        if (now != before && reckoned == Growth.UNKNOWN) {
          reckoned = reckoned(cells, band, column, now, before);
        }
      }
    }
    boolean saidToBeRate = cues.in(name, Cue.CHANGE_RATE);
    return reckoned == Growth.UNKNOWN && saidToBeRate ? Growth.RATE : reckoned;
  }

  /** What all changes of a column are, reckoned from two other columns. */
  private static Growth reckoned(CellGrid cells, Band band, int column, int now, int before) {
    boolean amounts = true;
    boolean rates = true;
    boolean any = false;
    for (int row = band.firstRow(); row < band.end() && (amounts || rates); row++) {
      if (!cells.isNumber(row, column)
          || !cells.isNumber(row, now)
          || !cells.isNumber(row, before)
          || cells.number(row, before).signum() == 0) {
        continue;
      }
      BigDecimal change = cells.number(row, column);
      BigDecimal from = cells.number(row, before);
      BigDecimal difference = cells.number(row, now).subtract(from);
      amounts &= change.compareTo(difference) == 0;
      rates &= isNear(change, difference.multiply(HUNDRED).divide(from, MathContext.DECIMAL64));
      any |= change.signum() != 0;
    }
    // Where both would hold, as from 100 to 120, nothing is told.
    return !any || amounts == rates ? Growth.UNKNOWN : amounts ? Growth.AMOUNT : Growth.RATE;
  }

  /** Whether a printed number is another one but for the rounding of its last digit. */
  private static boolean isNear(BigDecimal printed, BigDecimal exact) {
    return printed.subtract(exact).abs().compareTo(printed.ulp()) <= 0;
  }
}
