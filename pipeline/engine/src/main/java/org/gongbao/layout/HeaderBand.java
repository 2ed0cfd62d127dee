package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;
import org.gongbao.layout.TableGrid.Span;

/**
 * The cells of the heads between two rules: a head that stands over the heads of several columns
 * has them below it, on as many levels as there are.
 */
final class HeaderBand {
  /** Edges of rows closer than this part of the texts' size are one. */
  private static final float SAME_EDGE = 0.6f;

  /** Heads whose baselines differ by less than this part of their size are of one level. */
  private static final float SAME_LEVEL = 0.3f;

  /** A head may stand this far, for size 1, from the middle of the columns that it stands over. */
  private static final float OFF_MIDDLE = 1.2f;

  private final float[] columnEdges;
  private final List<HeadCell> cells = new ArrayList<>();
  private final List<Float> splits = new ArrayList<>();

  HeaderBand(RuleBand band, float[] columnEdges) {
    this.columnEdges = columnEdges;
    List<Word> words = new ArrayList<>();
    float size = 0;
    for (TextLine line : band.lines()) {
      size = Math.max(size, line.size());
      for (Chunk text : HeadedColumns.words(line)) {
        words.add(new Word(text, line));
      }
    }
    words.sort(Comparator.comparingDouble(word -> word.line.baseline()));
    part(0, columnEdges.length - 2, words, band.top());
    cells.stream().map(HeadCell::bottom).filter(y -> !y.isNaN()).sorted().forEach(splits::add);
    for (int i = splits.size() - 1; i > 0; i--) {
      if (splits.get(i) - splits.get(i - 1) < SAME_EDGE * size) {
        splits.remove(i);
      }
    }
  }

  /** y of the edges between its rows, from top to bottom; none where it has one row. */
  List<Float> splits() {
    return splits;
  }

  /** Its cells by row, then column, from a row of the table on. */
  List<Span> spans(int row) {
    List<Span> spans = new ArrayList<>();
    for (HeadCell cell : cells) {
      int from = level(cell.top);
      int to = Float.isNaN(cell.bottom) ? splits.size() + 1 : level(cell.bottom);
      spans.add(new Span(row + from, cell.first, to - from, cell.last - cell.first + 1));
    }
    spans.sort(Comparator.comparingInt(Span::row).thenComparingInt(Span::column));
    return spans;
  }

  private int level(float y) {
    int level = 0;
    while (level < splits.size() && splits.get(level) <= y) {
      level++;
    }
    return level;
  }

  /** Parts neighbouring columns, below a height, into those that have a head in common. */
  private void part(int first, int last, List<Word> words, float top) {
    boolean[] joined = new boolean[columnEdges.length];
    for (Word word : words) {
      join(word, words, first, last, joined);
    }
    for (int from = first; from <= last; ) {
      int to = from;
      while (to < last && joined[to + 1]) {
        to++;
      }
      List<Word> inside = new ArrayList<>();
      for (Word word : words) {
        float middle = (word.text.left() + word.text.right()) / 2;
        if (middle >= columnEdges[from] && middle < columnEdges[to + 1]) {
          inside.add(word);
        }
      }
      divide(from, to, inside, top);
      from = to + 1;
    }
  }

  /** Puts a head on top of several columns, if they have heads of their own below it. */
  private void divide(int first, int last, List<Word> words, float top) {
    int over = 0;
    while (over < words.size() && !crossesAny(words.get(over), first, last)) {
      over++;
    }
    int under = over + 1;
    while (under < words.size() && !isBelow(words, over, under, first, last)) {
      under++;
    }
    if (first == last || under >= words.size()) {
      cells.add(new HeadCell(first, last, top, Float.NaN));
      return;
    }
    List<Word> lower = words.subList(under, words.size());
    float split = Float.MAX_VALUE;
    for (Word word : lower) {
      split = Math.min(split, word.line.top());
    }
    cells.add(new HeadCell(first, last, top, split));
    part(first, last, lower, split);
  }

  /** Whether a word is not of the head over it: it stands over one column, or beside others. */
  private boolean isBelow(List<Word> words, int over, int index, int first, int last) {
    Word word = words.get(index);
    if (isLevel(word, words.get(over))) {
      return false;
    }
    boolean beside =
        isLevel(word, words.get(index - 1))
            || (index + 1 < words.size() && isLevel(word, words.get(index + 1)));
    return beside || !crossesAny(word, first, last);
  }

  /**
   * Joins the columns that a head stands over: those that it reaches into, and as many of their
   * neighbours as leave it in the middle; these must have heads on the level below it.
   */
  private void join(Word head, List<Word> words, int first, int last, boolean[] joined) {
    int from = first;
    while (from < last && head.text.left() > columnEdges[from + 1] - head.line.size() / 2) {
      from++;
    }
    int to = last;
    while (to > from && head.text.right() < columnEdges[to] + head.line.size() / 2) {
      to--;
    }
    if (from == to) {
      return;
    }
    int left = from;
    int right = to;
    for (int a = from; a >= first && (a == from || isBeside(head, words, from, a)); a--) {
      for (int b = to; b <= last && (b == to || isBeside(head, words, from, b)); b++) {
        boolean wider = b - a > right - left;
        if (wider && offMiddle(head, a, b) < OFF_MIDDLE * head.line.size()) {
          left = a;
          right = b;
        }
      }
    }
    for (int edge = left + 1; edge <= right; edge++) {
      joined[edge] = true;
    }
  }

  private float offMiddle(Word head, int from, int to) {
    return Math.abs(head.text.left() + head.text.right() - columnEdges[from] - columnEdges[to + 1])
        / 2;
  }

  /** Whether a column's first head is level with the first below a head over another column. */
  private boolean isBeside(Word head, List<Word> words, int under, int column) {
    Word below = null;
    Word first = null;
    for (Word word : words) {
      boolean lower = word.line.baseline() > head.line.baseline() && !isLevel(word, head);
      below = below == null && lower && isOver(word, under) ? word : below;
      first = first == null && isOver(word, column) ? word : first;
    }
    return first != null && below != null && isLevel(first, below);
  }

  private boolean isOver(Word word, int column) {
    return word.text.left() < columnEdges[column + 1] && word.text.right() > columnEdges[column];
  }

  private static boolean isLevel(Word one, Word other) {
    return Math.abs(one.line.baseline() - other.line.baseline()) < SAME_LEVEL * one.line.size();
  }

  private boolean crossesAny(Word word, int first, int last) {
    float overhang = word.line.size() / 2;
    for (int edge = first + 1; edge <= last; edge++) {
      if (word.text.left() < columnEdges[edge] - overhang
          && word.text.right() > columnEdges[edge] + overhang) {
        return true;
      }
    }
    return false;
  }

  /** A word of a head, and the line it stands in. */
  private record Word(Chunk text, TextLine line) {}

  /**
   * A cell.
   *
   * @param bottom y of its lower edge; NaN where it reaches down to the table's body
   */
  private record HeadCell(int first, int last, float top, float bottom) {}
}
