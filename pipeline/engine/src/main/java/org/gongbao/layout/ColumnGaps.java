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
  record Chunk(float left, float right) {

    /** Whether a place across the line lies in both. */
    boolean meets(Chunk other) {
      return left < other.right && other.left < right;
    }

    /** Whether an edge or the middle of both is at one place, give or take so much. */
    boolean isAligned(Chunk other, float tolerance) {
      return Math.abs(left - other.left) < tolerance
          || Math.abs(right - other.right) < tolerance
          || Math.abs(left + right - other.left - other.right) < 2 * tolerance;
    }

    /** The white between the two; 0 where they meet. */
    float distance(Chunk other) {
      return Math.max(0, Math.max(other.left - right, left - other.right));
    }

    /** From the left edge of the one to the right edge of the other. */
    Chunk around(Chunk other) {
      return new Chunk(Math.min(left, other.left), Math.max(right, other.right));
    }
  }

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

  /** What a line says between two of its gaps. */
  static CharSequence text(TextLine line, Chunk chunk) {
    int from = 0;
    while (line.left(from) < chunk.left()) {
      from++;
    }
    int to = line.length();
    while (line.left(to - 1) >= chunk.right()) {
      to--;
    }
    return line.text().subSequence(from, to);
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
        columns.set(last, columns.get(last).around(chunk));
      } else {
        columns.add(chunk);
      }
    }
    return columns;
  }
}
