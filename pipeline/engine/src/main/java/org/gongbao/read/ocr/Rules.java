package org.gongbao.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a page in its picture.
 *
 * @param level those that lie level
 * @param upright those that stand upright
 */
record Rules(List<Stroke> level, List<Stroke> upright) {
  /** The shortest level rule in ems: dashes have two. */
  private static final float SHORTEST_LEVEL = 2.6f;

  /** The shortest upright rule in ems: a row of a table is higher than its print. */
  private static final float SHORTEST_UPRIGHT = 1.4f;

  /** Rules that miss each other by so many ems are meant to meet. */
  private static final float NEAR = 0.4f;

  /** A line's box reaches no further than this beyond a rule, in ems. */
  private static final float BEYOND = 1.3f;

  /** What is cleared beyond a rule's own thickness, in pixels. */
  private static final int FRINGE = 1;

  Rules {
    level = List.copyOf(level);
    upright = List.copyOf(upright);
  }

  /** Finds the rules of a page whose lines are level. */
  static Rules of(InkMask ink, float em) {
    List<Stroke> level = new StrokeFinder(ink, em, SHORTEST_LEVEL).strokes();
    List<Stroke> upright = new StrokeFinder(ink.transposed(), em, SHORTEST_UPRIGHT).strokes();
    return new Rules(meeting(level, upright, NEAR * em), meeting(upright, level, NEAR * em));
  }

  /**
   * The box of a line without the pieces of the neighbouring cells that it takes in beyond upright
   * rules: ink that its sides cut through.
   *
   * @param ink the page's ink, rules taken off
   */
  PixelBox withinCell(PixelBox box, float em, InkMask ink) {
    PixelBox inside = box.within(ink.width(), ink.height());
    int left = inside.left();
    int right = inside.right();
    int middle = (inside.top() + inside.bottom()) / 2;
    for (Stroke rule : upright) {
      if (rule.from() <= middle && middle <= rule.to()) {
        if (rule.at() > left
            && rule.at() < inside.left() + BEYOND * em
            && isForeign(ink, inside, inside.left(), Math.round(rule.at()))) {
          left = Math.round(rule.at());
        } else if (rule.at() < right
            && rule.at() > inside.right() - BEYOND * em
            && isForeign(ink, inside, inside.right() - 1, Math.round(rule.at()))) {
          right = Math.round(rule.at());
        }
      }
    }
    return left < right ? new PixelBox(left, box.top(), right, box.bottom()) : inside;
  }

  /** Whether there is no ink between a side and a rule, or it goes on beyond the side. */
  private static boolean isForeign(InkMask ink, PixelBox box, int side, int rule) {
    boolean any = false;
    for (int y = box.top(); y < box.bottom(); y++) {
      if (ink.at(side, y)) {
        return true;
      }
      for (int x = Math.min(side, rule); x < Math.max(side, rule); x++) {
        any |= ink.at(x, y);
      }
    }
    return !any;
  }

  /** Takes the rules' ink off a mask. */
  void clearFrom(InkMask ink) {
    for (Stroke rule : level) {
      int half = (int) Math.ceil(rule.thickness() / 2) + FRINGE;
      ink.clear(
          new PixelBox(
              (int) rule.from(), (int) rule.at() - half, (int) rule.to(), (int) rule.at() + half));
    }
    for (Stroke rule : upright) {
      int half = (int) Math.ceil(rule.thickness() / 2) + FRINGE;
      ink.clear(
          new PixelBox(
              (int) rule.at() - half, (int) rule.from(), (int) rule.at() + half, (int) rule.to()));
    }
  }

  /** The rules with their ends moved to those across them that they nearly reach. */
  private static List<Stroke> meeting(List<Stroke> rules, List<Stroke> across, float near) {
    List<Stroke> meeting = new ArrayList<>();
    for (Stroke rule : rules) {
      float from = rule.from();
      float to = rule.to();
      for (Stroke other : across) {
        if (other.from() - near <= rule.at() && rule.at() <= other.to() + near) {
          from = Math.abs(other.at() - rule.from()) <= near ? Math.min(from, other.at()) : from;
          to = Math.abs(other.at() - rule.to()) <= near ? Math.max(to, other.at()) : to;
        }
      }
      meeting.add(new Stroke(from, to, rule.at(), rule.thickness()));
    }
    return meeting;
  }
}
