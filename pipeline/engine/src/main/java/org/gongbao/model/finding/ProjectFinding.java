package org.gongbao.model.finding;

import java.util.List;
import org.gongbao.model.ProjectStatus;
import org.jspecify.annotations.Nullable;

/**
 * A numbered undertaking with the places that tell of it.
 *
 * @param ordinal its number in the report
 * @param name its title sentence
 * @param goals where it is said what was promised: one place, or one a row of its table
 * @param leads where its leading bodies are named
 * @param results where it is said what was done: one place, or one a row of its table
 * @param plan what comes next; null where unsaid
 * @param status how far it has come
 * @param sections indices of the sections that tell of it
 * @param rows the table rows that tell of it
 * @param places the stretches of prose that are this project's as a member of a list
 */
public record ProjectFinding(
    int ordinal,
    String name,
    List<Span> goals,
    List<Span> leads,
    List<Span> results,
    @Nullable Span plan,
    ProjectStatus status,
    List<Integer> sections,
    List<GridRow> rows,
    List<Span> places) {

  /** Copies the lists. */
  public ProjectFinding {
    goals = List.copyOf(goals);
    leads = List.copyOf(leads);
    results = List.copyOf(results);
    sections = List.copyOf(sections);
    rows = List.copyOf(rows);
    places = List.copyOf(places);
  }

  /** What was promised, the first of it where several rows tell; null where unsaid. */
  public @Nullable Span goal() {
    return goals.isEmpty() ? null : goals.get(0);
  }

  /** What was done, the first of it where several rows tell; null where unsaid. */
  public @Nullable Span result() {
    return results.isEmpty() ? null : results.get(0);
  }

  /**
   * A row of a grid.
   *
   * @param grid index of the grid
   * @param row index of the row, header rows counted
   */
  public record GridRow(int grid, int row) {}
}
