package org.gongbao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.Ruling;

/** Gathers the lines along the axes that are seen on a page. */
public final class RulingCollector {
  /** Drawings of more lines than this are pictures; no table has so many. */
  private static final int MOST = 40_000;

  /** A side up to this many points makes a rectangle a line. */
  private static final float THIN = 3f;

  private static final float SHORTEST = 0.2f;

  /** How far a line may lean and still be level or upright. */
  private static final float LEAN = 0.6f;

  private final List<Ruling> rulings = new ArrayList<>();
  private boolean full;

  /** Adds a line, if it runs along an axis and a part of it is inside the clip. */
  void line(float x0, float y0, float x1, float y1, Clip clip) {
    if (Math.abs(x1 - x0) <= LEAN && Math.abs(x1 - x0) < Math.abs(y1 - y0)) {
      upright((x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1), clip);
    } else if (Math.abs(y1 - y0) <= LEAN) {
      level((y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1), clip);
    }
  }

  /** Adds a filled rectangle: as one line where it is thin, else its four edges. */
  void filled(float left, float top, float right, float bottom, Clip clip) {
    float width = right - left;
    float height = bottom - top;
    if (height <= THIN && height <= width) {
      level((top + bottom) / 2, left, right, clip);
    } else if (width <= THIN) {
      upright((left + right) / 2, top, bottom, clip);
    } else {
      level(top, left, right, clip);
      level(bottom, left, right, clip);
      upright(left, top, bottom, clip);
      upright(right, top, bottom, clip);
    }
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
