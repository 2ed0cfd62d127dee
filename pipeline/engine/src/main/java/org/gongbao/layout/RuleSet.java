package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.model.page.Ruling;

/**
 * The rules of a page in one direction: pieces that lie on one line and touch are one. {@code at}
 * is the place across the direction, {@code from} and {@code to} are along it.
 */
final class RuleSet {
  /** Rules this close side by side are one rule, drawn twice or as a double line. */
  private static final float SAME_LINE = 2.2f;

  /** Pieces of one line may leave gaps like this, as dashes do. */
  private static final float DASH_GAP = 3.2f;

  /** Pieces up to this length, all alike, are dashes of a line, and leave gaps as long. */
  private static final float LONGEST_DASH = 9f;

  private static final float SAME_LENGTH = 0.5f;

  /** Shorter ones are no rules. */
  private static final float SHORTEST = 5f;

  /** A rule. */
  record Rule(float at, float from, float to) {}

  private RuleSet() {}

  static List<Rule> level(List<Ruling> rulings) {
    List<Rule> pieces = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.horizontal()) {
        pieces.add(new Rule(ruling.y0(), ruling.x0(), ruling.x1()));
      }
    }
    return merged(pieces);
  }

  static List<Rule> upright(List<Ruling> rulings) {
    List<Rule> pieces = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (!ruling.horizontal()) {
        pieces.add(new Rule(ruling.x0(), ruling.y0(), ruling.y1()));
      }
    }
    return merged(pieces);
  }

  private static List<Rule> merged(List<Rule> pieces) {
    pieces.sort(Comparator.comparingDouble(Rule::at));
    List<Rule> merged = new ArrayList<>();
    for (int from = 0; from < pieces.size(); ) {
      int to = from + 1;
      while (to < pieces.size() && pieces.get(to).at() - pieces.get(from).at() <= SAME_LINE) {
        to++;
      }
      join(pieces.subList(from, to), merged);
      from = to;
    }
    return merged;
  }

  private static void join(List<Rule> sameLine, List<Rule> into) {
    List<Rule> pieces = new ArrayList<>(sameLine);
    pieces.sort(Comparator.comparingDouble(Rule::from));
    double weighted = 0;
    double weight = 0;
    for (Rule piece : pieces) {
      double length = piece.to() - piece.from();
      weighted += piece.at() * length;
      weight += length;
    }
    float at = (float) (weighted / weight);
    float start = pieces.get(0).from();
    float end = pieces.get(0).to();
    Rule before = pieces.get(0);
    for (Rule piece : pieces) {
      if (piece.from() > end + gapAfter(before, piece)) {
        add(into, at, start, end);
        start = piece.from();
      }
      end = Math.max(end, piece.to());
      before = piece;
    }
    add(into, at, start, end);
  }

  private static float gapAfter(Rule piece, Rule next) {
    float length = piece.to() - piece.from();
    boolean dashes =
        length <= LONGEST_DASH && Math.abs(next.to() - next.from() - length) <= SAME_LENGTH;
    return dashes ? Math.max(DASH_GAP, 1.5f * length) : DASH_GAP;
  }

  private static void add(List<Rule> into, float at, float from, float to) {
    if (to - from >= SHORTEST) {
      into.add(new Rule(at, from, to));
    }
  }
}
