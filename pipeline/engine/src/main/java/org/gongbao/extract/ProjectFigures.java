package org.gongbao.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.extract.indicator.Scope;
import org.gongbao.extract.project.ProjectColumn;
import org.gongbao.extract.project.ProjectTable;
import org.gongbao.extract.table.TableIndicators;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.finding.IndicatorFinding;
import org.gongbao.model.finding.ProjectFinding.GridRow;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a project table gives in columns of their own, beside those of goals and results
 * that are read as prose: 总投资（万元）.
 */
final class ProjectFigures {
  private final TableIndicators tables;
  private final Map<GridRow, Integer> projectOfRow;

  /** A finder that puts the figures of a row into its project. */
  ProjectFigures(TableIndicators tables, Map<GridRow, Integer> projectOfRow) {
    this.tables = tables;
    this.projectOfRow = projectOfRow;
  }

  /** The figures of a table, with their projects. */
  List<IndicatorFinding> in(LocatedText text, ProjectTable table, Scope scope) {
    Set<Integer> names = new HashSet<>();
    Set<Integer> figures = new HashSet<>();
    for (int column = 0; column < table.grid().columns(); column++) {
      ProjectColumn kind = table.column(column);
      if (kind == ProjectColumn.NAME) {
        names.add(column);
      } else if (kind == null || kind == ProjectColumn.OTHER) {
        figures.add(column);
      }
    }
    return tables.figures(text, table.grid(), scope, names, figures).stream()
        .map(found -> found.inProject(project(table, found)))
        .toList();
  }

  private @Nullable Integer project(ProjectTable table, IndicatorFinding found) {
    for (GridCell cell : table.grid().cells()) {
      if (cell.begin() == found.place().begin() && cell.end() == found.place().end()) {
        return projectOfRow.get(new GridRow(table.index(), cell.row()));
      }
    }
    return null;
  }
}
