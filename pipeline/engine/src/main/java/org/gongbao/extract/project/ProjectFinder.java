package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.finding.ProjectFinding;
import org.gongbao.model.finding.ProjectFinding.GridRow;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the projects of a report: the rows of its project tables and the sections that tell of
 * them, linked as one.
 */
public final class ProjectFinder {
  private final Cues cues;
  private final StatusReader statuses;

  /** A finder that knows these words. */
  public ProjectFinder(Cues cues) {
    this.cues = cues;
    this.statuses = new StatusReader(cues);
  }

  /**
   * The projects by ordinal; none where the document has neither table nor numbered undertakings.
   */
  public List<ProjectFinding> find(Document document, Genre genre) {
    String text = document.text().text();
    Map<Integer, Draft> drafts = new TreeMap<>();
    for (ProjectTable table : ProjectTable.in(document, cues)) {
      readRows(text, table, drafts);
    }
    ProjectSections sections = new ProjectSections(document);
    if (drafts.isEmpty() && genre == Genre.LIVELIHOOD_PROJECTS) {
      sections.projects().forEach((ordinal, name) -> drafts.put(ordinal, new Draft(ordinal, name)));
    }
    if (drafts.isEmpty()) {
      List<Draft> promised =
          genre == Genre.LIVELIHOOD_PROJECTS ? sections.listed() : sections.promises(cues);
      promised.forEach(draft -> drafts.put(draft.ordinal, draft));
    } else {
      sections.link(drafts);
    }
    boolean allDone = StatusReader.saysAllDone(FoldedText.of(text, 0, text.length()).text());
    return drafts.values().stream()
        .sorted(Comparator.comparingInt(draft -> draft.ordinal))
        .map(draft -> finding(text, draft, allDone))
        .toList();
  }

  private void readRows(String text, ProjectTable table, Map<Integer, Draft> drafts) {
    int first = Math.max(1, table.grid().headerRows());
    Draft current = null;
    int nameRow = -1;
    for (int row = first; row < table.grid().rows(); row++) {
      GridCell name = table.cell(row, ProjectColumn.NAME);
      GridCell title = name != null ? name : table.cell(row, ProjectColumn.GOAL);
      if (title == null || title.columnSpan() > table.grid().columns() / 2 + 1) {
        continue;
      }
      boolean continued = title.begin() == title.end() || title.row() == nameRow;
      if (current == null || !continued) {
        Integer ordinal = ordinal(text, table.cell(row, ProjectColumn.ORDINAL));
        int number = ordinal != null ? ordinal : drafts.size() + 1;
        current = drafts.get(number);
        if (current == null || current.hasResultFrom(table.index())) {
          number = drafts.containsKey(number) ? drafts.size() + 1 : number;
          current = new Draft(number, "");
          drafts.put(number, current);
        }
        current.title(text, title, table);
        nameRow = title.row();
      }
      current.add(table, row);
    }
  }

  private static @Nullable Integer ordinal(String text, @Nullable GridCell cell) {
    if (cell == null) {
      return null;
    }
    String digits = FoldedText.of(text, cell.begin(), cell.end()).text().replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 3 ? null : (Integer) Integer.parseInt(digits);
  }

  private ProjectFinding finding(String text, Draft draft, boolean allDone) {
    Span result = draft.result != null ? draft.result : draft.told;
    Span plan = draft.plan != null ? draft.plan : draft.toldPlan;
    String said =
        draft.status != null
            ? slice(text, draft.status)
            : result == null ? "" : slice(text, result);
    ProjectStatus status = statuses.read(said);
    if (status == ProjectStatus.UNKNOWN && allDone && result != null) {
      status = ProjectStatus.COMPLETED;
    }
    return new ProjectFinding(
        draft.ordinal,
        draft.name,
        draft.goal,
        draft.leads,
        result,
        plan,
        status,
        draft.sections,
        draft.rows);
  }

  private static String slice(String text, Span span) {
    return FoldedText.of(text, span.begin(), span.end()).text();
  }

  /** A project in the making. */
  static final class Draft {
    final int ordinal;
    String name;
    @Nullable Span goal;
    @Nullable Span result;
    @Nullable Span plan;
    @Nullable Span status;
    @Nullable Span told;
    @Nullable Span toldPlan;
    final List<Span> leads = new ArrayList<>();
    final List<Integer> sections = new ArrayList<>();
    final List<GridRow> rows = new ArrayList<>();

    Draft(int ordinal, String name) {
      this.ordinal = ordinal;
      this.name = name;
    }

    boolean hasResultFrom(int table) {
      return rows.stream().anyMatch(row -> row.grid() == table);
    }

    /** Takes the title from its cell: the first sentence, the goal behind it. */
    void title(String text, GridCell cell, ProjectTable table) {
      boolean goalApart =
          table.columns().containsValue(ProjectColumn.GOAL)
              && table.column(cell.column()) == ProjectColumn.NAME;
      int stop = goalApart ? -1 : text.indexOf('。', cell.begin());
      int end = stop < 0 || stop >= cell.end() ? cell.end() : stop;
      name = FoldedText.of(text, cell.begin(), end).text();
      if (end + 1 < cell.end()) {
        goal = new Span(skipBlanks(text, end + 1, cell.end()), cell.end());
      } else if (!goalApart && end < cell.end() && stop > 0) {
        goal = new Span(cell.begin(), cell.end());
      }
    }

    void add(ProjectTable table, int row) {
      rows.add(new GridRow(table.index(), row));
      GridCell goalCell = table.cell(row, ProjectColumn.GOAL);
      if (goalCell != null && table.columns().containsValue(ProjectColumn.NAME)) {
        goal = extended(goal, goalCell);
      }
      result = extended(result, table.cell(row, ProjectColumn.RESULT));
      plan = extended(plan, table.cell(row, ProjectColumn.PLAN));
      status = extended(status, table.cell(row, ProjectColumn.STATUS));
      GridCell lead = table.cell(row, ProjectColumn.LEAD);
      if (lead != null && lead.begin() < lead.end()) {
        Span span = new Span(lead.begin(), lead.end());
        if (!leads.contains(span)) {
          leads.add(span);
        }
      }
    }

    /** The first cell with text stands for a project that goes over several rows. */
    private static @Nullable Span extended(@Nullable Span span, @Nullable GridCell cell) {
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
}
