package org.gongbao.read.page;

import java.util.Arrays;

/** The path under construction, in the page's coordinates. */
public final class PathTracer {
  private static final float SAME = 0.05f;

  /** Beyond this many points a path is a drawing; the rest of it is let go. */
  private static final int MOST_POINTS = 200_000;

  /** Fewer corners, the first counted again at the end, make no part of a character. */
  private static final int FEWEST_CORNERS = 5;

  /** In points: the dots of small print and the strokes of a title lie between them. */
  private static final float SMALLEST_OUTLINE = 0.8f;

  private static final float LARGEST_OUTLINE = 60;

  private float[] x = new float[64];
  private float[] y = new float[64];
  private int[] starts = new int[16];
  private boolean[] curved = new boolean[16];
  private int points;
  private int pieces;

  /** Begins a piece of the path. */
  public void moveTo(float toX, float toY) {
    if (pieces == starts.length) {
      starts = Arrays.copyOf(starts, 2 * pieces);
      curved = Arrays.copyOf(curved, 2 * pieces);
    }
    starts[pieces] = points;
    curved[pieces] = false;
    pieces++;
    add(toX, toY);
  }

  /** Goes on by a straight line. */
  public void lineTo(float toX, float toY) {
    if (pieces == 0) {
      moveTo(toX, toY);
    } else {
      add(toX, toY);
    }
  }

  /** A curve is remembered by where it ends, for the path's bounds. */
  public void curveTo(float toX, float toY) {
    lineTo(toX, toY);
    curved[pieces - 1] = true;
  }

  /** Goes back to where the piece began. */
  public void close() {
    if (pieces > 0) {
      int start = starts[pieces - 1];
      if (start < points) {
        add(x[start], y[start]);
      }
    }
  }

  /** Adds a mapped rectangle. */
  public void rectangle(Affine map, float x, float y, float width, float height) {
    moveTo(map.x(x, y), map.y(x, y));
    lineTo(map.x(x + width, y), map.y(x + width, y));
    lineTo(map.x(x + width, y + height), map.y(x + width, y + height));
    lineTo(map.x(x, y + height), map.y(x, y + height));
    close();
  }

  /** The rectangle around a mapped rectangle. */
  public static Clip around(Affine map, float x, float y, float width, float height) {
    PathTracer edge = new PathTracer();
    edge.rectangle(map, x, y, width, height);
    return edge.bounds();
  }

  /** Begins anew. */
  public void clear() {
    points = 0;
    pieces = 0;
  }

  /** Gives the straight lines of the path, drawn so many points broad. */
  public void stroke(RulingCollector into, float width, Clip clip) {
    for (int piece = 0; piece < pieces; piece++) {
      if (!curved[piece]) {
        for (int i = starts[piece] + 1; i < end(piece); i++) {
          into.line(x[i - 1], y[i - 1], x[i], y[i], width, clip);
        }
      }
    }
  }

  /** Gives the rectangles of the path. */
  public void fill(RulingCollector into, Clip clip) {
    for (int piece = 0; piece < pieces; piece++) {
      if (isRectangle(piece)) {
        Clip box = bounds(starts[piece], end(piece));
        into.filled(box.left(), box.top(), box.right(), box.bottom(), clip);
      }
    }
  }

  /** How many pieces of the path are small and no rectangles, as the parts of characters are. */
  public int outlines() {
    int count = 0;
    for (int piece = 0; piece < pieces; piece++) {
      if ((curved[piece] || end(piece) - starts[piece] >= FEWEST_CORNERS) && !isRectangle(piece)) {
        Clip box = bounds(starts[piece], end(piece));
        float larger = Math.max(box.right() - box.left(), box.bottom() - box.top());
        count += larger >= SMALLEST_OUTLINE && larger <= LARGEST_OUTLINE ? 1 : 0;
      }
    }
    return count;
  }

  /** The smallest rectangle around the path. */
  public Clip bounds() {
    return bounds(0, points);
  }

  /** Whether nothing has been traced. */
  public boolean isEmpty() {
    return points == 0;
  }

  private boolean isRectangle(int piece) {
    int from = starts[piece];
    int to = end(piece);
    if (curved[piece] || to - from < 2 || to - from > 6) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (Math.abs(x[i] - x[i - 1]) > SAME && Math.abs(y[i] - y[i - 1]) > SAME) {
        return false;
      }
    }
    return true;
  }

  private int end(int piece) {
    return piece + 1 < pieces ? starts[piece + 1] : points;
  }

  private Clip bounds(int from, int to) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (int i = from; i < to; i++) {
      left = Math.min(left, x[i]);
      right = Math.max(right, x[i]);
      top = Math.min(top, y[i]);
      bottom = Math.max(bottom, y[i]);
    }
    return new Clip(left, top, right, bottom);
  }

  private void add(float toX, float toY) {
    if (points == MOST_POINTS) {
      return;
    }
    if (points == x.length) {
      x = Arrays.copyOf(x, 2 * points);
      y = Arrays.copyOf(y, 2 * points);
    }
    x[points] = toX;
    y[points] = toY;
    points++;
  }
}
