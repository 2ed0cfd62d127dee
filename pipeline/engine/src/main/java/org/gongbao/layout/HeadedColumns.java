package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;

/**
 * The columns of a table, by the white between the texts of its body and by its heads: a head
 * widens the column that it stands in or beside, and with nothing below it heads an empty column.
 */
final class HeadedColumns {
  /** Ideographs of one word are drawn apart up to this many times their size: 指　标. */
  private static final float SPACED_OUT = 3f;

  /** Still one ideograph, for size 1. */
  private static final float ONE_IDEOGRAPH = 1.2f;

  /** This part of the body's lines has texts in several columns. */
  private static final float MOSTLY = 0.6f;

  private final List<Column> columns = new ArrayList<>();

  HeadedColumns(List<TextLine> heads, List<TextLine> body) {
    for (Chunk text : bodyColumns(body)) {
      columns.add(new Column(text, text, false));
    }
    List<Head> lowest = clusters(heads);
    List<Head> loose = new ArrayList<>();
    for (Head head : lowest) {
      List<Column> under = new ArrayList<>(columns);
      under.removeIf(column -> !column.body().meets(head.text()));
      if (under.isEmpty()) {
        loose.add(head);
      } else if (under.size() == 1) {
        columns.set(columns.indexOf(under.get(0)), under.get(0).headedBy(head.text()));
      }
    }
    place(lowest, loose);
    columns.sort(Comparator.comparingDouble(column -> column.body().left()));
  }

  /** The columns of the body; a few lines of one text each may run across them. */
  private static List<Chunk> bodyColumns(List<TextLine> body) {
    List<TextLine> parted = new ArrayList<>(body);
    parted.removeIf(line -> ColumnGaps.chunks(line).size() == 1);
    List<Chunk> all = ColumnGaps.columns(body);
    if (parted.size() < MOSTLY * body.size()) {
      return all;
    }
    List<Chunk> columns = ColumnGaps.columns(parted);
    return columns.size() > all.size() ? columns : all;
  }

  /** The texts of a line of heads; the ideographs of a spaced out word are one. */
  static List<Chunk> words(TextLine line) {
    List<Chunk> words = new ArrayList<>();
    boolean spaced = false;
    for (Chunk chunk : ColumnGaps.chunks(line)) {
      boolean single = chunk.right() - chunk.left() < ONE_IDEOGRAPH * line.size();
      int last = words.size() - 1;
      if (spaced && single && chunk.left() - words.get(last).right() < SPACED_OUT * line.size()) {
        words.set(last, words.get(last).around(chunk));
      } else {
        words.add(chunk);
        spaced = single;
      }
    }
    return words;
  }

  int count() {
    return columns.size();
  }

  /** The columns' edges between two outer edges, which move out where a text lies beyond them. */
  float[] edges(float left, float right) {
    float[] edges = new float[columns.size() + 1];
    edges[0] = Math.min(left, columns.get(0).whole().left());
    for (int i = 1; i < columns.size(); i++) {
      Column before = columns.get(i - 1);
      Column after = columns.get(i);
      boolean apart = before.whole().right() <= after.whole().left();
      edges[i] =
          apart
              ? (before.whole().right() + after.whole().left()) / 2
              : (before.body().right() + after.body().left()) / 2;
    }
    edges[columns.size()] = Math.max(right, columns.get(columns.size() - 1).whole().right());
    return edges;
  }

  /** The lowest heads with the lines above them; a head over several others is left out. */
  private static List<Head> clusters(List<TextLine> lines) {
    List<Head> clusters = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      TextLine line = lines.get(i);
      for (Chunk word : words(line)) {
        List<Head> under = new ArrayList<>(clusters);
        under.removeIf(cluster -> !cluster.text().meets(word));
        if (under.isEmpty()) {
          clusters.add(new Head(word, line.baseline()));
        } else if (under.size() == 1 && under.get(0).text().isAligned(word, line.size())) {
          Head whole = new Head(under.get(0).text().around(word), under.get(0).baseline());
          clusters.set(clusters.indexOf(under.get(0)), whole);
        }
      }
    }
    clusters.sort(Comparator.comparingDouble(head -> head.text().left()));
    return clusters;
  }

  /**
   * Gives heads that stand above no text to the columns beside them that have no head: figures at
   * the right end of a wide cell do not reach below a head in its middle.
   */
  private void place(List<Head> heads, List<Head> loose) {
    List<Column> empty = new ArrayList<>();
    List<Column> free = new ArrayList<>();
    int next = 0;
    for (int i = 0; i <= columns.size(); i++) {
      if (i < columns.size() && !columns.get(i).headed()) {
        free.add(columns.get(i));
        continue;
      }
      float right = i == columns.size() ? Float.MAX_VALUE : columns.get(i).body().left();
      List<Column> between = new ArrayList<>();
      for (; next < loose.size() && loose.get(next).text().left() < right; next++) {
        Head head = loose.get(next);
        if (!free.isEmpty() || !standsOver(head, heads)) {
          between.add(new Column(head.text(), head.text(), true));
        }
      }
      while (between.size() > free.size()) {
        empty.add(takeFarthest(between, free));
      }
      while (free.size() > between.size()) {
        takeFarthest(free, between);
      }
      for (int pair = 0; pair < between.size(); pair++) {
        int at = columns.indexOf(free.get(pair));
        columns.set(at, free.get(pair).headedBy(between.get(pair).body()));
      }
      free.clear();
    }
    columns.addAll(empty);
  }

  /** Whether both heads beside it stand lower, so that it stands over them. */
  private static boolean standsOver(Head head, List<Head> heads) {
    int at = heads.indexOf(head);
    return at > 0
        && at + 1 < heads.size()
        && heads.get(at - 1).baseline() > head.baseline()
        && heads.get(at + 1).baseline() > head.baseline();
  }

  private static Column takeFarthest(List<Column> some, List<Column> others) {
    Column farthest = some.get(0);
    float most = -1;
    for (Column one : some) {
      float near = Float.MAX_VALUE;
      for (Column other : others) {
        near = Math.min(near, one.body().distance(other.body()));
      }
      if (near > most) {
        most = near;
        farthest = one;
      }
    }
    some.remove(farthest);
    return farthest;
  }

  /**
   * A head.
   *
   * @param text where its lines stand
   * @param baseline of its lowest line
   */
  private record Head(Chunk text, float baseline) {}

  /**
   * A column.
   *
   * @param body what stands below its head
   * @param whole the same with its head
   * @param headed whether a head was found
   */
  private record Column(Chunk body, Chunk whole, boolean headed) {

    Column headedBy(Chunk head) {
      return new Column(body, whole.around(head), true);
    }
  }
}
