package org.gongbao.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.extract.indicator.Prose;
import org.gongbao.model.Evidence;
import org.gongbao.model.Indicator;
import org.gongbao.model.Project;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.Statement;
import org.gongbao.model.TargetComparison;

/** All that a report tells of one project, and what reconciliation makes of it. */
final class Told {
  private static final Comparability UNITS = new Comparability(Prose.LEXICON.quantities().units());

  private final List<Indicator> indicators = new ArrayList<>();
  private final Project project =
      new Project(
          "p1",
          1,
          "增加学位供给",
          statement(Fact.GOAL, Fact.RESULT),
          List.of(),
          statement(Fact.RESULT, Fact.END),
          null,
          ProjectStatus.COMPLETED,
          List.of("s1"),
          List.of());

  private Told(Fact... facts) {
    for (Fact fact : facts) {
      indicators.add(fact.numbered(indicators.size() + 1));
    }
  }

  /** A report that tells facts in their order: i1, i2 … */
  static Told of(Fact... facts) {
    return new Told(facts);
  }

  List<TargetComparison> promises() {
    return new Promises(UNITS, places()).compare(List.of(project), indicators);
  }

  /** The only promise with what became of it. */
  TargetComparison promise() {
    List<TargetComparison> promises = promises();
    if (promises.size() != 1) {
      throw new AssertionError("not one promise: " + promises);
    }
    return promises.get(0);
  }

  /** Each discrepancy as its two statements and its kind: {@code i1 i2 BOUND}. */
  List<String> contradictions() {
    return new Contradictions(UNITS, places())
        .find(List.of(project), indicators, List.of()).discrepancies().stream()
            .map(found -> found.a() + " " + found.b() + " " + found.kind())
            .toList();
  }

  /** Each pair of statements of one fact that agree: {@code i1 i2}. */
  List<String> agreements() {
    return new Contradictions(UNITS, places())
        .find(List.of(project), indicators, List.of()).agreements().stream()
            .map(found -> found.a() + " " + found.b())
            .toList();
  }

  private ProjectPlaces places() {
    ProjectPlaces places = new ProjectPlaces();
    places.add(
        project.id(), List.of(project.goal().evidence()), List.of(project.result().evidence()));
    return places;
  }

  private static Statement statement(int begin, int end) {
    return new Statement("…", new Evidence(begin, end, "…", null, List.of()));
  }
}
