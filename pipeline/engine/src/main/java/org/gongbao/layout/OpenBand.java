package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;
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
    List<TextLine> parted = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.baseline() > head.bottom() && !isFoot(line, pageHeight)) {
        rows.add(line);
        if (ColumnGaps.chunks(line).size() > 1) {
          parted.add(line);
        }
      }
    }
    List<Chunk> columns = ColumnGaps.columns(parted);
    for (TextLine line : rows) {
      long inside = columns.stream().filter(column -> column.meets(line.extent())).count();
      if (inside != 1 && !parted.contains(line)) {
        return null;
      }
    }
    if (columns.size() < 2) {
      return null;
    }
    return new RuleBand(head.bottom(), rows.get(rows.size() - 1).bottom() + 1, rows);
  }

  private static boolean isFoot(TextLine line, float pageHeight) {
    return line.top() > FOOT * pageHeight && ColumnGaps.chunks(line).size() == 1;
  }
}
