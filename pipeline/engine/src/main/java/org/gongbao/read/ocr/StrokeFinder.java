package org.gongbao.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the level strokes of a picture that are too long to be part of a character. Unbroken runs
 * of ink in a row are pieces; pieces of neighbouring rows that touch are one stroke, so that one
 * that falls a little is found as well.
 */
final class StrokeFinder {
  /** A piece is at least this long, in ems. */
  private static final float PIECE = 1.25f;

  /** No stroke of a character and no rule is thicker, in ems. */
  private static final float THICKEST = 0.4f;

  /** Runs that part by this many pixels are one, for scanners and printers leave pinholes. */
  private static final int PINHOLE = 1;

  private final InkMask ink;
  private final float em;
  private final float shortest;
  private final List<Growing> done = new ArrayList<>();

  /**
   * A finder.
   *
   * @param em the size of print in pixels
   * @param shortest the length of the shortest stroke looked for, in ems
   */
  StrokeFinder(InkMask ink, float em, float shortest) {
    this.ink = ink;
    this.em = em;
    this.shortest = shortest * em;
  }

  List<Stroke> strokes() {
    List<Growing> open = new ArrayList<>();
    for (int y = 0; y < ink.height(); y++) {
      List<Growing> next = new ArrayList<>();
      for (int x = 0; x < ink.width(); ) {
        if (!ink.at(x, y)) {
          x++;
          continue;
        }
        int end = endOfRun(x, y);
        if (end - x >= PIECE * em) {
          grow(open, next, x, end, y);
        }
        x = end;
      }
      for (Growing each : open) {
        if (each.lastRow >= y - 1) {
          if (!next.contains(each)) {
            next.add(each);
          }
        } else {
          done.add(each);
        }
      }
      open = next;
    }
    done.addAll(open);
    List<Stroke> strokes = new ArrayList<>();
    for (Growing each : done) {
      if (each.to - each.from >= shortest && each.thickness() <= Math.max(4, THICKEST * em)) {
        strokes.add(each.stroke());
      }
    }
    return strokes;
  }

  private int endOfRun(int from, int y) {
    int end = from;
    int gap = 0;
    for (int x = from; x < ink.width() && gap <= PINHOLE; x++) {
      if (ink.at(x, y)) {
        end = x + 1;
        gap = 0;
      } else {
        gap++;
      }
    }
    return end;
  }

  private static void grow(List<Growing> open, List<Growing> next, int from, int to, int y) {
    Growing joined = null;
    for (List<Growing> each : List.of(next, new ArrayList<>(open))) {
      for (Growing other : List.copyOf(each)) {
        if (other.touches(from, to, y)) {
          if (joined == null) {
            joined = other;
          } else if (joined != other) {
            joined.swallow(other);
            next.remove(other);
          }
          open.remove(other);
        }
      }
    }
    if (joined == null) {
      joined = new Growing(from, to);
    }
    joined.add(from, to, y);
    if (!next.contains(joined)) {
      next.add(joined);
    }
  }

  /** A stroke, as rows are added to it. */
  private static final class Growing {
    private int from;
    private int to;
    private int lastRow;
    private long area;
    private double moment;

    Growing(int from, int to) {
      this.from = from;
      this.to = to;
    }

    boolean touches(int left, int right, int y) {
      return lastRow >= y - 1 && left <= to + PINHOLE && right >= from - PINHOLE;
    }

    void add(int left, int right, int y) {
      from = Math.min(from, left);
      to = Math.max(to, right);
      lastRow = y;
      area += right - left;
      moment += (y + 0.5) * (right - left);
    }

    void swallow(Growing other) {
      from = Math.min(from, other.from);
      to = Math.max(to, other.to);
      lastRow = Math.max(lastRow, other.lastRow);
      area += other.area;
      moment += other.moment;
    }

    float thickness() {
      return (float) area / (to - from);
    }

    Stroke stroke() {
      return new Stroke(from, to, (float) (moment / area), thickness());
    }
  }
}
