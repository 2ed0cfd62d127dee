package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.layout.ColumnGaps.Chunk;

/**
 * Parts the lines below the captions of two tables that stand side by side: without rules nothing
 * but their captions tells that they are two.
 */
final class AsideCaptions {
  private static final Pattern NUMBERED = Pattern.compile("附?表 ?[0-9一二三四五六七八九十].*+");

  private AsideCaptions() {}

  /** The lines; those below two captions as the left and the right parts of them. */
  static List<List<TextLine>> part(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (hasTwo(lines.get(i))) {
        int end = i + 1;
        float gutter = gutter(lines.get(i), lines.subList(end, lines.size()));
        while (end < lines.size() && !lines.get(end).covers(gutter)) {
          end++;
        }
        List<TextLine> whole = new ArrayList<>(lines.subList(0, i));
        whole.addAll(lines.subList(end, lines.size()));
        List<TextLine> below = lines.subList(i, end);
        return List.of(
            whole, parts(below, -Float.MAX_VALUE, gutter), parts(below, gutter, Float.MAX_VALUE));
      }
    }
    return List.of(lines);
  }

  private static List<TextLine> parts(List<TextLine> lines, float from, float to) {
    List<TextLine> parts = new ArrayList<>();
    for (TextLine line : lines) {
      TextLine part = line.between(from, to);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static boolean hasTwo(TextLine line) {
    return line.text().indexOf('表') >= 0 && captions(line).size() == 2;
  }

  private static List<Chunk> captions(TextLine line) {
    List<Chunk> captions = new ArrayList<>(ColumnGaps.chunks(line));
    captions.removeIf(text -> !NUMBERED.matcher(ColumnGaps.text(line, text)).matches());
    return captions;
  }

  /** The middle of the widest white between the middles of two captions in the rows below them. */
  private static float gutter(TextLine line, List<TextLine> below) {
    Chunk left = captions(line).get(0);
    Chunk right = captions(line).get(1);
    int rows = 0;
    while (rows < below.size() && ColumnGaps.chunks(below.get(rows)).size() > 1) {
      rows++;
    }
    float gutter = (left.right() + right.left()) / 2;
    float widest = 0;
    List<Chunk> columns = ColumnGaps.columns(below.subList(0, rows));
    for (int i = 1; i < columns.size(); i++) {
      float white = columns.get(i).left() - columns.get(i - 1).right();
      float middle = columns.get(i).left() - white / 2;
      boolean between =
          2 * middle > left.left() + left.right() && 2 * middle < right.left() + right.right();
      if (between && white > widest) {
        widest = white;
        gutter = middle;
      }
    }
    return gutter;
  }
}
