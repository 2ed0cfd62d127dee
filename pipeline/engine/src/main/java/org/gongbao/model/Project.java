package org.gongbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered undertaking (民生实事, 重点项目), however often the report tells of it.
 *
 * @param id {@code p1}, {@code p2} … by ordinal
 * @param ordinal its number in the report, from 1
 * @param name its title sentence
 * @param goal what was promised; null where the report does not say
 * @param leadAgencies ids of the bodies that lead it
 * @param result what was done
 * @param plan what comes next
 * @param status how far it has come
 * @param sections ids of the sections that tell of it
 * @param rows the table rows that tell of it
 */
public record Project(
    String id,
    int ordinal,
    String name,
    @Nullable Statement goal,
    List<String> leadAgencies,
    @Nullable Statement result,
    @Nullable Statement plan,
    ProjectStatus status,
    List<String> sections,
    List<RowReference> rows) {

  /** Copies the lists. */
  public Project {
    leadAgencies = List.copyOf(leadAgencies);
    sections = List.copyOf(sections);
    rows = List.copyOf(rows);
  }
}
