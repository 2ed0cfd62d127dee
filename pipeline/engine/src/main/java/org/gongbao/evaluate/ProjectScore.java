package org.gongbao.evaluate;

import static org.gongbao.evaluate.Squeezed.squeeze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongbao.model.Agency;
import org.gongbao.model.Project;
import org.gongbao.model.Report;
import org.gongbao.model.Statement;
import org.jspecify.annotations.Nullable;

/** Judges the projects: name, lead bodies, status, and how their passages start. */
final class ProjectScore {
  private static final double SAME_NAME = 0.8;

  private final Report report;
  private final Gold gold;
  private final ScoreSheet sheet;
  private final List<Both> both = new ArrayList<>();

  private ProjectScore(Report report, Gold gold, ScoreSheet sheet) {
    this.report = report;
    this.gold = gold;
    this.sheet = sheet;
  }

  /** A project that report and gold have. */
  private record Both(Project found, Gold.Project gold) {}

  /** A body that leads the project of that number. */
  private record Lead(int ordinal, String agency) {}

  static void of(Report report, Gold gold, ScoreSheet sheet) {
    new ProjectScore(report, gold, sheet).score();
  }

  private void score() {
    Map<Integer, Project> found = new LinkedHashMap<>();
    report.projects().forEach(project -> found.put(project.ordinal(), project));
    Map<Integer, Gold.Project> asked = new LinkedHashMap<>();
    gold.projects().forEach(project -> asked.put(project.ordinal(), project));
    asked.forEach(
        (ordinal, wanted) -> {
          Project project = found.get(ordinal);
          if (project == null) {
            sheet.miss("project missed", ordinal, wanted.name());
          } else {
            both.add(new Both(project, wanted));
          }
        });

    sheet.put("projects", Figure.Match.of(named(), report.projects().size(), asked.size()));
    scoreLeadAgencies(found, asked);
    sheet.put("projects.status", Figure.Share.of(both.stream().map(this::hasStatus).toList()));
    scorePassage("goal", Project::goal, Gold.Project::goalStarts);
    scorePassage("result", Project::result, Gold.Project::resultStarts);
    scorePassage("plan", Project::plan, Gold.Project::planStarts);
  }

  private int named() {
    int named = 0;
    for (Both pair : both) {
      String found = squeeze(pair.found().name());
      if (Likeness.ratio(found, squeeze(pair.gold().name())) > SAME_NAME) {
        named++;
      } else {
        sheet.miss("project name", "gold", pair.gold().name(), "got", pair.found().name());
      }
    }
    return named;
  }

  private boolean hasStatus(Both pair) {
    boolean right = pair.found().status().name().equals(pair.gold().status());
    if (!right) {
      sheet.miss(
          "project status",
          pair.gold().ordinal(),
          "gold",
          pair.gold().status(),
          "got",
          pair.found().status());
    }
    return right;
  }

  private void scoreLeadAgencies(Map<Integer, Project> found, Map<Integer, Gold.Project> asked) {
    List<AgencyNames> known = AgencyNames.of(gold);
    Map<String, String> names = new HashMap<>();
    for (Agency agency : report.agencies()) {
      names.put(agency.id(), squeeze(agency.name()));
    }
    Set<Lead> foundLeads = new HashSet<>();
    found.forEach(
        (ordinal, project) -> {
          for (String id : project.leadAgencies()) {
            String name = names.getOrDefault(id, id);
            foundLeads.add(new Lead(ordinal, AgencyNames.canonical(known, name)));
          }
        });
    Set<Lead> askedLeads = new HashSet<>();
    asked.forEach(
        (ordinal, project) -> {
          for (String name : project.leadAgencies()) {
            askedLeads.add(new Lead(ordinal, AgencyNames.canonical(known, name)));
          }
          for (String name : project.optionalLeadAgencies()) {
            foundLeads.remove(new Lead(ordinal, AgencyNames.canonical(known, name)));
          }
        });
    Set<Lead> hits = new HashSet<>(foundLeads);
    hits.retainAll(askedLeads);
    sheet.put(
        "projects.leadAgencies",
        Figure.Match.of(hits.size(), foundLeads.size(), askedLeads.size()));
    missLeads("lead agency missed", askedLeads, hits);
    missLeads("lead agency extra", foundLeads, hits);
  }

  private void missLeads(String what, Set<Lead> leads, Set<Lead> hits) {
    leads.stream()
        .filter(lead -> !hits.contains(lead))
        .sorted(Comparator.comparingInt(Lead::ordinal).thenComparing(Lead::agency))
        .forEach(lead -> sheet.miss(what, lead.ordinal(), lead.agency()));
  }

  private void scorePassage(
      String part,
      Function<Project, @Nullable Statement> passage,
      Function<Gold.Project, @Nullable String> starts) {
    List<Boolean> judged = new ArrayList<>();
    for (Both pair : both) {
      String start = starts.apply(pair.gold());
      if (start == null || start.isEmpty()) {
        continue;
      }
      Statement statement = passage.apply(pair.found());
      String text = statement == null ? "" : squeeze(statement.text());
      boolean right = text.startsWith(squeeze(start));
      judged.add(right);
      if (!right) {
        sheet.miss("project " + part, pair.gold().ordinal(), "gold", start, "got", text);
      }
    }
    sheet.put("projects." + part, Figure.Share.of(judged));
  }
}
