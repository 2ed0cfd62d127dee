package org.gongbao.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Agency;
import org.gongbao.model.Indicator;
import org.gongbao.model.Project;
import org.gongbao.model.Report;
import org.gongbao.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * How far two readings of one report, in different formats, agree. Blanks and the width of
 * characters do not count.
 *
 * @param sameProjects whether all projects are the same: their names, statements, status, bodies
 * @param indicators the part of the indicators of both that have their like in the other: value,
 *     interval, bound, unit, name, measure, basis, role, cumulative, rate, period, project
 * @param apart the indicators without their like, those of the first marked {@code -}, those of the
 *     second {@code +}
 */
public record FormatAgreement(boolean sameProjects, double indicators, List<String> apart) {

  /** Compares two readings. */
  public static FormatAgreement between(Report first, Report second) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    indicators(first).forEach(line -> counts.merge(line, 1, Integer::sum));
    indicators(second).forEach(line -> counts.merge(line, -1, Integer::sum));
    List<String> apart = new ArrayList<>();
    int alone = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() != 0) {
        apart.add((count.getValue() > 0 ? "- " : "+ ") + count.getKey());
        alone += Math.abs(count.getValue());
      }
    }
    int all = first.indicators().size() + second.indicators().size();
    double agreeing = all == 0 ? 1 : (all - alone) / (double) all;
    return new FormatAgreement(projects(first).equals(projects(second)), agreeing, apart);
  }

  /** The indicators, a line each. */
  private static List<String> indicators(Report report) {
    Map<String, Integer> projects = new LinkedHashMap<>();
    report.projects().forEach(project -> projects.put(project.id(), project.ordinal()));
    List<String> lines = new ArrayList<>();
    for (Indicator indicator : report.indicators()) {
      lines.add(
          squeezed(
              indicator.name()
                  + " | "
                  + indicator.quantity()
                  + " | "
                  + indicator.measure()
                  + " | "
                  + indicator.basis()
                  + " | "
                  + indicator.role()
                  + " | "
                  + indicator.cumulative()
                  + " | "
                  + indicator.per()
                  + " | "
                  + indicator.period()
                  + " | "
                  + projects.get(String.valueOf(indicator.project()))));
    }
    return lines;
  }

  /** The projects, a line each. */
  public static List<String> projects(Report report) {
    Map<String, String> agencies = new LinkedHashMap<>();
    for (Agency agency : report.agencies()) {
      agencies.put(agency.id(), agency.name());
    }
    List<String> lines = new ArrayList<>();
    for (Project project : report.projects()) {
      lines.add(
          squeezed(
              project.ordinal()
                  + " | "
                  + project.name()
                  + " | "
                  + text(project.goal())
                  + " | "
                  + text(project.result())
                  + " | "
                  + text(project.plan())
                  + " | "
                  + project.status()
                  + " | "
                  + project.leadAgencies().stream().map(agencies::get).toList()));
    }
    return lines;
  }

  private static String text(@Nullable Statement statement) {
    return statement == null ? "" : statement.text();
  }

  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
