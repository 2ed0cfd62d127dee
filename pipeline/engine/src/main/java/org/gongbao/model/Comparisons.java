package org.gongbao.model;

import java.util.List;

/**
 * How promises compare with results, and statements of one fact with each other.
 *
 * @param targets promises with results
 * @param discrepancies statements that contradict each other
 * @param agreements statements of one fact, in prose and in a table, that agree; since 1.1.0
 */
public record Comparisons(
    List<TargetComparison> targets, List<Discrepancy> discrepancies, List<Agreement> agreements) {

  /** Copies the lists. */
  public Comparisons {
    targets = List.copyOf(targets);
    discrepancies = List.copyOf(discrepancies);
    agreements = List.copyOf(agreements);
  }
}
