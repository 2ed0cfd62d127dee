package org.gongbao.extract.indicator;

import java.util.EnumSet;
import java.util.Set;
import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.model.Bound;
import org.gongbao.model.Doubt;
import org.gongbao.model.Measure;
import org.gongbao.model.Rate;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in the making: what the rules of this package have found out about a quantity so
 * far.
 */
final class Draft {
  final QuantityMention mention;
  String name = "";
  @Nullable Change change;
  @Nullable Bound bound;
  boolean sharesVerb;
  final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

  /** What the figures that follow are of, where that is not the name: the account of a 完成率. */
  @Nullable String standing;

  /** Whether it is what was aimed at, told for the share of it that was met. */
  boolean aim;

  /**
   * Whether it is the value of another place, told in a bracket, and so no part of the one before.
   */
  boolean ofOtherPlace;

  /** The change that a comparison with another place is of, where that is not its own. */
  @Nullable Change comparedChange;

  int nameEnd;
  boolean namedBefore;
  @Nullable String basis;
  boolean cumulative;
  @Nullable Rate per;
  Role role = Role.ACTUAL;
  @Nullable String period;
  @Nullable Draft whole;

  Draft(QuantityMention mention) {
    this.mention = mention;
  }

  /** What a figure that follows and names nothing is of. */
  String standing() {
    return standing == null ? name : standing;
  }

  /** The change that a comparison which follows is of; null for none. */
  @Nullable Change comparedChange() {
    return comparedChange == null ? change : comparedChange;
  }

  Measure measure() {
    return change == null ? Measure.LEVEL : Measure.CHANGE;
  }
}
