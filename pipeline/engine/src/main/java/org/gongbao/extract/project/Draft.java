package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.finding.ProjectFinding.GridRow;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** A project in the making. */
final class Draft {
  final int ordinal;
  String name;
  final List<Span> goals = new ArrayList<>();
  final List<Span> results = new ArrayList<>();
  @Nullable Span plan;
  final List<Span> statuses = new ArrayList<>();
  @Nullable Span told;
  @Nullable Span toldPlan;
  final List<Span> leads = new ArrayList<>();
  final List<Integer> sections = new ArrayList<>();
  final List<GridRow> rows = new ArrayList<>();
  final List<Span> places = new ArrayList<>();

  Draft(int ordinal, String name) {
    this.ordinal = ordinal;
    this.name = name;
  }

  boolean hasResultFrom(int table) {
    return rows.stream().anyMatch(row -> row.grid() == table);
  }

  /**
   * Takes the title from its cell: the first sentence, the goal behind it.
   *
   * @param begin where the title begins in the cell, behind a number
   */
  void title(String text, GridCell cell, int begin, ProjectTable table) {
    boolean goalApart =
        table.columns().containsValue(ProjectColumn.GOAL)
            && table.column(cell.column()) == ProjectColumn.NAME;
    int stop = goalApart ? -1 : text.indexOf('。', begin);
    int end = stop < 0 || stop >= cell.end() ? cell.end() : stop;
    name = FoldedText.of(text, begin, end).text();
    if (end + 1 < cell.end()) {
      goals.add(new Span(skipBlanks(text, end + 1, cell.end()), cell.end()));
    } else if (!goalApart && end < cell.end() && stop > 0) {
      goals.add(new Span(cell.begin(), cell.end()));
    } else if (cell.begin() < cell.end()
        && (table.column(cell.column()) == ProjectColumn.GOAL
            || !goalApart && name.chars().anyMatch(Character::isDigit))) {
      goals.add(new Span(cell.begin(), cell.end()));
    }
  }

  void add(ProjectTable table, int row) {
    rows.add(new GridRow(table.index(), row));
    GridCell goalCell = table.cell(row, ProjectColumn.GOAL);
    boolean named = table.columns().containsValue(ProjectColumn.NAME);
    // Where no column names, the first goal does; those of further rows are goals beside it.
    if (goalCell != null && (named || rows.size() > 1)) {
      add(goalCell, goals);
    }
    add(table.cell(row, ProjectColumn.STATUS), statuses);
    add(table.cell(row, ProjectColumn.LEAD), leads);
  }

  /** Each row of a project may have a cell of its own, or one may stand for several. */
  static void add(@Nullable GridCell cell, List<Span> spans) {
    if (cell != null && cell.begin() < cell.end()) {
      Span span = new Span(cell.begin(), cell.end());
      if (!spans.contains(span)) {
        spans.add(span);
      }
    }
  }

  /** The first cell with text stands for a project that goes over several rows. */
  static @Nullable Span extended(@Nullable Span span, @Nullable GridCell cell) {
    if (span != null || cell == null || cell.begin() == cell.end()) {
      return span;
    }
    return new Span(cell.begin(), cell.end());
  }

  private static int skipBlanks(String text, int begin, int end) {
    int i = begin;
    while (i < end - 1 && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
