package org.gongbao.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.gongbao.structure.Part.Prose;

/** Gives headings their levels by the order in which their forms nest in this document. */
final class HeadingTree {
  private HeadingTree() {}

  /** A heading on the way from the top to where we are. */
  private record Open(Heading heading, String look, Prose line) {}

  /** The level of each heading, from 1. */
  static int[] levels(List<Heading> headings, List<Part> parts) {
    int[] levels = new int[headings.size()];
    NestingOrder order =
        new NestingOrder(headings.stream().map(Heading::number).filter(Objects::nonNull).toList());
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < levels.length; i++) {
      Heading heading = headings.get(i);
      Prose line = (Prose) parts.get(heading.first());
      Open next = new Open(heading, look(heading, line), line);
      unwind(open, next, order);
      open.push(next);
      levels[i] = open.size();
    }
    return levels;
  }

  private static String look(Heading heading, Prose line) {
    SectionNumber number = heading.number();
    return switch (heading.rank()) {
      case ANNEX -> "annex";
      case NUMBERED -> number == null ? "" : number.form().name();
      case STYLED, WORD -> StyledHeadings.look(line);
    };
  }

  private static void unwind(Deque<Open> open, Open next, NestingOrder order) {
    if (next.heading().rank() == Heading.Rank.ANNEX) {
      while (!open.isEmpty() && !isPartOf(next.heading(), open.element().heading())) {
        open.pop();
      }
      return;
    }
    if (open.stream().anyMatch(above -> above.look().equals(next.look()))) {
      while (!open.element().look().equals(next.look())) {
        open.pop();
      }
      open.pop();
      return;
    }
    while (!open.isEmpty() && isOuter(next, open.element(), order)) {
      open.pop();
    }
  }

  /** Whether an annex belongs to another: 附件3-1 to 附件3. */
  private static boolean isPartOf(Heading annex, Heading above) {
    String number = annex.printed();
    String numberAbove = above.printed();
    return above.rank() == Heading.Rank.ANNEX
        && number != null
        && numberAbove != null
        && number.length() > numberAbove.length()
        && number.startsWith(numberAbove)
        && "-－—–".indexOf(number.charAt(numberAbove.length())) >= 0;
  }

  /** Whether a heading stands above the one that is open, by convention or by its setting. */
  private static boolean isOuter(Open next, Open above, NestingOrder order) {
    SectionNumber number = next.heading().number();
    SectionNumber numberAbove = above.heading().number();
    if (number != null) {
      return numberAbove != null && order.isAbove(number.form(), numberAbove.form());
    }
    if (above.heading().rank() == Heading.Rank.ANNEX) {
      return false;
    }
    if (next.heading().rank() == Heading.Rank.WORD) {
      return true;
    }
    Integer outline = next.line().style().outlineLevel();
    Integer outlineAbove = above.line().style().outlineLevel();
    if (outline != null) {
      return outlineAbove == null || outlineAbove >= outline;
    }
    boolean centred = next.line().style().centred();
    boolean larger = next.line().style().fontSize() > above.line().style().fontSize();
    return larger || (centred && !above.line().style().centred());
  }
}
