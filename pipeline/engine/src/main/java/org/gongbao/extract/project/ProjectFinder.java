package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.BodyLists;
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
  private final BodyLists bodies;
  private final StatusReader statuses;

  /** A finder that knows these words. */
  public ProjectFinder(Cues cues, BodyLists bodies) {
    this.cues = cues;
    this.bodies = bodies;
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
    if (drafts.isEmpty()) {
      List<Draft> announced = new AnnouncedProjects(document, cues, bodies).find(genre);
      if (!announced.isEmpty()) {
        return findings(text, announced);
      }
    }
    if (drafts.isEmpty()) {
      Map<Integer, Draft> numbered = new NumberedProjects(document, cues, bodies).find(genre);
      if (!numbered.isEmpty()) {
        return findings(text, numbered.values());
      }
    }
    if (drafts.isEmpty() && genre == Genre.LIVELIHOOD_PROJECTS) {
      sections.projects().forEach((ordinal, name) -> drafts.put(ordinal, new Draft(ordinal, name)));
    }
    if (!drafts.isEmpty()) {
      sections.link(drafts);
    } else if (genre == Genre.LIVELIHOOD_PROJECTS) {
      return findings(text, sections.listed());
    }
    return findings(text, drafts.values());
  }

  private List<ProjectFinding> findings(String text, Collection<Draft> drafts) {
    boolean allDone = StatusReader.saysAllDone(FoldedText.of(text, 0, text.length()).text());
    return drafts.stream()
        .sorted(Comparator.comparingInt(draft -> draft.ordinal))
        .map(draft -> finding(text, draft, allDone))
        .toList();
  }

  private void readRows(String text, ProjectTable table, Map<Integer, Draft> drafts) {
    int first = Math.max(1, table.grid().headerRows());
    Draft current = null;
    int nameRow = -1;
    int ordinalRow = -1;
    boolean named = table.columns().containsValue(ProjectColumn.NAME);
    for (int row = first; row < table.grid().rows(); row++) {
      GridCell name = table.cell(row, ProjectColumn.NAME);
      GridCell title = name != null ? name : table.cell(row, ProjectColumn.GOAL);
      if (title == null || title.columnSpan() > table.grid().columns() / 2 + 1) {
        continue;
      }
      GridCell number = table.cell(row, ProjectColumn.ORDINAL);
      Integer ordinal = ordinal(text, number);
      // Goals under one number, set over their rows or before the first alone, are one project's.
      boolean counted = ordinal == null ? ordinalRow < 0 : isFirstRow(number, ordinalRow);
      boolean continued =
          title.begin() == title.end() || title.row() == nameRow || !named && !counted;
      if (current == null || !continued) {
        int due = ordinal != null ? ordinal : drafts.size() + 1;
        current = drafts.get(due);
        if (current == null || current.hasResultFrom(table.index())) {
          due = drafts.containsKey(due) ? drafts.size() + 1 : due;
          current = new Draft(due, "");
          drafts.put(due, current);
        }
        current.title(text, title, table);
        nameRow = title.row();
        ordinalRow = number != null && ordinal != null ? number.row() : ordinalRow;
      }
      current.add(table, row);
    }
  }

  private static boolean isFirstRow(@Nullable GridCell number, int ordinalRow) {
    return number == null || number.row() != ordinalRow;
  }

  private static @Nullable Integer ordinal(String text, @Nullable GridCell cell) {
    if (cell == null) {
      return null;
    }
    String digits = FoldedText.of(text, cell.begin(), cell.end()).text().replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 3 ? null : (Integer) Integer.parseInt(digits);
  }

  private ProjectFinding finding(String text, Draft draft, boolean allDone) {
    Span told = draft.told;
    List<Span> results = draft.results.isEmpty() && told != null ? List.of(told) : draft.results;
    Span result = results.isEmpty() ? null : results.get(0);
    Span plan = draft.plan != null ? draft.plan : draft.toldPlan;
    String promised = draft.name + said(text, draft.goals);
    ProjectStatus status =
        draft.status == null
            ? ProjectStatus.UNKNOWN
            : statuses.read(slice(text, draft.status), promised);
    if (status == ProjectStatus.UNKNOWN) {
      status = statuses.read(said(text, results), promised);
    }
    if (status == ProjectStatus.UNKNOWN && allDone && result != null) {
      status = ProjectStatus.COMPLETED;
    }
    return new ProjectFinding(
        draft.ordinal,
        draft.name,
        draft.goals,
        draft.leads,
        results,
        plan,
        status,
        draft.sections,
        draft.rows,
        draft.places);
  }

  private static String said(String text, List<Span> spans) {
    return spans.stream().map(span -> slice(text, span)).collect(Collectors.joining("\n"));
  }

  private static String slice(String text, Span span) {
    return FoldedText.of(text, span.begin(), span.end()).text();
  }

  /** A project in the making. */
  static final class Draft {
    final int ordinal;
    String name;
    final List<Span> goals = new ArrayList<>();
    final List<Span> results = new ArrayList<>();
    @Nullable Span plan;
    @Nullable Span status;
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

    /** Takes the title from its cell: the first sentence, the goal behind it. */
    void title(String text, GridCell cell, ProjectTable table) {
      boolean goalApart =
          table.columns().containsValue(ProjectColumn.GOAL)
              && table.column(cell.column()) == ProjectColumn.NAME;
      int stop = goalApart ? -1 : text.indexOf('。', cell.begin());
      int end = stop < 0 || stop >= cell.end() ? cell.end() : stop;
      name = FoldedText.of(text, cell.begin(), end).text();
      if (end + 1 < cell.end()) {
        goals.add(new Span(skipBlanks(text, end + 1, cell.end()), cell.end()));
      } else if (!goalApart && end < cell.end() && stop > 0) {
        goals.add(new Span(cell.begin(), cell.end()));
      } else if (table.column(cell.column()) == ProjectColumn.GOAL && cell.begin() < cell.end()) {
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
      add(table.cell(row, ProjectColumn.RESULT), results);
      plan = extended(plan, table.cell(row, ProjectColumn.PLAN));
      status = extended(status, table.cell(row, ProjectColumn.STATUS));
      add(table.cell(row, ProjectColumn.LEAD), leads);
    }

    /** Each row of a project may have a cell of its own, or one may stand for several. */
    private static void add(@Nullable GridCell cell, List<Span> spans) {
      if (cell != null && cell.begin() < cell.end()) {
        Span span = new Span(cell.begin(), cell.end());
        if (!spans.contains(span)) {
          spans.add(span);
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
