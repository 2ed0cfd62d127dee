package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * Parts rows by the white that runs through all columns. It is trusted only where each row then has
 * one entry in the first column, at whatever height it stands.
 */
final class RowGaps {
  /** White between rows is wider than that between lines by this part of their size. */
  private static final float WIDER = 0.3f;

  private RowGaps() {}

  /** Which lines begin a row; null where white does not tell. */
  static boolean @Nullable [] of(List<TextLine> lines, float[] columnEdges) {
    float pitch = pitch(lines, columnEdges);
    boolean[] begins = new boolean[lines.size()];
    float bottom = lines.get(0).bottom();
    for (int i = 1; i < begins.length; i++) {
      TextLine line = lines.get(i);
      begins[i] = line.top() - bottom > pitch - line.size() + WIDER * line.size();
      bottom = Math.max(bottom, line.bottom());
    }
    return haveOneEntryEach(lines, columnEdges[1], begins, pitch) ? begins : null;
  }

  /** The usual distance of lines below each other in one column. */
  private static float pitch(List<TextLine> lines, float[] columnEdges) {
    List<Float> pitches = new ArrayList<>();
    float[] last = new float[columnEdges.length];
    for (TextLine line : lines) {
      for (Chunk text : ColumnGaps.chunks(line)) {
        int column = 0;
        while (column + 2 < columnEdges.length && text.left() > columnEdges[column + 1]) {
          column++;
        }
        if (last[column] > 0 && line.baseline() > last[column]) {
          pitches.add(line.baseline() - last[column]);
        }
        last[column] = line.baseline();
      }
    }
    Collections.sort(pitches);
    return pitches.isEmpty() ? Float.MAX_VALUE : pitches.get(pitches.size() / 4);
  }

  private static boolean haveOneEntryEach(
      List<TextLine> lines, float firstEdge, boolean[] begins, float pitch) {
    int entries = 0;
    boolean first = true;
    float last = 0;
    for (int i = 0; i < begins.length; i++) {
      if (begins[i]) {
        if (entries > 1 || (entries == 0 && !first)) {
          return false;
        }
        entries = 0;
        first = false;
      }
      if (lines.get(i).left() < firstEdge) {
        boolean goesOn = entries > 0 && lines.get(i).baseline() - last < pitch * (1 + WIDER);
        entries += goesOn ? 0 : 1;
        last = lines.get(i).baseline();
      }
    }
    return entries == 1 && !first;
  }
}
