package org.gongbao.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.Ruling;

/** Gathers the lines along the axes that are seen on a page. */
public final class RulingCollector {
  /** Drawings of more lines than this are pictures; no table has so many. */
  private static final int MOST = 40_000;

  /** A side up to this many points makes a rectangle a line. */
  private static final float THIN = 3f;

  /** The same of one that is so many times as long. */
  private static final float THICK = 6f;

  private static final float LONG = 10f;

  /** A line as broad as this is the ground of a row or column of cells. */
  private static final float GROUND = 8f;

  private static final float SHORTEST = 0.2f;

  /** How far a line may lean and still be level or upright: so much, and a part of its length. */
  private static final float LEAN = 0.6f;

  private static final float LEAN_OF_LENGTH = 0.004f;

  /** A square up to this many points is a dot of a dotted line, whichever way that runs. */
  private static final float SQUARE = 0.2f;

  private final List<Ruling> rulings = new ArrayList<>();
  private boolean full;

  /**
   * Adds a line, if it runs along an axis and a part of it is inside the clip: the edges of one
   * that is drawn as broad as a cell.
   */
  void line(float x0, float y0, float x1, float y1, float width, Clip clip) {
    float across = Math.abs(x1 - x0);
    float along = Math.abs(y1 - y0);
    if (across <= LEAN + LEAN_OF_LENGTH * along && across < along) {
      float x = (x0 + x1) / 2;
      if (width >= GROUND) {
        filled(x - width / 2, Math.min(y0, y1), x + width / 2, Math.max(y0, y1), clip);
      } else {
        upright(x, Math.min(y0, y1), Math.max(y0, y1), clip);
      }
    } else if (along <= LEAN + LEAN_OF_LENGTH * across) {
      float y = (y0 + y1) / 2;
      if (width >= GROUND) {
        filled(Math.min(x0, x1), y - width / 2, Math.max(x0, x1), y + width / 2, clip);
      } else {
        level(y, Math.min(x0, x1), Math.max(x0, x1), clip);
      }
    }
  }

  /** Adds a filled rectangle: as one line where it is thin, else its four edges. */
  void filled(float left, float top, float right, float bottom, Clip clip) {
    float width = right - left;
    float height = bottom - top;
    if (height <= THIN && Math.abs(width - height) <= SQUARE) {
      level((top + bottom) / 2, left, right, clip);
      upright((left + right) / 2, top, bottom, clip);
    } else if (isLine(height, width) && height <= width) {
      level((top + bottom) / 2, left, right, clip);
    } else if (isLine(width, height)) {
      upright((left + right) / 2, top, bottom, clip);
    } else {
      level(top, left, right, clip);
      level(bottom, left, right, clip);
      upright(left, top, bottom, clip);
      upright(right, top, bottom, clip);
    }
  }

  private static boolean isLine(float across, float along) {
    return across <= THIN || (across <= THICK && along >= LONG * across);
  }

  /** Whether more lines came than were kept. */
  public boolean full() {
    return full;
  }

  /** The lines so far, in the order drawn. */
  public List<Ruling> rulings() {
    return rulings;
  }

  private void level(float y, float left, float right, Clip clip) {
    float from = Math.max(left, clip.left());
    float to = Math.min(right, clip.right());
    if (y >= clip.top() - THIN && y <= clip.bottom() + THIN && to - from >= SHORTEST) {
      add(new Ruling(from, y, to, y));
    }
  }

  private void upright(float x, float top, float bottom, Clip clip) {
    float from = Math.max(top, clip.top());
    float to = Math.min(bottom, clip.bottom());
    if (x >= clip.left() - THIN && x <= clip.right() + THIN && to - from >= SHORTEST) {
      add(new Ruling(x, from, x, to));
    }
  }

  private void add(Ruling ruling) {
    if (rulings.size() >= MOST) {
      full = true;
    } else {
      rulings.add(ruling);
    }
  }
}
