package org.gongbao.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Evidence;
import org.gongbao.model.Indicator;
import org.gongbao.model.Project;

/** Where the goals and the results of projects stand: several places where one has several rows. */
final class ProjectPlaces {
  private final Map<String, List<Evidence>> goals = new HashMap<>();
  private final Map<String, List<Evidence>> results = new HashMap<>();

  /** Takes down what a project's goals and results are. */
  void add(String project, List<Evidence> promised, List<Evidence> reported) {
    goals.computeIfAbsent(project, p -> new ArrayList<>()).addAll(promised);
    results.computeIfAbsent(project, p -> new ArrayList<>()).addAll(reported);
  }

  boolean inGoal(Project project, Indicator indicator) {
    return isIn(indicator, goals.getOrDefault(project.id(), List.of()));
  }

  boolean inResult(Project project, Indicator indicator) {
    return isIn(indicator, results.getOrDefault(project.id(), List.of()));
  }

  private static boolean isIn(Indicator indicator, List<Evidence> places) {
    int begin = indicator.evidence().begin();
    return places.stream().anyMatch(place -> begin >= place.begin() && begin < place.end());
  }
}
