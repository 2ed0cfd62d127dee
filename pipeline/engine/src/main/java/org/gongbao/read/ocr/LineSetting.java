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
  private static final float SAME_SIZE = 0.13f;

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

  /** The lines from top to bottom. */
  static List<SetLine> of(List<PlacedLine> lines) {
    LineSetting setting = new LineSetting(lines);
    List<Measured> left = new ArrayList<>(setting.measured);
    List<SetLine> set = new ArrayList<>();
    while (!left.isEmpty()) {
      float size = commonest(left);
      for (Measured each : left) {
        if (isSame(each.size(), size)) {
          set.add(new SetLine(each.line(), size, baseline(each.line(), size)));
        }
      }
      left.removeIf(each -> isSame(each.size(), size));
    }
    set.sort(
        Comparator.comparingDouble(SetLine::baseline)
            .thenComparing(line -> line.line().characters().get(0).left()));
    return Margin.of(lines).widened(set);
  }

  private static boolean isSame(float size, float other) {
    return Math.abs(size - other) <= SAME_SIZE * other;
  }

  /** The size that most characters have, nearly; of those the one in the middle. */
  private static float commonest(List<Measured> lines) {
    List<Measured> bySize = new ArrayList<>(lines);
    bySize.sort(Comparator.comparingDouble(Measured::size));
    int most = 0;
    List<Measured> alike = bySize;
    for (Measured each : bySize) {
      List<Measured> near =
          bySize.stream().filter(other -> isSame(other.size(), each.size())).toList();
      int weight = weight(near);
      if (weight > most) {
        most = weight;
        alike = near;
      }
    }
    int passed = 0;
    for (Measured line : alike) {
      passed += line.weight();
      if (2 * passed >= most) {
        return line.size();
      }
    }
    throw new IllegalStateException("no line has a character");
  }

  private static int weight(List<Measured> lines) {
    return lines.stream().mapToInt(Measured::weight).sum();
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
