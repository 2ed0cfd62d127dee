package org.gongbao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.extract.project.ProjectColumn;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.finding.ProjectFinding;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts passages of prose where the goal, the result and the plan of a listed project begin and end:
 * one paragraph may promise, then report.
 */
final class ProjectParts {
  private final List<Part> told = new ArrayList<>();

  /**
   * A stretch of a passage.
   *
   * @param span where it stands
   * @param column what it tells of its project; null where nothing known
   * @param project ordinal of the project; null where {@code column} is
   * @param reported whether the project tells of results at all
   * @param goesOn whether what it tells began in a passage before
   */
  record Part(
      Span span,
      @Nullable ProjectColumn column,
      @Nullable Integer project,
      boolean reported,
      boolean goesOn) {}

  /** A passage as one stretch of which nothing is known. */
  static Part whole(Passage passage) {
    return new Part(new Span(passage.begin(), passage.end()), null, null, false, false);
  }

  /** Whether it knows what is told of a project. */
  boolean has(@Nullable Integer project) {
    return project != null && told.stream().anyMatch(part -> project.equals(part.project()));
  }

  ProjectParts(List<ProjectFinding> projects) {
    for (ProjectFinding project : projects) {
      if (!project.places().isEmpty()) {
        add(project, project.goals(), ProjectColumn.GOAL);
        add(project, project.results(), ProjectColumn.RESULT);
        Span plan = project.plan();
        add(project, plan == null ? List.of() : List.of(plan), ProjectColumn.PLAN);
      }
    }
    told.sort(Comparator.comparingInt(part -> part.span().begin()));
  }

  private void add(ProjectFinding project, List<Span> spans, ProjectColumn column) {
    for (Span span : spans) {
      told.add(new Part(span, column, project.ordinal(), !project.results().isEmpty(), false));
    }
  }

  /** The stretches of a passage in order, which together are all of it. */
  List<Part> of(Passage passage) {
    List<Part> parts = new ArrayList<>();
    int at = passage.begin();
    for (Part part : told) {
      int begin = Math.max(at, part.span().begin());
      int end = Math.min(passage.end(), part.span().end());
      if (begin >= end) {
        continue;
      }
      addBetween(parts, at, begin);
      boolean goesOn = part.span().begin() < passage.begin();
      parts.add(
          new Part(new Span(begin, end), part.column(), part.project(), part.reported(), goesOn));
      at = end;
    }
    addBetween(parts, at, passage.end());
    return parts;
  }

  private static void addBetween(List<Part> parts, int begin, int end) {
    if (begin < end) {
      parts.add(new Part(new Span(begin, end), null, null, false, false));
    }
  }
}
