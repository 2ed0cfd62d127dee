package org.gongbao.model.finding;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Doubt;
import org.gongbao.model.Measure;
import org.gongbao.model.Quantity;
import org.gongbao.model.Rate;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with what it measures.
 *
 * @param place the number with bound words and unit
 * @param name what is measured
 * @param quantity how much
 * @param measure level or change
 * @param basis for a change, against what; null where unsaid
 * @param role achieved, aimed at, or a start to compare with
 * @param cumulative whether the text counts it up
 * @param per the unit of a rate; null for none
 * @param period year or ISO interval; null where unknown
 * @param whole the place of the indicator of which it is a stated part; null for none
 * @param project ordinal of the project it stands in; null for none
 * @param section index of the section it stands in; -1 for none
 * @param doubts what makes it less sure
 */
public record IndicatorFinding(
    Span place,
    String name,
    Quantity quantity,
    Measure measure,
    @Nullable String basis,
    Role role,
    boolean cumulative,
    @Nullable Rate per,
    @Nullable String period,
    @Nullable Span whole,
    @Nullable Integer project,
    int section,
    List<Doubt> doubts) {

  /** Copies the list. */
  public IndicatorFinding {
    doubts = List.copyOf(doubts);
  }

  /** The same finding as one of a project; null for none. */
  public IndicatorFinding inProject(@Nullable Integer ordinal) {
    return new IndicatorFinding(
        place,
        name,
        quantity,
        measure,
        basis,
        role,
        cumulative,
        per,
        period,
        whole,
        ordinal,
        section,
        doubts);
  }

  /** The same finding under the name that its surroundings give. */
  public IndicatorFinding named(String given) {
    List<Doubt> more = new ArrayList<>(doubts);
    more.remove(Doubt.NAME_MISSING);
    more.add(Doubt.NAME_FROM_CONTEXT);
    return new IndicatorFinding(
        place,
        given,
        quantity,
        measure,
        basis,
        role,
        cumulative,
        per,
        period,
        whole,
        project,
        section,
        given.isEmpty() ? doubts : more);
  }
}
