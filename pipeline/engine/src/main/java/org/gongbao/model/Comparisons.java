package org.gongbao.model;

import java.util.List;

/**
 * How promises compare with results, and where the report contradicts itself.
 *
 * @param targets promises with results
 * @param discrepancies statements that contradict each other
 */
public record Comparisons(List<TargetComparison> targets, List<Discrepancy> discrepancies) {

  /** Copies the lists. */
  public Comparisons {
    targets = List.copyOf(targets);
    discrepancies = List.copyOf(discrepancies);
  }
}
