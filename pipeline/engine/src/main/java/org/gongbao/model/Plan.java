package org.gongbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that says what will be done.
 *
 * @param id {@code n1}, {@code n2} … in reading order
 * @param text the sentence
 * @param project id of the project it continues; null for none
 * @param year the year planned for; null where unknown
 * @param deadline ISO date or year that the text names, the earliest of several; null for none
 * @param indicators ids of the targets in it
 * @param agencies ids of the bodies responsible
 * @param evidence its place
 */
public record Plan(
    String id,
    String text,
    @Nullable String project,
    @Nullable Integer year,
    @Nullable String deadline,
    List<String> indicators,
    List<String> agencies,
    Evidence evidence) {

  /** Copies the lists. */
  public Plan {
    indicators = List.copyOf(indicators);
    agencies = List.copyOf(agencies);
  }
}
