package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds columns by the white between them. */
final class ColumnGaps {
  /** White of this width between two texts of a line parts them, for size 1. */
  private static final float PARTING = 0.9f;

  /** A strip of white this wide through all lines parts two columns. */
  private static final float STRIP = 0.45f;

  private ColumnGaps() {}

  /**
   * A text between two gaps of a line.
   *
   * @param left its left edge
   * @param right its right edge
   */
  record Chunk(float left, float right) {}

  /** The texts of a line that gaps part. */
  static List<Chunk> chunks(TextLine line) {
    List<Chunk> chunks = new ArrayList<>();
    float left = line.left();
    float right = line.right(0);
    for (int i = 1; i < line.length(); i++) {
      if (line.text().charAt(i) == ' ') {
        continue;
      }
      if (line.left(i) - right > PARTING * line.size()) {
        chunks.add(new Chunk(left, right));
        left = line.left(i);
      }
      right = Math.max(right, line.right(i));
    }
    chunks.add(new Chunk(left, right));
    return chunks;
  }

  /** The columns that no text of the lines leaves, from left to right. */
  static List<Chunk> columns(List<TextLine> lines) {
    List<Chunk> chunks = new ArrayList<>();
    float size = 0;
    for (TextLine line : lines) {
      chunks.addAll(chunks(line));
      size = Math.max(size, line.size());
    }
    chunks.sort(Comparator.comparingDouble(Chunk::left));
    List<Chunk> columns = new ArrayList<>();
    for (Chunk chunk : chunks) {
      int last = columns.size() - 1;
      if (last >= 0 && chunk.left() - columns.get(last).right() < STRIP * size) {
        Chunk wider =
            new Chunk(columns.get(last).left(), Math.max(columns.get(last).right(), chunk.right()));
        columns.set(last, wider);
      } else {
        columns.add(chunk);
      }
    }
    return columns;
  }
}
