package org.gongbao.read.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.Clip;
import org.jspecify.annotations.Nullable;

/** The values that attributes of OFD are written in (GB/T 33190, 7.3). Lengths are millimetres. */
final class Values {
  static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

  private static final Affine NOTHING = new Affine(1, 0, 0, 1, 0, 0);

  /** Beyond a kilometre nothing is printed, and sums of floats lose their sense. */
  private static final float FARTHEST = 1e6f;

  private Values() {}

  /** A number; the other value where it is missing or none. */
  static float number(@Nullable String written, float otherwise) {
    if (written == null) {
      return otherwise;
    }
    try {
      float number = Float.parseFloat(written.strip());
      return Math.abs(number) <= FARTHEST ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** A truth value. */
  static boolean isTrue(@Nullable String written, boolean otherwise) {
    return written == null ? otherwise : written.strip().equals("true");
  }

  /** The numbers of an array, ST_Array; what is no number counts as 0. */
  static float[] array(@Nullable String written) {
    if (written == null) {
      return new float[0];
    }
    StringTokenizer words = new StringTokenizer(written);
    float[] numbers = new float[words.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(words.nextToken(), 0);
    }
    return numbers;
  }

  /** A rectangle, ST_Box; null where it is missing or has no area. */
  static @Nullable Clip box(@Nullable String written) {
    float[] numbers = array(written);
    return numbers.length < 4 || !(numbers[2] > 0) || !(numbers[3] > 0)
        ? null
        : new Clip(numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]);
  }

  /** The map from an object's own space to the space around it: its CTM, then its boundary. */
  static Affine place(@Nullable String matrix, @Nullable String boundary) {
    float[] m = array(matrix);
    float[] b = array(boundary);
    Affine own = m.length < 6 ? NOTHING : new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
    return b.length < 2 ? own : own.then(new Affine(1, 0, 0, 1, b[0], b[1]));
  }

  /**
   * The steps from each character to the next: {@code g 3 6.2} stands for three steps of 6.2.
   *
   * @param most how many steps are wanted at most
   */
  static float[] steps(@Nullable String written, int most) {
    if (written == null) {
      return new float[0];
    }
    float[] steps = new float[most];
    int count = 0;
    StringTokenizer words = new StringTokenizer(written);
    while (words.hasMoreTokens() && count < most) {
      String word = words.nextToken();
      int times = 1;
      if (word.equalsIgnoreCase("g") && words.countTokens() >= 2) {
        times = (int) Math.max(0, number(words.nextToken(), 0));
        word = words.nextToken();
      }
      float step = number(word, 0);
      for (int i = 0; i < times && count < most; i++) {
        steps[count++] = step;
      }
    }
    return Arrays.copyOf(steps, count);
  }

  /**
   * Whether a colour differs from the paper's white.
   *
   * @param written its components, decimal or {@code #ff}; null for a pattern, which is seen
   */
  static boolean isSeen(@Nullable String written) {
    if (written == null) {
      return true;
    }
    List<Float> components = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(written);
    while (words.hasMoreTokens() && components.size() < 5) {
      components.add(component(words.nextToken()));
    }
    if (components.size() == 4) {
      return components.stream().anyMatch(ink -> ink > 10);
    }
    return components.isEmpty() || components.stream().anyMatch(light -> light < 245);
  }

  private static float component(String word) {
    if (word.length() > 1 && word.length() < 4 && word.charAt(0) == '#') {
      try {
        return Integer.parseInt(word.substring(1), 16);
      } catch (NumberFormatException e) {
        return 0;
      }
    }
    return number(word, 0);
  }
}
