package org.gongbao.evaluate;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of several evaluations together (micro average): their counts are summed, and the
 * figures made of the sums.
 *
 * @param reports how many evaluations went in
 * @param figures the figures by name, in the order of an {@link Evaluation}
 */
public record Totals(int reports, Map<String, Figure> figures) {

  /** Copies the figures, in their order. */
  public Totals {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** The figures of all of them. */
  public static Totals of(Collection<Evaluation> evaluations) {
    Map<String, Figure> sums = new LinkedHashMap<>();
    for (Evaluation evaluation : evaluations) {
      evaluation.summands().forEach((name, figure) -> sums.merge(name, figure, Figure::plus));
    }
    return new Totals(evaluations.size(), sums);
  }
}
