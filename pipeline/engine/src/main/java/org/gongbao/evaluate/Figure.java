package org.gongbao.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One figure of an evaluation, rounded to four decimals. */
public sealed interface Figure {

  /**
   * The figure of both together, made from the sums of their counts.
   *
   * @throws IllegalArgumentException where the other is of another kind
   */
  Figure plus(Figure other);

  /**
   * So many of something.
   *
   * @param number how many
   */
  record Count(int number) implements Figure {

    @Override
    public Count plus(Figure other) {
      return new Count(number + alike(Count.class, other).number);
    }

    @Override
    public String toString() {
      return Integer.toString(number);
    }
  }

  /**
   * How much of what was judged is right.
   *
   * @param right how many of the judged are right
   * @param judged how many were judged
   */
  record Share(int right, int judged) implements Figure {

    /** The share of what is true. */
    static Share of(List<Boolean> judged) {
      return new Share(Collections.frequency(judged, true), judged.size());
    }

    /** From 0 to 1; null where there was nothing to judge. */
    public @Nullable BigDecimal value() {
      return judged == 0 ? null : rounded((double) right / judged);
    }

    @Override
    public Share plus(Figure other) {
      Share that = alike(Share.class, other);
      return new Share(right + that.right, judged + that.judged);
    }

    @Override
    public String toString() {
      BigDecimal value = value();
      return value == null ? "None" : value.toPlainString();
    }
  }

  /**
   * How what was found covers what is there.
   *
   * @param precision the share of the found that is right
   * @param recall the share of what is there that was found
   * @param f1 the harmonic mean of both
   * @param hit how many of the found are right
   * @param predicted how many were found
   * @param gold how many there are
   */
  record Match(
      BigDecimal precision, BigDecimal recall, BigDecimal f1, int hit, int predicted, int gold)
      implements Figure {

    /** The figures for so many hits. */
    static Match of(int hit, int predicted, int gold) {
      double precision = share(hit, predicted, gold);
      double recall = share(hit, gold, predicted);
      double sum = precision + recall;
      double f1 = sum == 0 ? 0.0 : 2 * precision * recall / sum;
      return new Match(rounded(precision), rounded(recall), rounded(f1), hit, predicted, gold);
    }

    private static double share(int hit, int of, int other) {
      if (of == 0) {
        return other == 0 ? 1.0 : 0.0;
      }
      return (double) hit / of;
    }

    @Override
    public Match plus(Figure other) {
      Match that = alike(Match.class, other);
      return of(hit + that.hit, predicted + that.predicted, gold + that.gold);
    }

    @Override
    public String toString() {
      return "precision=%s recall=%s f1=%s hit=%d predicted=%d gold=%d"
          .formatted(
              precision.toPlainString(),
              recall.toPlainString(),
              f1.toPlainString(),
              hit,
              predicted,
              gold);
    }
  }

  private static <F extends Figure> F alike(Class<F> kind, Figure other) {
    if (!kind.isInstance(other)) {
      throw new IllegalArgumentException(other + " is no " + kind.getSimpleName());
    }
    return kind.cast(other);
  }

  /** Rounds the binary value half to even at four decimals; one decimal at least is kept. */
  private static BigDecimal rounded(double value) {
    BigDecimal stripped =
        new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return stripped.scale() < 1 ? stripped.setScale(1) : stripped;
  }
}
