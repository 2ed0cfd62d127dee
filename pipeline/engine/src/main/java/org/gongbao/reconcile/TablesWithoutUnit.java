package org.gongbao.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Doubt;
import org.gongbao.model.Evidence;
import org.gongbao.model.Indicator;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;
import org.gongbao.model.Table;

/** The tables of money that nowhere say whether their figures are 元 or 万元. */
final class TablesWithoutUnit {
  private TablesWithoutUnit() {}

  /** A notice for each such table. */
  static List<Notice> notices(List<Table> tables, List<Indicator> indicators) {
    List<Notice> notices = new ArrayList<>();
    for (Table table : tables) {
      Evidence place = table.evidence();
      if (place == null) {
        continue;
      }
      long sums =
          indicators.stream()
              .filter(indicator -> indicator.doubts().contains(Doubt.MAGNITUDE_UNKNOWN))
              .filter(indicator -> isIn(place, indicator.evidence()))
              .count();
      if (sums > 0) {
        notices.add(
            new Notice(
                "TABLE_UNIT_MISSING",
                Severity.WARNING,
                "The table gives no unit for its sums of money ("
                    + sums
                    + "), which may be in 万元: their values are as printed; see the original.",
                place));
      }
    }
    return notices;
  }

  private static boolean isIn(Evidence whole, Evidence place) {
    return whole.begin() <= place.begin() && place.end() <= whole.end();
  }
}
