package org.gongbao.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongbao.model.Cell;
import org.gongbao.model.Evidence;
import org.gongbao.model.Notice;
import org.gongbao.model.Project;
import org.gongbao.model.Report;
import org.gongbao.model.Statement;
import org.gongbao.model.Table;
import org.jspecify.annotations.Nullable;

/** All places of a report that its values were read from. */
final class Places {
  private Places() {}

  static List<Evidence> of(Report report) {
    List<@Nullable Evidence> places = new ArrayList<>();
    report.sections().forEach(section -> places.add(section.evidence()));
    for (Table table : report.tables()) {
      places.add(table.evidence());
      table.rows().forEach(row -> row.stream().map(Cell::evidence).forEach(places::add));
    }
    for (Project project : report.projects()) {
      places.add(evidence(project.goal()));
      places.add(evidence(project.result()));
      places.add(evidence(project.plan()));
    }
    report.indicators().forEach(indicator -> places.add(indicator.evidence()));
    report.agencies().forEach(agency -> places.addAll(agency.mentions()));
    report.plans().forEach(plan -> places.add(plan.evidence()));
    report.problems().forEach(problem -> places.add(problem.evidence()));
    report.warnings().stream().map(Notice::evidence).forEach(places::add);
    return places.stream().filter(Objects::nonNull).toList();
  }

  private static @Nullable Evidence evidence(@Nullable Statement statement) {
    return statement == null ? null : statement.evidence();
  }
}
