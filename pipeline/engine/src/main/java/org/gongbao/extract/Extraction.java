package org.gongbao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.extract.ProjectParts.Part;
import org.gongbao.extract.agency.AgencyFinder;
import org.gongbao.extract.header.HeaderReader;
import org.gongbao.extract.indicator.ProseIndicators;
import org.gongbao.extract.indicator.Scope;
import org.gongbao.extract.plan.PlanFinder;
import org.gongbao.extract.plan.ProblemFinder;
import org.gongbao.extract.project.ProjectColumn;
import org.gongbao.extract.project.ProjectFinder;
import org.gongbao.extract.project.ProjectTable;
import org.gongbao.extract.table.TableFindings;
import org.gongbao.extract.table.TableIndicators;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Genres;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Moods;
import org.gongbao.model.Notice;
import org.gongbao.model.Role;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.document.Reading.Declared;
import org.gongbao.model.finding.AgencyMention;
import org.gongbao.model.finding.Findings;
import org.gongbao.model.finding.Header;
import org.gongbao.model.finding.IndicatorFinding;
import org.gongbao.model.finding.PlanFinding;
import org.gongbao.model.finding.ProjectFinding;
import org.gongbao.model.finding.ProjectFinding.GridRow;
import org.gongbao.model.finding.Span;
import org.gongbao.model.finding.SumFinding;
import org.jspecify.annotations.Nullable;

/** Reads all that a document says: header, bodies, projects, then the facts of each passage. */
public final class Extraction {
  private final Lexicon lexicon;
  private final Genres genres;
  private final Moods moods;
  private final HeaderReader headers;
  private final AgencyFinder agencies;
  private final ProjectFinder projects;
  private final ProseIndicators prose;
  private final TableIndicators tables;
  private final PlanFinder plans;
  private final ProblemFinder problems;

  /** An extraction that knows these words, and the places and bodies of the dictionaries. */
  public Extraction(Lexicon lexicon, Dictionaries dictionaries) {
    this.lexicon = lexicon;
    genres = Genres.load(dictionaries);
    moods = Moods.load(dictionaries);
    agencies = new AgencyFinder(dictionaries);
    headers = new HeaderReader(genres, agencies);

    projects = new ProjectFinder(lexicon.cues(), BodyLists.load(dictionaries));
    prose = new ProseIndicators(lexicon);
    tables = new TableIndicators(lexicon, prose);
    plans = new PlanFinder(lexicon);
    problems = new ProblemFinder(lexicon.cues());
  }

  /**
   * All that a document says.
   *
   * @param fileName the name of its file, which may lie
   */
  public Findings find(Document document, String fileName) {
    return find(document, fileName, Declared.NOTHING);
  }

  /**
   * As above, of a document of which something is told beside its text.
   *
   * @param declared what is told; it counts where the text itself says nothing
   */
  public Findings find(Document document, String fileName, Declared declared) {
    Header header = headers.read(document, fileName, declared);
    List<AgencyMention> mentions = agencies.find(document, header);
    List<Notice> notices = new ArrayList<>();
    List<ProjectFinding> found = projects.find(document, header.genre(), notices::add);
    return new Reading(document, header, found).findings(mentions, notices);
  }

  /** The reading of one document, passage by passage. */
  private final class Reading {
    private final Document document;
    private final String text;
    private final Header header;
    private final List<ProjectFinding> projectFindings;
    private final PassageScopes scopes;
    private final ProjectParts parts;
    private final Map<Integer, ProjectTable> projectTables = new HashMap<>();
    private final Map<GridRow, Integer> projectOfRow = new HashMap<>();
    private final List<IndicatorFinding> indicators = new ArrayList<>();
    private final List<SumFinding> sums = new ArrayList<>();
    private final List<PlanFinding> planned = new ArrayList<>();
    private final List<Span> wanting = new ArrayList<>();

    Reading(Document document, Header header, List<ProjectFinding> projectFindings) {
      this.document = document;
      this.text = document.text().text();
      this.header = header;
      this.projectFindings = projectFindings;
      this.scopes =
          new PassageScopes(document, header, moods, genres, lexicon.cues(), projectFindings);
      this.parts = new ProjectParts(projectFindings);
      for (ProjectTable table : ProjectTable.in(document, lexicon.cues())) {
        projectTables.put(table.index(), table);
      }
      for (ProjectFinding project : projectFindings) {
        project.rows().forEach(row -> projectOfRow.put(row, project.ordinal()));
      }
    }

    Findings findings(List<AgencyMention> mentions, List<Notice> notices) {
      for (Passage passage : document.passages()) {
        if (passage.kind() == PassageKind.CELL) {
          readProjectCell(passage);
        } else if (passage.kind() != PassageKind.TITLE) {
          readProse(passage);
        }
      }
      ProjectFigures figures = new ProjectFigures(tables, projectOfRow);
      for (int i = 0; i < document.grids().size(); i++) {
        ProjectTable projects = projectTables.get(i);
        if (projects != null) {
          indicators.addAll(figures.in(document.text(), projects, scopes.ofTable(i)));
        } else {
          TableFindings found =
              tables.find(document.text(), document.grids().get(i), scopes.ofTable(i));
          indicators.addAll(found.indicators());
          int table = i;
          found.sums().forEach(sum -> sums.add(sum.ofTable(table)));
        }
      }
      indicators.sort(Comparator.comparingInt(indicator -> indicator.place().begin()));
      return new Findings(
          header, mentions, projectFindings, indicators, sums, planned, wanting, notices);
    }

