package org.gongbao.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.model.Comparisons;
import org.gongbao.model.Discrepancy;
import org.gongbao.model.Doubt;
import org.gongbao.model.Evidence;
import org.gongbao.model.Indicator;
import org.gongbao.model.Notice;
import org.gongbao.model.Plan;
import org.gongbao.model.Problem;
import org.gongbao.model.Project;
import org.gongbao.model.Report;
import org.gongbao.model.Role;
import org.gongbao.model.RowReference;
import org.gongbao.model.Section;
import org.gongbao.model.Source;
import org.gongbao.model.Statement;
import org.gongbao.model.Table;
import org.gongbao.model.document.Document;
import org.gongbao.model.finding.Findings;
import org.gongbao.model.finding.Header;
import org.gongbao.model.finding.IndicatorFinding;
import org.gongbao.model.finding.PlanFinding;
import org.gongbao.model.finding.ProjectFinding;
import org.gongbao.model.finding.Span;
import org.gongbao.model.page.RecognizedLine;
import org.jspecify.annotations.Nullable;

/** Makes the report of what was found: numbers it, links it, ties it to its places. */
public final class Reconciliation {
  private final Lexicon lexicon;

  /** A reconciliation that knows which units can be compared. */
  public Reconciliation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The report of a document.
   *
   * @param notices what reading the file noticed
   */
  public Report link(Source source, Document document, Findings findings, List<Notice> notices) {
    return link(source, document, findings, notices, List.of());
  }

  /**
   * The report of a document that was read from pictures, or some of it.
   *
   * @param notices what reading the file noticed
   * @param recognized the lines that were read from pictures
   */
  public Report link(
      Source source,
      Document document,
      Findings findings,
      List<Notice> notices,
      List<RecognizedLine> recognized) {
    Recognition recognition = new Recognition(document.text(), recognized);
    Agencies agencies = Agencies.of(document, findings);
    List<Project> projects = new ArrayList<>();
    Map<Integer, Project> byOrdinal = new HashMap<>();
    ProjectPlaces places = new ProjectPlaces();
    for (ProjectFinding finding : findings.projects()) {
      Project project = project(document, finding, agencies);
      projects.add(project);
      byOrdinal.put(finding.ordinal(), project);
      places.add(
          project.id(), evidence(document, finding.goals()), evidence(document, finding.results()));
    }
    List<Indicator> indicators = indicators(document, findings, byOrdinal, agencies, recognition);
    List<Plan> plans = plans(document, findings.plans(), indicators, byOrdinal, agencies);
    List<Problem> problems = new ArrayList<>();
    for (Span place : findings.problems()) {
      String id = "b" + (problems.size() + 1);
      problems.add(
          new Problem(
              id,
              document.text().text().substring(place.begin(), place.end()),
              document.text().evidence(place.begin(), place.end())));
    }
    List<Table> tables = new Tables(document).all();
    Comparability units = new Comparability(lexicon.quantities().units());
    Contradictions.Compared compared =
        new Contradictions(units, places).find(projects, indicators, tables);
    List<Discrepancy> discrepancies = new ArrayList<>(compared.discrepancies());
    discrepancies.addAll(TableSums.find(findings.sums(), at(document, indicators)));
    Comparisons comparisons =
        new Comparisons(
            new Promises(units, places).compare(projects, indicators),
            discrepancies,
            compared.agreements());
    List<Notice> warnings = new ArrayList<>(notices);
    warnings.addAll(recognition.notices());
    warnings.addAll(document.notices());
    warnings.addAll(TablesWithoutUnit.notices(tables, indicators));
    warnings.addAll(findings.notices());
    Header header = findings.header();
    return new Report(
        Report.SCHEMA_VERSION,
        source.reportId(),
        source,
        header.title(),
        header.genre(),
        agencies.issuer(),
        header.region(),
        header.reportYear(),
        header.planYear(),
        header.issuedOn(),
        document.text().text(),
        document.sections(),
        tables,
        projects,
        indicators,
        agencies.all(),
        plans,
        problems,
        comparisons,
        warnings);
  }

