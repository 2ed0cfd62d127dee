package org.gongbao.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.model.Agreement;
import org.gongbao.model.Bound;
import org.gongbao.model.Discrepancy;
import org.gongbao.model.DiscrepancyKind;
import org.gongbao.model.Evidence;
import org.gongbao.model.Indicator;
import org.gongbao.model.Project;
import org.gongbao.model.Quantity;
import org.gongbao.model.Role;
import org.gongbao.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds two statements of one fact that cannot both hold: what a section tells of a project against
 * what its table row tells. Few false alarms come before many finds.
 */
final class Contradictions {
  private static final double ALIKE = 0.8;
  private static final double SAME_WORDS = 0.9;
  private final Comparability units;
  private final ProjectPlaces places;

  Contradictions(Comparability units, ProjectPlaces places) {
    this.units = units;
    this.places = places;
  }

  /**
   * Statements of one fact.
   *
   * @param discrepancies those that contradict each other
   * @param agreements those that agree
   */
  record Compared(List<Discrepancy> discrepancies, List<Agreement> agreements) {}

  /** The statements of one fact, in reading order of the first. */
  Compared find(List<Project> projects, List<Indicator> indicators, List<Table> tables) {
    List<Discrepancy> found = new ArrayList<>();
    List<Agreement> agreed = new ArrayList<>();
    for (Project project : projects) {
      if (project.result() == null) {
        continue;
      }
      List<Indicator> narrated = new ArrayList<>();
      List<Indicator> tabled = new ArrayList<>();
      for (Indicator indicator : indicators) {
        if (project.id().equals(indicator.project()) && indicator.role() == Role.ACTUAL) {
          (places.inResult(project, indicator) ? tabled : narrated).add(indicator);
        }
      }
      compare(narrated, tabled, found, agreed);
    }
    compareBaselines(indicators, found);
    Map<Boolean, List<Indicator>> told =
        indicators.stream().collect(Collectors.partitioningBy(i -> isFigure(i, tables)));
    List<Indicator> prose = told.getOrDefault(false, List.of());
    List<Indicator> figures = told.getOrDefault(true, List.of());
    found.addAll(ProseAgainstTables.find(prose, figures));
    found.addAll(Sums.find(prose));
    agreed.addAll(Agreements.find(prose, figures));
    return new Compared(found, agreed);
  }

  /**
   * Whether an indicator is a cell of a table of figures, whose rows may divide one whole in
   * several ways at once.
   */
  private static boolean isFigure(Indicator indicator, List<Table> tables) {
    int begin = indicator.evidence().begin();
    for (Table table : tables) {
      Evidence place = table.evidence();
      if (indicator.project() == null
          && place != null
          && begin >= place.begin()
          && begin < place.end()) {
        return true;
      }
    }
    return false;
  }

  /** A start that a plan gives for a year, against what the report tells of that year. */
  private void compareBaselines(List<Indicator> indicators, List<Discrepancy> found) {
    for (Indicator start : indicators) {
      if (start.role() != Role.BASELINE) {
        continue;
      }
      for (Indicator actual : indicators) {
        boolean sameFact =
            actual.role() == Role.ACTUAL
                && actual.measure() == start.measure()
                && start.period() != null
                && Objects.equals(start.period(), actual.period())
                && start.name().equals(actual.name())
                && !Objects.equals(start.section(), actual.section())
                && Objects.equals(start.quantity().unit(), actual.quantity().unit());
        Pair pair = new Pair(actual, start, 1, sameNumber(actual, start));
        if (sameFact && kind(pair) == DiscrepancyKind.VALUE) {
          found.add(discrepancy(actual, start, DiscrepancyKind.VALUE));
        }
      }
    }
  }

  /** Two statements that may be of one fact. */
  private record Pair(Indicator narrated, Indicator tabled, double likeness, boolean sameValue) {}

