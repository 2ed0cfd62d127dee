package org.gongbao.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report is worth against its gold.
 *
 * @param figures the figures by name ({@code indicators.unit}), in a fixed order
 * @param misses everything that differs, a line each
 */
public record Evaluation(Map<String, Figure> figures, List<String> misses) {

  /** Copies both, in their order. */
  public Evaluation {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    misses = List.copyOf(misses);
  }
}
