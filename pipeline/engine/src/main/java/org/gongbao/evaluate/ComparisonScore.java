package org.gongbao.evaluate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.model.Comparisons;
import org.gongbao.model.Discrepancy;
import org.gongbao.model.TargetComparison;
import org.jspecify.annotations.Nullable;

/** Judges pairs of indicators, each end told by the gold indicator that it matched. */
final class ComparisonScore {
  private final Comparisons comparisons;
  private final Gold gold;
  private final Map<String, Gold.Indicator> matched;
  private final ScoreSheet sheet;
  private final SameFacts facts;

  ComparisonScore(
      Comparisons comparisons, Gold gold, Map<String, Gold.Indicator> matched, ScoreSheet sheet) {
    this.comparisons = comparisons;
    this.gold = gold;
    this.matched = matched;
    this.sheet = sheet;
    this.facts = new SameFacts(gold);
  }

  void score() {
    scoreTargets();
    scoreDiscrepancies();
  }

  /** A promise and its answers, as facts of the gold; answers that matched none are left out. */
  private record Told(int target, Set<Integer> actual) {}

  private void scoreTargets() {
    List<Gold.Target> asked = gold.targets().stream().filter(t -> !t.actual().isEmpty()).toList();
    List<Gold.Target> certain = asked.stream().filter(target -> !target.uncertain()).toList();
    List<Gold.Target> doubtful = asked.stream().filter(Gold.Target::uncertain).toList();
    List<Told> told =
        comparisons.targets().stream()
            .filter(target -> !target.actual().isEmpty() && matched.containsKey(target.target()))
            .map(this::told)
            .toList();
    List<Told> judged =
        told.stream()
            .filter(pair -> doubtful.stream().noneMatch(target -> isRight(target, pair)))
            .toList();
    int hits = 0;
    for (Gold.Target target : certain) {
      if (told.stream().anyMatch(pair -> isRight(target, pair))) {
        hits++;
      } else {
        sheet.miss("target missed", target.name(), target.target(), target.actual());
      }
    }
    sheet.put("targets", Figure.Match.of(hits, judged.size(), certain.size()));
    for (Told pair : judged) {
      if (certain.stream().noneMatch(target -> isRight(target, pair))) {
        sheet.miss("target extra", pair.target(), pair.actual());
      }
    }
  }

  private Told told(TargetComparison comparison) {
    Set<Integer> actual = new LinkedHashSet<>();
    for (String id : comparison.actual()) {
      Integer fact = fact(id);
      if (fact != null) {
        actual.add(fact);
      }
    }
    return new Told(Objects.requireNonNull(fact(comparison.target())), actual);
  }

  private @Nullable Integer fact(String id) {
    Gold.Indicator indicator = matched.get(id);
    return indicator == null ? null : Integer.valueOf(facts.of(indicator.id()));
  }

  private boolean isRight(Gold.Target target, Told told) {
    return facts.of(target.target()) == told.target()
        && target.actual().stream().anyMatch(id -> told.actual().contains(facts.of(id)));
  }

  private void scoreDiscrepancies() {
    Set<Set<Integer>> sure = pairs(true);
    Set<Set<Integer>> unsure = pairs(false);
    unsure.removeAll(sure);
    Set<Set<Integer>> found = new LinkedHashSet<>();
    for (Discrepancy discrepancy : comparisons.discrepancies()) {
      Gold.Indicator a = matched.get(discrepancy.a());
      Gold.Indicator b = matched.get(discrepancy.b());
      if (a != null && b != null) {
        found.add(pair(a.id(), b.id()));
      }
    }
    found.removeAll(unsure);
    Set<Set<Integer>> hits = new HashSet<>(found);
    hits.retainAll(sure);
    sheet.put("discrepancies", Figure.Match.of(hits.size(), found.size(), sure.size()));
    sure.stream()
        .filter(pair -> !hits.contains(pair))
        .forEach(pair -> sheet.miss("discrepancy missed", pair));
    found.stream()
        .filter(pair -> !hits.contains(pair))
        .forEach(pair -> sheet.miss("discrepancy extra", pair));
  }

  private Set<Set<Integer>> pairs(boolean certain) {
    Set<Set<Integer>> pairs = new LinkedHashSet<>();
    for (Gold.Discrepancy discrepancy : gold.discrepancies()) {
      if (discrepancy.certain() == certain) {
        pairs.add(pair(discrepancy.fact().a(), discrepancy.fact().b()));
      }
    }
    return pairs;
  }

  private static Set<Integer> pair(int a, int b) {
    return new TreeSet<>(List.of(a, b));
  }
}
