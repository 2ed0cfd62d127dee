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

  Measure measure() {
    return change == null ? Measure.LEVEL : Measure.CHANGE;
  }
}
