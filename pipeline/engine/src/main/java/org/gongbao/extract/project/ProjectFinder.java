package org.gongbao.extract.project;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.Genre;
import org.gongbao.model.Notice;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.document.Document;
import org.gongbao.model.finding.ProjectFinding;
import org.gongbao.model.finding.Span;

/**
 * Finds the projects of a report: the rows of its project tables and the sections that tell of
 * them, linked as one.
 */
public final class ProjectFinder {
  private final Cues cues;
  private final BodyLists bodies;
  private final StatusReader statuses;
  private final GrowthTargets growth;

  /** A finder that knows these words. */
  public ProjectFinder(Cues cues, BodyLists bodies) {
    this.cues = cues;
    this.bodies = bodies;
    this.statuses = new StatusReader(cues);
    this.growth = new GrowthTargets(cues);
  }

  /**
   * The projects by ordinal; none where the document has neither table nor list of undertakings.
   *
   * @param notices takes what a reader of the projects should know
   */
  public List<ProjectFinding> find(Document document, Genre genre, Consumer<Notice> notices) {
    String text = document.text().text();
    Map<Integer, Draft> drafts = new TreeMap<>();
    ProjectRows rows = new ProjectRows(text, cues);
    for (ProjectTable table : ProjectTable.in(document, cues)) {
      rows.read(table, drafts);
    }
    ProjectSections sections = new ProjectSections(document, cues);
    if (drafts.isEmpty()) {
      List<Draft> announced = new AnnouncedProjects(document, cues, bodies, notices).find(genre);
      if (!announced.isEmpty()) {
        return findings(text, announced);
      }
    }
    if (drafts.isEmpty()) {
      UnnumberedProjects unnumberedProjects = new UnnumberedProjects(document, cues, bodies);
      Map<Integer, Draft> numbered = new NumberedProjects(document, cues, bodies).find(genre);
      List<Draft> labelled = unnumberedProjects.labelled();
      if (labelled.size() > numbered.size()) {
        return findings(text, labelled);
      }
      if (!numbered.isEmpty()) {
        return findings(text, numbered.values());
      }
      List<Draft> rowed = new RunTogetherRows(document, cues, bodies).find();
      if (!rowed.isEmpty()) {
        return findings(text, rowed);
      }
      List<Draft> bulleted = new BulletedProjects(document, cues, bodies).find();
      if (!bulleted.isEmpty()) {
        return findings(text, bulleted);
      }
      List<Draft> unnumbered = unnumberedProjects.find();
      if (!unnumbered.isEmpty()) {
        return findings(text, unnumbered);
      }
      List<Draft> stated = new StatedLists(document, cues).find(genre);
      if (!stated.isEmpty()) {
        return findings(text, stated);
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
        .filter(draft -> !isGrowthTarget(text, draft))
        .sorted(Comparator.comparingInt(draft -> draft.ordinal))
        .map(draft -> finding(text, draft, allDone))
        .toList();
  }

  /** Whether a task that bodies answer for only aims at growth. */
  private boolean isGrowthTarget(String text, Draft draft) {
    boolean answered = !draft.leads.isEmpty() || !draft.rows.isEmpty();
    String goals = said(text, draft.goals);
    return answered
        && growth.isOne(draft.name)
        && (goals.isEmpty() || growth.isOne(goals) || growth.isOne(draft.name + goals));
  }

  private ProjectFinding finding(String text, Draft draft, boolean allDone) {
    Span told = draft.told;
    if (draft.results.isEmpty() && told != null) {
      if (draft.goals.isEmpty()) {
        new ToldParts(text, cues).tell(draft, told, true);
      } else {
        draft.results.add(told);
      }
    }
    List<Span> results = draft.results;
    Span result = results.isEmpty() ? null : results.get(0);
    Span plan = draft.plan != null ? draft.plan : draft.toldPlan;
    String promised = draft.name + said(text, draft.goals);
    ProjectStatus status = together(text, draft.statuses, promised);
    if (status == ProjectStatus.UNKNOWN) {
      status = together(text, results, promised);
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

  /**
   * A project is no further than the part of it that is least far; parts that say nothing are not.
   */
  private ProjectStatus together(String text, List<Span> told, String promised) {
    List<ProjectStatus> parts =
        told.stream().map(span -> statuses.read(slice(text, span), promised)).toList();
    for (ProjectStatus least :
        List.of(ProjectStatus.NOT_COMPLETED, ProjectStatus.IN_PROGRESS, ProjectStatus.COMPLETED)) {
      if (parts.contains(least)) {
        return least;
      }
    }
    return ProjectStatus.UNKNOWN;
  }

  private static String said(String text, List<Span> spans) {
    return spans.stream().map(span -> slice(text, span)).collect(Collectors.joining("\n"));
  }

  private static String slice(String text, Span span) {
    return FoldedText.of(text, span.begin(), span.end()).text();
  }
}
