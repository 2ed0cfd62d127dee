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
