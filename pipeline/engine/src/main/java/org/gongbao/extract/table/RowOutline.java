package org.gongbao.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.LineFragment;
import org.gongbao.model.document.LocatedText;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a table is under which: a row marked # or 其中, and those set in as far as it is.
 * Where the setting is not known, or labels are centred, the marks alone tell.
 */
final class RowOutline {
  private static final Pattern MARK = Pattern.compile("^\\s*(?:[#＃]|其中[：:]?|在总计中[：:]?)+\\s*");
  private static final float SET_IN = 2.5f;
  private static final double UNKNOWN = -1;

  /** In points: what a character counts for where the format has no pages. */
  private static final double CHARACTER = 10;

  private final Map<Integer, Integer> parents = new HashMap<>();

  /**
   * The outline of the labels in one column.
   *
   * @param text the document's text
   * @param labels the label cells by row, in order
   * @param sums words that a row of sums ends with, which is under no other however it is set
   */
  RowOutline(LocatedText text, List<GridCell> labels, Phrases<Cue> sums) {
    List<Entry> entries = new ArrayList<>();
    boolean setIn =
        text.fragments().isEmpty() && labels.stream().anyMatch(label -> label.setIn() > 0);
    for (GridCell label : labels) {
      entries.add(entry(text, label, sums, setIn));
    }
    boolean placed = isLeftAligned(entries);
    if (placed) {
      findByIndent(entries);
    } else {
      findByMark(entries);
    }
  }

  /** The row that a row is under; null for none. */
  @Nullable Integer parent(int row) {
    return parents.get(row);
  }

  /** A label: where its words begin behind the mark, and where its line ends. */
  private record Entry(int row, boolean marked, boolean sum, double left, double right) {}

  private static Entry entry(LocatedText text, GridCell label, Phrases<Cue> sums, boolean setIn) {
    String words = text.text().substring(label.begin(), label.end());
    Matcher mark = MARK.matcher(words);
    boolean marked = mark.find();
    String folded = FoldedText.of(words, 0, words.length()).text();
    boolean sum = sums.endingAt(folded, folded.length()) != null;
    int first = label.begin() + (marked ? mark.end() : 0);
    while (first < label.end() && Character.isWhitespace(text.text().charAt(first))) {
      first++;
    }
    for (LineFragment fragment : text.fragments()) {
      if (first >= fragment.begin() && first < fragment.end()) {
        int last = Math.min(label.end(), fragment.end()) - 1;
        return new Entry(label.row(), marked, sum, fragment.left(first), fragment.right(last));
      }
    }
    double left = (label.setIn() + first - label.begin()) * CHARACTER;
    return setIn
        ? new Entry(label.row(), marked, sum, left, left + (label.end() - first) * CHARACTER)
        : new Entry(label.row(), marked, sum, UNKNOWN, UNKNOWN);
  }

  private static boolean isLeftAligned(List<Entry> entries) {
    Set<Long> lefts = new HashSet<>();
    Set<Long> middles = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.left() == UNKNOWN) {
        return false;
      }
      lefts.add(Math.round(entry.left() / SET_IN));
      middles.add(Math.round((entry.left() + entry.right()) / SET_IN));
    }
    return lefts.size() <= 6 && lefts.size() <= middles.size();
  }

  /** Puts each row under the last one before it that is set in less. */
  private void findByIndent(List<Entry> entries) {
    // Those that a later row can be under: each is set in further than the one before.
    List<Entry> open = new ArrayList<>();
    for (Entry entry : entries) {
      int parent = open.size() - 1;
      while (parent >= 0 && open.get(parent).left() >= entry.left() - SET_IN) {
        parent--;
      }
      if (parent >= 0 && !entry.sum()) {
        parents.put(entry.row(), open.get(parent).row());
      }
      while (!open.isEmpty() && open.get(open.size() - 1).left() >= entry.left()) {
        open.remove(open.size() - 1);
      }
      open.add(entry);
    }
  }

  private void findByMark(List<Entry> entries) {
    Entry whole = null;
    for (Entry entry : entries) {
      if (!entry.marked()) {
        whole = entry;
      } else if (whole != null) {
        parents.put(entry.row(), whole.row());
      }
    }
  }
}
