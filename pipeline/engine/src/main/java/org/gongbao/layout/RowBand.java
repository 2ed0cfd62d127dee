package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Lines side by side in a row that is being cut into rows. */
final class RowBand {
  private final List<TextLine> lines = new ArrayList<>();
  private float top = Float.MAX_VALUE;
  private float bottom = -Float.MAX_VALUE;
  private boolean labelsOnly = true;
  private boolean labelled;
  private boolean labelFull;

  List<TextLine> lines() {
    return lines;
  }

  float top() {
    return top;
  }

  float bottom() {
    return bottom;
  }

  /** Adds a line; a label is what stands in the first column. */
  void add(TextLine line, float columnRight, boolean label) {
    lines.add(line);
    top = Math.min(top, line.top());
    bottom = Math.max(bottom, line.bottom());
    labelsOnly &= label;
    labelled |= label;
    labelFull |= label && columnRight - line.right() < 1.2f * line.size();
  }

  /** Whether a label that fills its line goes on in the next band, and only one has figures. */
  boolean goesOnIn(RowBand next) {
    return labelFull && (labelsOnly || next.labelsOnly);
  }

  /** Whether it is the first of a row: by the white above it, or else by its number. */
  boolean begins(Set<TextLine> starts) {
    return starts.isEmpty() ? labelled : !Collections.disjoint(starts, lines);
  }

  /** Takes the lines of the next in. */
  void join(RowBand next) {
    lines.addAll(next.lines);
    bottom = Math.max(bottom, next.bottom);
    // Figures stand at half the height of a label of two lines.
    labelFull = next.labelled ? next.labelFull : labelFull;
    labelled |= next.labelled;
    labelsOnly &= next.labelsOnly;
  }
}
