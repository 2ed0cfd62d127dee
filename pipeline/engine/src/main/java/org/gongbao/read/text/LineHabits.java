package org.gongbao.read.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongbao.read.flow.Continuation;

/**
 * How a text uses its lines, as far as its own lines tell.
 *
 * @param measure the width that long lines are broken at, in half-width columns; 0 where each line
 *     is a paragraph
 * @param margin the indent of the lines that go on with a paragraph, in half-width columns
 * @param blankSeparated whether an empty line stands between paragraphs
 * @param indented whether a paragraph's first line is indented
 * @param runIn for each kind of number, whether most paragraphs that begin with it go on behind
 *     their heading
 */
record LineHabits(
    int measure, int margin, boolean blankSeparated, boolean indented, Map<String, Boolean> runIn) {
  private static final int WIDEST_MEASURE = 160;
  private static final int NARROWEST_MEASURE = 30;
  private static final int RAGGED = 4;
  private static final int INDENT = 2;
  private static final int FEWEST_LINES = 6;

  private static final Pattern CHINESE_NUMERAL = Pattern.compile("[一二三四五六七八九十百零〇]++");
  private static final Pattern DIGITS = Pattern.compile("\\d++");

  LineHabits {
    runIn = Map.copyOf(runIn);
  }

  static LineHabits of(List<TextLine> lines) {
    int measure = measureOf(lines);
    int margin = marginOf(lines, measure);
    int ends = 0;
    int separated = 0;
    int indented = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine before = lines.get(i - 1);
      if (Continuation.endsSentence(before.text()) && !isFull(before, measure)) {
        ends++;
        separated += lines.get(i).afterGap() ? 1 : 0;
        indented += isIndented(lines.get(i), margin) ? 1 : 0;
      }
    }
    return new LineHabits(
        measure,
        margin,
        ends > 0 && separated * 4 >= ends * 3,
        indented > 0 && indented * 2 >= ends,
        runInOf(lines));
  }

  /** Whether a line reaches the measure, so that its paragraph may go on in the next. */
  boolean isFull(TextLine line) {
    return isFull(line, measure);
  }

  /** Whether a line stands behind the margin, as the first of a paragraph may. */
  boolean isIndented(TextLine line) {
    return isIndented(line, margin);
  }

  private static boolean isIndented(TextLine line, int margin) {
    return line.indent() >= margin + INDENT;
  }

  private static boolean isFull(TextLine line, int measure) {
    return measure > 0 && line.width() >= measure - RAGGED;
  }

  /** Whether paragraphs that begin with the same kind of number as this one run on in text. */
  boolean runsIn(CharSequence text) {
    return runIn.getOrDefault(numberKind(text), false);
  }

  /** The number that a text begins with, its digits made alike; empty for none. */
  private static String numberKind(CharSequence text) {
    int length = Continuation.numberLength(text);
    if (length == 0) {
      return "";
    }
    String number = CHINESE_NUMERAL.matcher(text.subSequence(0, length)).replaceAll("一");
    return DIGITS.matcher(number).replaceAll("1").replace('(', '（').replace(')', '）').strip();
  }

  private static int measureOf(List<TextLine> lines) {
    if (lines.size() < FEWEST_LINES) {
      return 0;
    }
    int[] widths = lines.stream().mapToInt(TextLine::width).sorted().toArray();
    int widest = widths[widths.length * 9 / 10];
    long full = Arrays.stream(widths).filter(width -> width >= widest - RAGGED).count();
    boolean wrapped =
        widest >= NARROWEST_MEASURE
            && widths[widths.length - 1] <= WIDEST_MEASURE
            && full * 3 >= widths.length
            && widths[widths.length * 49 / 50] <= widest + RAGGED;
    return wrapped ? widest : 0;
  }

  /** The indent that most lines behind full ones have; the smaller of two. */
  private static int marginOf(List<TextLine> lines, int measure) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (isFull(lines.get(i - 1), measure)) {
        counts.merge(lines.get(i).indent(), 1, Integer::sum);
      }
    }
    int margin = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        margin = count.getKey();
      }
    }
    return margin;
  }

  private static Map<String, Boolean> runInOf(List<TextLine> lines) {
    Map<String, int[]> counts = new HashMap<>();
    for (TextLine line : lines) {
      String kind = numberKind(line.text());
      if (!kind.isEmpty()) {
        int[] count = counts.computeIfAbsent(kind, key -> new int[2]);
        count[0]++;
        count[1] += Continuation.holdsStopInside(line.text()) ? 1 : 0;
      }
    }
    Map<String, Boolean> runIn = new HashMap<>();
    counts.forEach((kind, count) -> runIn.put(kind, count[1] * 2 > count[0]));
    return runIn;
  }
}
