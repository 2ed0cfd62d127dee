package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the lines of running text begin and end.
 *
 * @param left in points
 * @param right in points
 */
record Margins(float left, float right) {
  /** Lines that cover this part of the page's width tell where its margins are. */
  private static final float WIDE = 0.45f;

  /** Fewer wide lines than this do not settle a page's margins. */
  private static final int ENOUGH = 5;

  /** Margins of a page of which nothing is known, as a part of its width. */
  private static final float USUAL = 0.13f;

  /** Left edges closer than this are the same, in points. */
  private static final float SAME = 3f;

  float width() {
    return right - left;
  }

  float middle() {
    return (left + right) / 2;
  }

  /**
   * The margins of each sheet: its own where enough lines end at one place, else those of the
   * sheets that are as wide.
   */
  static List<Margins> of(List<Sheet> sheets) {
    Map<Integer, List<TextLine>> byWidth = new HashMap<>();
    for (Sheet sheet : sheets) {
      byWidth.computeIfAbsent(width(sheet), key -> new ArrayList<>()).addAll(wide(sheet));
    }
    Map<Integer, Margins> shared = new HashMap<>();
    byWidth.forEach(
        (width, lines) -> {
          if (!lines.isEmpty()) {
            shared.put(width, around(lines));
          }
        });
    List<Margins> all = new ArrayList<>();
    for (Sheet sheet : sheets) {
      List<TextLine> wide = wide(sheet);
      Margins own = wide.size() < ENOUGH ? null : around(wide);
      if (own == null || !own.isJustified(wide)) {
        own = shared.get(width(sheet));
      }
      all.add(own == null ? unknown(sheet) : own);
    }
    return all;
  }

  private boolean isJustified(List<TextLine> lines) {
    int ending = 0;
    for (TextLine line : lines) {
      if (Math.abs(line.right() - right) < SAME + line.size() / 2) {
        ending++;
      }
    }
    return ending * 3 > lines.size();
  }

  private static int width(Sheet sheet) {
    return Math.round(sheet.page().width());
  }

  private static List<TextLine> wide(Sheet sheet) {
    List<TextLine> wide = new ArrayList<>();
    for (TextLine line : sheet.lines()) {
      if (line.width() > WIDE * sheet.page().width()) {
        wide.add(line);
      }
    }
    return wide;
  }

  private static Margins around(List<TextLine> wide) {
    float[] lefts = new float[wide.size()];
    float[] rights = new float[wide.size()];
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = wide.get(i).left();
      rights[i] = wide.get(i).right();
    }
    Arrays.sort(lefts);
    Arrays.sort(rights);
    return new Margins(firstCommon(lefts), rights[rights.length * 7 / 10]);
  }

  /** The first edge that more than a few lines share. */
  private static float firstCommon(float[] sorted) {
    int needed = Math.max(1, sorted.length / 6);
    for (int from = 0; from < sorted.length; from++) {
      int to = from;
      while (to < sorted.length && sorted[to] - sorted[from] <= SAME) {
        to++;
      }
      if (to - from >= needed) {
        return sorted[from];
      }
    }
    return sorted[0];
  }

  private static Margins unknown(Sheet sheet) {
    float width = sheet.page().width();
    float left = width * USUAL;
    float right = width * (1 - USUAL);
    for (TextLine line : sheet.lines()) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    for (TableArea table : sheet.tables()) {
      left = Math.min(left, table.grid().left());
      right = Math.max(right, table.grid().right());
    }
    return new Margins(left, right);
  }
}
