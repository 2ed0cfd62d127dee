package org.gongbao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.read.page.Clip;

/** Where something was painted that white text can be read on. */
final class Backgrounds {
  /** Text is not set on less than this, in points. */
  private static final float LEAST = 4f;

  /** More than this are a drawing; white text is taken for visible then. */
  private static final int MOST = 20_000;

  private final List<Clip> painted = new ArrayList<>();

  /** Adds an area that a colour or a picture covers. */
  void add(Clip area) {
    if (area.right() - area.left() >= LEAST
        && area.bottom() - area.top() >= LEAST
        && painted.size() < MOST) {
      painted.add(area);
    }
  }

  /** Whether something but paper lies at a place. */
  boolean lieAt(float x, float y) {
    if (painted.size() >= MOST) {
      return true;
    }
    for (int i = painted.size() - 1; i >= 0; i--) {
      if (painted.get(i).contains(x, y, 0)) {
        return true;
      }
    }
    return false;
  }
}
