package org.gongbao.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets the lines of a page as a printer would: sizes that differ by no more than a measurement does
 * are one size, and the characters of a line have one baseline. Lengths are pixels.
 */
final class LineSetting {
  /** Sizes within this part of each other are one. */
  private static final float SAME_SIZE = 0.15f;

  private static final float IDEOGRAPH_HEIGHT = 0.92f;
  private static final float DIGIT_HEIGHT = 0.72f;

  /** How far the middle of an ideograph's ink lies above the baseline, in ems. */
  private static final float MIDDLE = 0.375f;

  private final List<Measured> measured = new ArrayList<>();

  /**
   * A line with its size and baseline.
   *
   * @param line the line
   * @param size the em
   * @param baseline the row that its characters stand on
   */
  record SetLine(PlacedLine line, float size, float baseline) {}

  private record Measured(PlacedLine line, float size, int weight) {}

  private LineSetting(List<PlacedLine> lines) {
    for (PlacedLine line : lines) {
      if (!line.characters().isEmpty()) {
        measured.add(new Measured(line, size(line), line.characters().size()));
      }
    }
  }

  static List<SetLine> of(List<PlacedLine> lines) {
    LineSetting setting = new LineSetting(lines);
    List<Measured> bySize = new ArrayList<>(setting.measured);
    bySize.sort(Comparator.comparingDouble(Measured::size));
    List<SetLine> set = new ArrayList<>();
    for (int from = 0; from < bySize.size(); ) {
      int to = from + 1;
      while (to < bySize.size()
          && bySize.get(to).size() <= bySize.get(from).size() * (1 + SAME_SIZE)) {
        to++;
      }
      float size = common(bySize.subList(from, to));
      for (Measured each : bySize.subList(from, to)) {
        set.add(new SetLine(each.line(), size, baseline(each.line(), size)));
      }
      from = to;
    }
    set.sort(
        Comparator.comparingDouble(SetLine::baseline)
            .thenComparing(line -> line.line().characters().get(0).left()));
    return set;
  }

  /** The size of the character in the middle of all, ordered by size. */
  private static float common(List<Measured> lines) {
    int all = lines.stream().mapToInt(Measured::weight).sum();
    int passed = 0;
    for (Measured line : lines) {
      passed += line.weight();
      if (2 * passed >= all) {
        return line.size();
      }
    }
    return lines.get(lines.size() - 1).size();
  }

  /**
   * A line's em: by the height of its ink, and where ideographs follow each other by their pitch.
   */
  private static float size(PlacedLine line) {
    float height = line.inkBottom() - line.inkTop();
    if (line.ideographs() == 0) {
      return height / DIGIT_HEIGHT;
    }
    List<Float> pitches = new ArrayList<>();
    for (int i = 1; i < line.characters().size(); i++) {
      PlacedCharacter before = line.characters().get(i - 1);
      PlacedCharacter after = line.characters().get(i);
      if (before.isIdeograph() && after.isIdeograph()) {
        pitches.add(after.left() - before.left());
      }
    }
    float byHeight = height / IDEOGRAPH_HEIGHT;
    if (pitches.size() < 2) {
      return byHeight;
    }
    pitches.sort(Comparator.naturalOrder());
    float pitch = pitches.get(pitches.size() / 2);
    return Math.min(pitch, byHeight * (1 + SAME_SIZE));
  }

  private static float baseline(PlacedLine line, float size) {
    if (line.ideographs() == 0) {
      return line.inkBottom();
    }
    return (line.inkTop() + line.inkBottom()) / 2f + MIDDLE * size;
  }
}
