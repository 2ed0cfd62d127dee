package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are projects, told by the headings of its columns.
 *
 * @param index index of the grid in the document
 * @param grid the grid
 * @param columns what each column tells, by its index; columns that tell nothing known are missing
 */
public record ProjectTable(int index, Grid grid, Map<Integer, ProjectColumn> columns) {

  private static final int LONGEST_REMARK = 10;

  /** A number, alone or with its unit. */
  private static final Pattern FIGURE = Pattern.compile("[≤≥<>约]?\\d[\\d,.]*[^\\d，。；、]{0,8}");

  /** Copies the map. */
  public ProjectTable {
    columns = Map.copyOf(columns);
  }

  /** The project tables of a document. */
  public static List<ProjectTable> in(Document document, Cues cues) {
    List<ProjectTable> tables = new ArrayList<>();
    for (int i = 0; i < document.grids().size(); i++) {
      Grid grid = document.grids().get(i);
      Map<Integer, ProjectColumn> columns = columns(document, grid, cues);
      boolean named =
          columns.containsValue(ProjectColumn.NAME) || columns.containsValue(ProjectColumn.GOAL);
      boolean told =
          columns.containsValue(ProjectColumn.RESULT)
              || columns.containsValue(ProjectColumn.LEAD)
              || columns.containsValue(ProjectColumn.PLAN);
      if (named && told && !isOfFigures(document, grid, columns)) {
        tables.add(new ProjectTable(i, grid, columns));
      }
    }
    return tables;
  }

  /**
   * Whether goals and results are figures alone, and no body answers for them: then its rows are
   * indicators and no undertakings.
   */
  private static boolean isOfFigures(
      Document document, Grid grid, Map<Integer, ProjectColumn> columns) {
    Set<ProjectColumn> found = EnumSet.noneOf(ProjectColumn.class);
    for (GridCell cell : grid.cells()) {
      ProjectColumn kind = columns.get(cell.column());
      boolean measured = kind == ProjectColumn.GOAL || kind == ProjectColumn.RESULT;
      if (kind == null || !measured || cell.row() < Math.max(1, grid.headerRows())) {
        continue;
      }
      String words = FoldedText.of(document.text().text(), cell.begin(), cell.end()).text();
      if (FIGURE.matcher(words).matches()) {
        found.add(kind);
      } else if (words.chars().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
    }
    return found.contains(ProjectColumn.GOAL)
        && found.contains(ProjectColumn.RESULT)
        && !columns.containsValue(ProjectColumn.LEAD);
  }

  /** What a column tells; null where nothing known. */
  public @Nullable ProjectColumn column(int column) {
    return columns.get(column);
  }

  /** The cell of a row in the first column of a kind; null where there is none. */
  @Nullable GridCell cell(int row, ProjectColumn kind) {
    for (GridCell cell : grid.cells()) {
      if (row >= cell.row()
          && row < cell.row() + cell.rowSpan()
          && columns.get(cell.column()) == kind) {
        return cell;
      }
    }
    return null;
  }

  private static Map<Integer, ProjectColumn> columns(Document document, Grid grid, Cues cues) {
    Map<Integer, ProjectColumn> columns = new HashMap<>();
    int headerRows = Math.max(1, grid.headerRows());
    for (GridCell cell : grid.cells()) {
      if (cell.row() >= headerRows) {
        break;
      }
      String heading = FoldedText.of(document.text().text(), cell.begin(), cell.end()).text();
      ProjectColumn kind = ProjectColumn.ofHeading(heading, cues);
      if (kind != null && cell.columnSpan() == 1) {
        columns.putIfAbsent(cell.column(), kind);
      }
    }
    remarkOnState(document, grid, columns, headerRows);
    return columns;
  }

  /** Of two columns that tell what was done, the one of remarks (顺利推进) tells how far it is. */
  private static void remarkOnState(
      Document document, Grid grid, Map<Integer, ProjectColumn> columns, int headerRows) {
    List<Integer> told =
        columns.entrySet().stream()
            .filter(entry -> entry.getValue() == ProjectColumn.RESULT)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    List<Integer> remarks =
        told.stream().filter(c -> isOfRemarks(document, grid, c, headerRows)).toList();
    if (remarks.size() < told.size()) {
      remarks.forEach(column -> columns.put(column, ProjectColumn.STATUS));
    }
  }

  private static boolean isOfRemarks(Document document, Grid grid, int column, int headerRows) {
    boolean any = false;
    for (GridCell cell : grid.cells()) {
      if (cell.column() != column || cell.row() < headerRows) {
        continue;
      }
      String words = FoldedText.of(document.text().text(), cell.begin(), cell.end()).text();
      if (words.length() > LONGEST_REMARK || words.chars().anyMatch(Character::isDigit)) {
        return false;
      }
      any |= !words.isEmpty();
    }
    return any;
  }
}
