package org.gongbao.reconcile;

import java.util.HashSet;
import java.util.Set;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;
import org.gongbao.model.Indicator;
import org.jspecify.annotations.Nullable;

/** Which indicators speak of one thing: by their units and by their names. */
final class Comparability {
  private final Phrases<UnitKind> units;

  Comparability(Phrases<UnitKind> units) {
    this.units = units;
  }

  /**
   * Whether two values can be set against each other: 个 against 家, 元 against 元, not 个 against %.
   */
  boolean sameUnit(Indicator a, Indicator b) {
    String first = a.quantity().unit();
    String second = b.quantity().unit();
    if (first == null || second == null) {
      return first == null && second == null;
    }
    if (first.equals(second)) {
      return true;
    }
    UnitKind one = kind(first);
    UnitKind other = kind(second);
    return one == other && (one == UnitKind.COUNT || one == UnitKind.PEOPLE);
  }

  /** Whether the units count different things: heads against visits. */
  static boolean headsAgainstVisits(Indicator a, Indicator b) {
    String first = a.quantity().unit();
    String second = b.quantity().unit();
    return first != null
        && second != null
        && !first.equals(second)
        && (isHeads(first) && second.equals("人次") || isHeads(second) && first.equals("人次"));
  }

  private static boolean isHeads(String unit) {
    return unit.equals("人") || unit.equals("名") || unit.equals("位");
  }

  private @Nullable UnitKind kind(String unit) {
    Phrases.Match<UnitKind> match = units.startingAt(unit, 0);
    return match == null ? null : match.value();
  }

  /**
   * How alike two names are: the characters and pairs of neighbours of the shorter that the longer
   * has too, so that a fuller wording of the same thing stays alike.
   *
   * @return from 0 to 1
   */
  static double likeness(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (shorter.isEmpty()) {
      return 0;
    }
    if (shorter.length() == 1) {
      return longer.equals(shorter) ? 1 : 0;
    }
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < longer.length(); i++) {
      pairs.add(longer.substring(i, i + 2));
    }
    int shared = 0;
    for (int i = 0; i + 1 < shorter.length(); i++) {
      shared += pairs.contains(shorter.substring(i, i + 2)) ? 1 : 0;
    }
    double covered = (double) shared / (shorter.length() - 1);
    double balance = 2.0 * shared / (a.length() + b.length() - 2);
    return 0.65 * covered + 0.35 * balance;
  }
}
