package org.gongbao.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongbao.model.Bound;
import org.gongbao.model.Indicator;
import org.gongbao.model.Project;
import org.gongbao.model.Rate;
import org.gongbao.model.Role;
import org.gongbao.model.TargetComparison;
import org.jspecify.annotations.Nullable;

/** Sets the promises of each project against what was achieved. */
final class Promises {
  private static final double ALIKE = 0.4;
  private static final double ALIKE_IF_ALONE = 0.15;
  private static final double NEAR = 0.04;

  /** Of two results with one name, the one that counts by the same word answers: 套, not 处. */
  private static final double COUNTED_ALIKE = 0.02;

  private final Comparability units;
  private final ProjectPlaces places;

  Promises(Comparability units, ProjectPlaces places) {
    this.units = units;
    this.places = places;
  }

  /** A comparison for each indicator promised in a goal, in reading order. */
  List<TargetComparison> compare(List<Project> projects, List<Indicator> indicators) {
    List<TargetComparison> comparisons = new ArrayList<>();
    for (Project project : projects) {
      List<Indicator> promised = new ArrayList<>();
      List<Indicator> achieved = new ArrayList<>();
      for (Indicator indicator : indicators) {
        if (!project.id().equals(indicator.project())) {
          continue;
        }
        if (indicator.role() == Role.ACTUAL) {
          achieved.add(indicator);
        } else if (indicator.role() == Role.TARGET && places.inGoal(project, indicator)) {
          promised.add(indicator);
        }
      }
      Map<Integer, Indicator> answers = match(promised, achieved, project);
      for (int i = 0; i < promised.size(); i++) {
        comparisons.add(comparison(promised.get(i), answers.get(i)));
      }
    }
    return comparisons;
  }

  /** A promise that could be answered by a result, and how well. */
  private record Pair(int promise, int result, double likeness) {}

  private Map<Integer, Indicator> match(
      List<Indicator> promised, List<Indicator> achieved, Project project) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < promised.size(); i++) {
      for (int j = 0; j < achieved.size(); j++) {
        Indicator promise = promised.get(i);
        Indicator result = achieved.get(j);
        if (promise.measure() != result.measure() || !units.sameUnit(promise, result)) {
          continue;
        }
        double likeness = Comparability.likeness(promise.name(), result.name());
        boolean besideIt = places.inResult(project, result);
        boolean alone = isOnlyOfUnit(promise, promised) && isOnlyOfUnit(result, achieved);
        if (likeness >= (alone ? ALIKE_IF_ALONE : ALIKE)) {
          String unit = promise.quantity().unit();
          boolean counted = unit != null && unit.equals(result.quantity().unit());
          double nearness = (besideIt ? NEAR : 0) + (counted ? COUNTED_ALIKE : 0);
          pairs.add(new Pair(i, j, likeness + nearness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::promise)
            .thenComparingInt(Pair::result));
    Map<Integer, Indicator> answers = new TreeMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!answers.containsKey(pair.promise()) && used.add(pair.result())) {
        answers.put(pair.promise(), achieved.get(pair.result()));
      }
    }
    return answers;
  }

  private static boolean isOnlyOfUnit(Indicator indicator, List<Indicator> others) {
    String unit = indicator.quantity().unit();
    BigDecimal value = indicator.quantity().value();
    return unit != null
        && !unit.equals("%")
        && others.stream()
            .allMatch(
                other ->
                    other.id().equals(indicator.id())
                        || !unit.equals(other.quantity().unit())
                        || isSame(value, other.quantity().value()));
  }

  private static boolean isSame(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a != null && b != null && a.compareTo(b) == 0;
  }

  private static TargetComparison comparison(Indicator promise, @Nullable Indicator result) {
    if (result == null) {
      return new TargetComparison(promise.id(), List.of(), null, null);
    }
    BigDecimal wanted = yearly(promise, result.per());
    BigDecimal got = yearly(result, promise.per());
    if (wanted == null || got == null || wanted.signum() == 0) {
      return new TargetComparison(promise.id(), List.of(result.id()), null, null);
    }
    BigDecimal ratio = got.divide(wanted, 4, RoundingMode.HALF_UP).stripTrailingZeros();
    ratio = ratio.scale() < 0 ? ratio.setScale(0) : ratio;
    return new TargetComparison(
        promise.id(), List.of(result.id()), ratio, met(promise, result, wanted, got));
  }

  private static @Nullable Boolean met(
      Indicator promise, Indicator result, BigDecimal wanted, BigDecimal got) {
    boolean ceiling =
        promise.quantity().bound() == Bound.AT_MOST || promise.quantity().bound() == Bound.UNDER;
    int comparison = got.compareTo(wanted);
    if (comparison == 0 && result.quantity().bound() == Bound.NEARLY) {
      return null;
    }
    if (ceiling || wanted.signum() < 0) {
      return comparison <= 0;
    }
    return promise.quantity().bound() == Bound.ABOUT
        ? got.compareTo(wanted.multiply(new BigDecimal("0.95"))) >= 0
        : comparison >= 0;
  }

  /** The value over a year where the other is not told at the same rate. */
  private static @Nullable BigDecimal yearly(Indicator indicator, @Nullable Rate other) {
    BigDecimal value = indicator.quantity().value();
    Rate rate = indicator.per();
    if (value == null || rate == null || rate == other) {
      return value;
    }
    return switch (rate) {
      case DAY -> value.multiply(BigDecimal.valueOf(365));
      case WEEK -> value.multiply(BigDecimal.valueOf(52));
      case MONTH -> value.multiply(BigDecimal.valueOf(12));
      case QUARTER -> value.multiply(BigDecimal.valueOf(4));
      case YEAR, CAPITA -> value;
    };
  }
}