  /** Tells the indicator that stands at a place of the document. */
  private static Function<Span, @Nullable Indicator> at(
      Document document, List<Indicator> indicators) {
    Map<Integer, Indicator> byBegin = new HashMap<>();
    indicators.forEach(indicator -> byBegin.put(indicator.evidence().begin(), indicator));
    return place -> byBegin.get(document.text().codePoints(place.begin()));
  }

  private static Project project(Document document, ProjectFinding finding, Agencies agencies) {
    List<RowReference> rows = new ArrayList<>();
    for (ProjectFinding.GridRow row : finding.rows()) {
      int header = document.grids().get(row.grid()).headerRows();
      rows.add(new RowReference("t" + (row.grid() + 1), row.row() - header));
    }
    return new Project(
        "p" + finding.ordinal(),
        finding.ordinal(),
        finding.name(),
        statement(document, finding.goal()),
        agencies.within(finding.leads()),
        statement(document, finding.result()),
        statement(document, finding.plan()),
        finding.status(),
        finding.sections().stream().map(i -> document.sections().get(i).id()).toList(),
        rows);
  }

  private static List<Evidence> evidence(Document document, List<Span> spans) {
    return spans.stream()
        .filter(span -> !span.isEmpty())
        .map(span -> document.text().evidence(span.begin(), span.end()))
        .toList();
  }

  private static @Nullable Statement statement(Document document, @Nullable Span span) {
    if (span == null || span.isEmpty()) {
      return null;
    }
    return new Statement(
        document.text().text().substring(span.begin(), span.end()),
        document.text().evidence(span.begin(), span.end()));
  }

  private List<Indicator> indicators(
      Document document,
      Findings findings,
      Map<Integer, Project> projects,
      Agencies agencies,
      Recognition recognition) {
    Map<Span, String> ids = new LinkedHashMap<>();
    for (IndicatorFinding finding : findings.indicators()) {
      ids.putIfAbsent(finding.place(), "i" + (ids.size() + 1));
    }
    List<Indicator> indicators = new ArrayList<>();
    Map<Span, Boolean> written = new HashMap<>();
    for (IndicatorFinding finding : findings.indicators()) {
      if (written.put(finding.place(), true) != null) {
        continue;
      }
      String id = ids.get(finding.place());
      if (id == null) {
        throw new IllegalStateException("an indicator without a number");
      }
      Project project = finding.project() == null ? null : projects.get(finding.project());
      Section section = finding.section() < 0 ? null : document.sections().get(finding.section());
      Recognition.Sureness sureness = recognition.of(finding.place());
      List<Doubt> doubts = new ArrayList<>(finding.doubts());
      doubts.addAll(sureness.doubts());
      indicators.add(
          new Indicator(
              id,
              finding.name(),
              finding.quantity(),
              finding.measure(),
              finding.basis(),
              finding.role(),
              finding.cumulative(),
              finding.per(),
              finding.period(),
              finding.whole() == null ? null : ids.get(finding.whole()),
              project == null ? null : project.id(),
              section == null ? null : section.id(),
              project != null
                  ? project.leadAgencies()
                  : agencies.responsibleAt(document, finding.place()),
              lexicon.trust().in(doubts, sureness.line()),
              doubts,
              document.text().evidence(finding.place().begin(), finding.place().end())));
    }
    return indicators;
  }

  private static List<Plan> plans(
      Document document,
      List<PlanFinding> findings,
      List<Indicator> indicators,
      Map<Integer, Project> projects,
      Agencies agencies) {
    List<Plan> plans = new ArrayList<>();
    for (PlanFinding finding : findings) {
      Span place = finding.place();
      int begin = document.text().codePoints(place.begin());
      int end = document.text().codePoints(place.end());
      List<String> targets = new ArrayList<>();
      for (Indicator indicator : indicators) {
        int at = indicator.evidence().begin();
        if (indicator.role() == Role.TARGET && at >= begin && at < end) {
          targets.add(indicator.id());
        }
      }
      Project project = finding.project() == null ? null : projects.get(finding.project());
      plans.add(
          new Plan(
              "n" + (plans.size() + 1),
              document.text().text().substring(place.begin(), place.end()),
              project == null ? null : project.id(),
              finding.year(),
              finding.deadline(),
              targets,
              project != null ? project.leadAgencies() : agencies.responsibleAt(document, place),
              document.text().evidence(place.begin(), place.end())));
    }
    return plans;
  }
}
