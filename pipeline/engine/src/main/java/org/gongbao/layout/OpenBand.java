package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below a table's head that go on to the page's end, so that no rule closes them. */
final class OpenBand {
  /** What stands below this part of the page's height may be its foot. */
  private static final float FOOT = 0.88f;

  private OpenBand() {}

  /**
   * The band below a head.
   *
   * @return null where what stands below has not the head's columns, or does not reach the page's
   *     end
   */
  static @Nullable RuleBand below(RuleBand head, List<TextLine> lines, float pageHeight) {
    List<TextLine> rows = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.baseline() < head.bottom()) {
        continue;
      }
      if (ColumnGaps.chunks(line).size() > 1) {
        rows.add(line);
      } else if (line.top() < FOOT * pageHeight) {
        return null;
      }
    }
    if (rows.isEmpty() || ColumnGaps.columns(rows).size() < 2) {
      return null;
    }
    return new RuleBand(head.bottom(), rows.get(rows.size() - 1).bottom() + 1, rows);
  }
}
