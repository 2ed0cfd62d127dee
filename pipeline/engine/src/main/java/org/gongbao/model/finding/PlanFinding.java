package org.gongbao.model.finding;

import org.jspecify.annotations.Nullable;

/**
 * A sentence that says what will be done.
 *
 * @param place the sentence
 * @param project ordinal of the project it continues; null for none
 * @param year the year planned for; null where unknown
 * @param deadline ISO date or year that the text names; null for none
 */
public record PlanFinding(
    Span place, @Nullable Integer project, @Nullable Integer year, @Nullable String deadline) {}
