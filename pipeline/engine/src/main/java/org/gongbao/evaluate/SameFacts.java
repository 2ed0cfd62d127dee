package org.gongbao.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which indicators of the gold state one fact: those that agree, and those that contradict each
 * other, since a discrepancy is one fact told twice.
 */
final class SameFacts {
  private final Map<Integer, Integer> first = new HashMap<>();

  SameFacts(Gold gold) {
    Stream.concat(
            gold.agreements().stream(), gold.discrepancies().stream().map(Gold.Discrepancy::fact))
        .forEach(this::join);
  }

  /** The indicator that stands for all that state the same fact. */
  int of(int indicator) {
    int fact = indicator;
    int next = first.getOrDefault(fact, fact);
    while (next != fact) {
      fact = next;
      next = first.getOrDefault(fact, fact);
    }
    return fact;
  }

  private void join(Gold.Fact pair) {
    first.put(of(pair.b()), of(pair.a()));
  }
}
