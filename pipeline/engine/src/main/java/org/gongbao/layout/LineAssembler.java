package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gongbao.model.page.Glyph;
import org.jspecify.annotations.Nullable;

/** Puts the glyphs of an area together to lines. */
final class LineAssembler {
  /** How far below the baseline a glyph's box reaches, for size 1. */
  private static final float BELOW = 0.12f;

  /** Glyphs of one line may stand this part of the smaller size higher or lower. */
  private static final float SAME_BASELINE = 0.4f;

  /** Note marks and exponents are smaller than this part of the line's size. */
  private static final float SMALL = 0.8f;

  /** A gap this wide between letters parts two words, for size 1. */
  private static final float WORD_GAP = 0.2f;

  /** A gap this wide parts anything. */
  private static final float WIDE_GAP = 0.9f;

  /** A blank that leaves less than this between its neighbours was drawn over. */
  private static final float NO_GAP = 0.1f;

  private LineAssembler() {}

  /** The lines of an area from top to bottom. */
  static List<TextLine> lines(List<Glyph> glyphs) {
    List<Run> runs = runs(glyphs);
    runs.sort(Comparator.comparingDouble((Run run) -> run.baseline).thenComparing(run -> run.left));
    List<List<Run>> rows = new ArrayList<>();
    for (Run run : runs) {
      List<Run> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (row != null && (row.get(0).sharesLineWith(run) || isRaised(row, run))) {
        row.add(run);
      } else {
        rows.add(new ArrayList<>(List.of(run)));
      }
    }
    List<TextLine> lines = new ArrayList<>(rows.size());
    for (List<Run> row : rows) {
      lines.add(line(row));
    }
    return lines;
  }

  /** Whether one is a note mark or an exponent beside the other. */
  private static boolean isRaised(List<Run> row, Run run) {
    for (Run other : row) {
      Run small = other.size < run.size ? other : run;
      Run large = small == run ? other : run;
      float rise = Math.abs(large.baseline - small.baseline);
      if (small.size < SMALL * large.size
          && rise < 0.6f * large.size
          && small.left < large.right + large.size
          && small.right > large.left - large.size) {
        return true;
      }
    }
    return false;
  }

  private static List<Run> runs(List<Glyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    Run run = null;
    for (Glyph glyph : glyphs) {
      if (run == null || !run.continuesWith(glyph)) {
        run = new Run();
        runs.add(run);
      }
      run.add(glyph);
    }
    runs.removeIf(each -> each.inked == 0);
    return runs;
  }

  private static TextLine line(List<Run> row) {
    row.sort(Comparator.comparingDouble(run -> run.left));
    List<Glyph> glyphs = row.get(0).glyphs;
    float baseline = row.get(0).baseline;
    if (row.size() > 1) {
      glyphs = new ArrayList<>();
      int most = 0;
      float reach = -Float.MAX_VALUE;
      boolean ordered = true;
      for (Run run : row) {
        ordered &= run.left >= reach - 0.5f;
        reach = Math.max(reach, run.right);
        glyphs.addAll(run.glyphs);
        if (run.inked > most) {
          most = run.inked;
          baseline = run.baseline;
        }
      }
      if (!ordered) {
        glyphs.sort(Comparator.comparingDouble(Glyph::left));
      }
    }
    return line(glyphs, baseline);
  }

  private static TextLine line(List<Glyph> all, float baseline) {
    int from = 0;
    int to = all.size();
    while (isBlank(all.get(from))) {
      from++;
    }
    while (isBlank(all.get(to - 1))) {
      to--;
    }
    Spacing spacing = new Spacing(to - from);
    Glyph before = null;
    boolean blank = false;
    for (int i = from; i < to; i++) {
      Glyph glyph = all.get(i);
      if (isBlank(glyph)) {
        blank = true;
        continue;
      }
      if (before != null && isParted(before, glyph, blank)) {
        spacing.blank(before.right(), Math.max(before.right(), glyph.left()));
      }
      spacing.add(glyph);
      before = glyph;
      blank = false;
    }
    return spacing.line(baseline, commonSize(all, from, to), to < all.size());
  }

