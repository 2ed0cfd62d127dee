package org.gongbao.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report is worth against its gold.
 *
 * @param figures the figures by name ({@code indicators.unit}), in a fixed order
 * @param summands what goes into sums over several golds: the figures, but headings outside the
 *     annotated stretches are not counted as found
 * @param misses everything that differs, a line each
 */
public record Evaluation(
    Map<String, Figure> figures, Map<String, Figure> summands, List<String> misses) {

  /** Copies all, in their order. */
  public Evaluation {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    summands = Collections.unmodifiableMap(new LinkedHashMap<>(summands));
    misses = List.copyOf(misses);
  }
}