  private void compare(
      List<Indicator> narrated,
      List<Indicator> tabled,
      List<Discrepancy> found,
      List<Agreement> agreed) {
    List<Pair> pairs = new ArrayList<>();
    for (Indicator a : narrated) {
      for (Indicator b : tabled) {
        double likeness = Comparability.likeness(a.name(), b.name());
        boolean comparable =
            a.measure() == b.measure()
                && a.per() == b.per()
                && Objects.equals(a.period(), b.period())
                && Objects.equals(a.basis(), b.basis())
                && units.sameUnit(a, b);
        if (comparable && likeness >= ALIKE) {
          pairs.add(new Pair(a, b, likeness, sameNumber(a, b)));
        }
      }
    }
    pairs.sort(
        Comparator.comparing(Pair::sameValue)
            .thenComparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(pair -> pair.narrated().evidence().begin())
            .thenComparing(pair -> pair.tabled().evidence().begin()));
    Set<String> used = new HashSet<>();
    List<Discrepancy> here = new ArrayList<>();
    List<Agreement> alike = new ArrayList<>();
    for (Pair pair : pairs) {
      if (used.contains(pair.narrated().id()) || used.contains(pair.tabled().id())) {
        continue;
      }
      used.add(pair.narrated().id());
      used.add(pair.tabled().id());
      DiscrepancyKind kind = kind(pair);
      if (kind != null) {
        here.add(discrepancy(pair.narrated(), pair.tabled(), kind));
      } else if (pair.sameValue()) {
        alike.add(new Agreement(pair.narrated().id(), pair.tabled().id()));
      }
    }
    alike.sort(Comparator.comparingInt(pair -> Integer.parseInt(pair.a().substring(1))));
    agreed.addAll(alike);
    here.sort(Comparator.comparingInt(d -> Integer.parseInt(d.a().substring(1))));
    found.addAll(here);
  }

  private static @Nullable DiscrepancyKind kind(Pair pair) {
    Quantity a = pair.narrated().quantity();
    Quantity b = pair.tabled().quantity();
    if (pair.sameValue()) {
      if (excludeEachOther(a, b)) {
        return DiscrepancyKind.BOUND;
      }
      return Comparability.headsAgainstVisits(pair.narrated(), pair.tabled())
          ? DiscrepancyKind.UNIT
          : null;
    }
    boolean bothExact = a.bound() == Bound.EXACT && b.bound() == Bound.EXACT;
    return bothExact
            && pair.likeness() >= SAME_WORDS
            && !PrintedPrecision.roundToEachOther(pair.narrated(), pair.tabled())
        ? DiscrepancyKind.VALUE
        : null;
  }

  static Discrepancy discrepancy(Indicator a, Indicator b, DiscrepancyKind kind) {
    String detail =
        a.name() + "：" + a.evidence().text() + " ↔ " + b.name() + "：" + b.evidence().text();
    return new Discrepancy(a.id(), b.id(), kind, detail);
  }

  private static boolean sameNumber(Indicator a, Indicator b) {
    Quantity one = a.quantity();
    Quantity other = b.quantity();
    return one.value() != null || other.value() != null
        ? equal(one.value(), other.value())
        : equal(one.low(), other.low()) && equal(one.high(), other.high());
  }

  private static boolean equal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a != null && b != null && a.compareTo(b) == 0;
  }

  /** Whether no number satisfies both bounds of one value. 约 excludes nothing near it. */
  private static boolean excludeEachOther(Quantity a, Quantity b) {
    if (a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT) {
      return false;
    }
    return above(a) && !above(b) && !allows(b, a)
        || above(b) && !above(a) && !allows(a, b)
        || below(a) && b.bound() == Bound.EXACT
        || below(b) && a.bound() == Bound.EXACT;
  }

  /** Whether values strictly above the number alone satisfy it. */
  private static boolean above(Quantity quantity) {
    return quantity.bound() == Bound.OVER;
  }

  /** Whether values strictly below the number alone satisfy it. */
  private static boolean below(Quantity quantity) {
    return quantity.bound() == Bound.NEARLY || quantity.bound() == Bound.UNDER;
  }

  private static boolean allows(Quantity quantity, Quantity strictlyAbove) {
    return quantity.bound() == Bound.AT_LEAST || quantity.bound() == strictlyAbove.bound();
  }
}
