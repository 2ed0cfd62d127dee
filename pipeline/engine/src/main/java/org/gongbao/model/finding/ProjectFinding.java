package org.gongbao.model.finding;

import java.util.List;
import org.gongbao.model.ProjectStatus;
import org.jspecify.annotations.Nullable;

/**
 * A numbered undertaking with the places that tell of it.
 *
 * @param ordinal its number in the report
 * @param name its title sentence
 * @param goal what was promised; null where unsaid
 * @param leads where its leading bodies are named
 * @param result what was done; null where unsaid
 * @param plan what comes next; null where unsaid
 * @param status how far it has come
 * @param sections indices of the sections that tell of it
 * @param rows the table rows that tell of it
 */
public record ProjectFinding(
    int ordinal,
    String name,
    @Nullable Span goal,
    List<Span> leads,
    @Nullable Span result,
    @Nullable Span plan,
    ProjectStatus status,
    List<Integer> sections,
    List<GridRow> rows) {

  /** Copies the lists. */
  public ProjectFinding {
    leads = List.copyOf(leads);
    sections = List.copyOf(sections);
    rows = List.copyOf(rows);
  }

  /**
   * A row of a grid.
   *
   * @param grid index of the grid
   * @param row index of the row, header rows counted
   */
  public record GridRow(int grid, int row) {}
}