    private void readProse(Passage passage) {
      List<Part> cut = parts.of(passage);
      boolean usual =
          passage.kind() == PassageKind.BODY
              && cut.stream().allMatch(part -> fits(part, scopes.ofProse(passage)));
      if (usual) {
        readProse(passage, ProjectParts.whole(passage));
      } else {
        cut.forEach(part -> readProse(passage, part));
      }
    }

    private void readProse(Passage passage, Part part) {
      Span span = part.span();
      Scope scope = scope(passage, part);
      SectionKind kind = scopes.kind(passage);
      boolean mayTurn =
          scope.role() == Role.ACTUAL
              && passage.kind() == PassageKind.BODY
              && part.column() == null;
      int nextSteps = mayTurn ? plans.turnIn(text, span) : span.end();
      findIn(new Span(span.begin(), nextSteps), scope);
      findIn(new Span(nextSteps, span.end()), scope.ahead(year(nextYear())));
      boolean heading = passage.kind() == PassageKind.HEADING;
      boolean promise =
          part.column() == ProjectColumn.PLAN
              || part.column() == ProjectColumn.GOAL && !part.reported()
              || part.column() == null
                  && !(heading && parts.has(scope.project()))
                  && scopes.onlyPlans()
                  && scope.project() != null;
      if (promise && !(heading && part.goesOn())) {
        addPlans(span, scope.project(), header.planYear());
      }
      if (promise || passage.kind() != PassageKind.BODY || part.column() == ProjectColumn.GOAL) {
        return;
      }
      if (kind == SectionKind.PLAN) {
        addPlans(span, scope.project(), header.planYear());
      } else if (kind == SectionKind.PROBLEM
          || kind == SectionKind.ACHIEVEMENT && problems.admits(text, span)) {
        int turn = plans.turnIn(text, span);
        wanting.addAll(problems.find(text, new Span(span.begin(), turn)));
        addPlans(new Span(turn, span.end()), scope.project(), nextYear());
      }
    }

    private void findIn(Span span, Scope scope) {
      if (span.begin() < span.end()) {
        prose.find(text, span, scope).forEach(found -> indicators.add(ofMember(found)));
      }
    }

    /** The scope of the passage, unless the part of a project that it is tells another role. */
    private Scope scope(Passage passage, Part part) {
      Scope usual = scopes.ofProse(passage);
      Scope told =
          fits(part, usual)
              ? null
              : scopes.ofProjectCell(passage, part.column(), part.project(), part.reported());
      return told == null ? usual : told;
    }

    private static boolean fits(Part part, Scope usual) {
      boolean promises = part.column() == ProjectColumn.GOAL || part.column() == ProjectColumn.PLAN;
      return part.column() == null || promises == (usual.role() == Role.TARGET);
    }

    private void addPlans(Span span, @Nullable Integer project, @Nullable Integer year) {
      for (PlanFinding plan : plans.find(text, span, project, year)) {
        Integer member = project != null ? project : scopes.projectAt(plan.place());
        planned.add(new PlanFinding(plan.place(), member, plan.year(), plan.deadline()));
      }
    }

    /** The same finding under the project of the list member that it stands in. */
    private IndicatorFinding ofMember(IndicatorFinding finding) {
      return finding.project() != null
          ? finding
          : finding.inProject(scopes.projectAt(finding.place()));
    }

    private @Nullable Integer nextYear() {
      Integer reportYear = header.reportYear();
      return header.planYear() != null || reportYear == null
          ? header.planYear()
          : (Integer) (reportYear + 1);
    }

    private void readProjectCell(Passage passage) {
      ProjectTable table = projectTables.get(passage.grid());
      if (table == null || passage.row() < Math.max(1, table.grid().headerRows())) {
        return;
      }
      ProjectColumn column = table.column(passage.column());
      Integer project = projectOfRow.get(new GridRow(passage.grid(), passage.row()));
      Scope scope = scopes.ofProjectCell(passage, column, project, hasResults(table));
      if (column == null || scope == null) {
        return;
      }
      Span span = new Span(passage.begin(), passage.end());
      indicators.addAll(prose.find(text, span, scope));
      boolean promisesNextYear =
          !hasResults(table) && (column == ProjectColumn.GOAL || column == ProjectColumn.NAME);
      if (column == ProjectColumn.PLAN || promisesNextYear) {
        planned.addAll(plans.find(text, span, project, header.planYear()));
      }
    }

    private static boolean hasResults(ProjectTable table) {
      return table.columns().containsValue(ProjectColumn.RESULT)
          || table.columns().containsValue(ProjectColumn.STATUS);
    }
  }

  static @Nullable String year(@Nullable Integer year) {
    return year == null ? null : Integer.toString(year);
  }
}
