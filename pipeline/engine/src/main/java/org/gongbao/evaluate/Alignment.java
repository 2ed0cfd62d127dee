package org.gongbao.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/**
 * A one-to-one matching of what was found with what is there.
 *
 * @param pairs indexes into both lists, the likest first
 */
record Alignment(List<Pair> pairs) {

  /** What was found at one index is what is there at the other. */
  record Pair(int found, int gold) {}

  private record Candidate(double likeness, int found, int gold) {}

  Alignment {
    pairs = List.copyOf(pairs);
  }

  /** Takes the likest pair, then the likest of the rest; a likeness of 0 means never. */
  static <F, G> Alignment of(List<F> found, List<G> gold, ToDoubleBiFunction<F, G> likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        double alike = likeness.applyAsDouble(found.get(i), gold.get(j));
        if (alike > 0) {
          candidates.add(new Candidate(alike, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::found)
            .thenComparingInt(Candidate::gold));
    Set<Integer> usedFound = new HashSet<>();
    Set<Integer> usedGold = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!usedFound.contains(candidate.found()) && !usedGold.contains(candidate.gold())) {
        usedFound.add(candidate.found());
        usedGold.add(candidate.gold());
        pairs.add(new Pair(candidate.found(), candidate.gold()));
      }
    }
    return new Alignment(pairs);
  }

  int size() {
    return pairs.size();
  }

  Set<Integer> found() {
    return pairs.stream().map(Pair::found).collect(Collectors.toSet());
  }

  Set<Integer> gold() {
    return pairs.stream().map(Pair::gold).collect(Collectors.toSet());
  }
}
