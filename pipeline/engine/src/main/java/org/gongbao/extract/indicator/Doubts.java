package org.gongbao.extract.indicator;

import java.util.List;
import java.util.Set;
import org.gongbao.model.Doubt;
import org.gongbao.model.Quantity;
import org.gongbao.model.Role;

/** Tells what makes an indicator less sure than a plainly worded one. */
final class Doubts {
  private static final int SHORT_NAME = 4;
  private static final int LONG_NAME = 13;

  private Doubts() {}

  /** The doubts about a draft that its rules have finished with. */
  static List<Doubt> of(Draft draft, String text, Scope scope) {
    Set<Doubt> doubts = draft.doubts;
    Quantity quantity = draft.mention.quantity();
    if (draft.name.isEmpty()) {
      doubts.add(Doubt.NAME_MISSING);
    } else if (draft.name.length() <= SHORT_NAME) {
      doubts.add(Doubt.NAME_SHORT);
    } else if (draft.name.length() > LONG_NAME) {
      doubts.add(Doubt.NAME_LONG);
    }
    if (quantity.unitInferred()) {
      doubts.add(Doubt.UNIT_INFERRED);
    } else if (quantity.unit() == null) {
      boolean fraction = text.startsWith("分之", draft.mention.numberBegin() + 1);
      doubts.add(fraction ? Doubt.FRACTION : Doubt.UNIT_MISSING);
    }
    if (draft.role == Role.BASELINE) {
      doubts.add(Doubt.BASELINE);
    } else if (draft.role != scope.role()) {
      doubts.add(Doubt.ROLE_FROM_WORDS);
    } else if (!scope.roleStated()) {
      doubts.add(Doubt.ROLE_ASSUMED);
    }
    if (draft.period == null) {
      doubts.add(Doubt.PERIOD_UNKNOWN);
    }
    int open = text.lastIndexOf('（', draft.mention.begin());
    if (open > text.lastIndexOf('）', draft.mention.begin())) {
      doubts.add(Doubt.IN_BRACKETS);
    }
    return List.copyOf(doubts);
  }
}