  private static boolean isParted(Glyph before, Glyph after, boolean blankDrawn) {
    float gap = after.left() - before.right();
    float size = Math.max(before.size(), after.size());
    if (blankDrawn) {
      return gap >= NO_GAP * size;
    }
    char a = before.text().charAt(before.text().length() - 1);
    char b = after.text().charAt(0);
    boolean words = Script.isWord(a) && Script.isWord(b);
    boolean digits = Script.isDigit(a) || Script.isDigit(b);
    return gap > (words ? (digits ? 2 * WORD_GAP : WORD_GAP) : WIDE_GAP) * size;
  }

  private static float commonSize(List<Glyph> glyphs, int from, int to) {
    float first = glyphs.get(from).size();
    boolean same = true;
    for (int i = from + 1; i < to && same; i++) {
      same = glyphs.get(i).size() == first;
    }
    if (same) {
      return first;
    }
    // Marks of notes may be more than the characters they stand at: what fills the line counts.
    List<Glyph> inked = new ArrayList<>(glyphs.subList(from, to));
    inked.removeIf(LineAssembler::isBlank);
    inked.sort(Comparator.comparingDouble(Glyph::size));
    float width = 0;
    for (Glyph glyph : inked) {
      width += glyph.width();
    }
    int middle = 0;
    for (float left = width / 2 - inked.get(0).width(); left > 0; ) {
      left -= inked.get(++middle).width();
    }
    return inked.get(middle).size();
  }

  private static boolean isBlank(Glyph glyph) {
    String text = glyph.text();
    return text.length() == 1 && Script.isBlank(text.charAt(0));
  }

  /** Glyphs drawn one after the other on one baseline. */
  private static final class Run {
    private final List<Glyph> glyphs = new ArrayList<>();
    private float baseline;
    private float size;
    private float left;
    private float right;
    private int inked;

    boolean continuesWith(Glyph glyph) {
      return Math.abs(baselineOf(glyph) - baseline) < 0.05f * size
          && glyph.left() >= right - 0.5f * size;
    }

    void add(Glyph glyph) {
      if (!isBlank(glyph)) {
        if (inked == 0) {
          baseline = baselineOf(glyph);
          size = glyph.size();
          left = glyph.left();
        }
        inked++;
      } else if (glyphs.isEmpty()) {
        baseline = baselineOf(glyph);
        size = glyph.size();
        left = glyph.left();
      }
      right = glyph.right();
      glyphs.add(glyph);
    }

    boolean sharesLineWith(Run other) {
      return Math.abs(other.baseline - baseline) < SAME_BASELINE * Math.min(size, other.size);
    }

    private static float baselineOf(Glyph glyph) {
      return glyph.bottom() - BELOW * glyph.size();
    }
  }

  /** A line's characters and their edges, as they are put together. */
  private static final class Spacing {
    private final StringBuilder text;
    private @Nullable Glyph[] glyphs;
    private float[] lefts;
    private float[] rights;

    Spacing(int expected) {
      int room = expected + 8;
      text = new StringBuilder(room);
      glyphs = new Glyph[room];
      lefts = new float[room];
      rights = new float[room];
    }

    void blank(float left, float right) {
      put(' ', null, left, right);
    }

    void add(Glyph glyph) {
      String characters = glyph.text();
      int count = characters.length();
      if (count == 1 || Character.isSurrogate(characters.charAt(0))) {
        for (int i = 0; i < count; i++) {
          put(characters.charAt(i), glyph, glyph.left(), glyph.right());
        }
        return;
      }
      float width = glyph.width() / count;
      for (int i = 0; i < count; i++) {
        float left = glyph.left() + i * width;
        put(characters.charAt(i), glyph, left, left + width);
      }
    }

    TextLine line(float baseline, float size, boolean blankFollows) {
      int length = text.length();
      return new TextLine(
          text.toString(),
          Arrays.copyOf(glyphs, length),
          Arrays.copyOf(lefts, length),
          Arrays.copyOf(rights, length),
          baseline,
          size,
          blankFollows);
    }

    private void put(char c, @Nullable Glyph glyph, float left, float right) {
      int at = text.length();
      if (at == glyphs.length) {
        glyphs = Arrays.copyOf(glyphs, 2 * at);
        lefts = Arrays.copyOf(lefts, 2 * at);
        rights = Arrays.copyOf(rights, 2 * at);
      }
      text.append(c);
      glyphs[at] = glyph;
      lefts[at] = left;
      rights[at] = right;
    }
  }
}
