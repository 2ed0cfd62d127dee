package org.gongbao.layout;

import java.util.Arrays;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;
import org.gongbao.model.document.LineFragment;
import org.gongbao.model.page.Glyph;
import org.jspecify.annotations.Nullable;

/** Glyphs on one baseline, in reading order. Lengths are points. */
final class TextLine {
  /** A gap of this many characters parts a line in two. */
  private static final float SPREAD = 4f;

  /** Rows of dots. */
  private static final List<String> LEADERS = List.of("………", "......", "······", "．．．．");

  private final String text;
  private final @Nullable Glyph[] glyphs;
  private final float[] lefts;
  private final float[] rights;
  private final float top;
  private final float bottom;
  private final float baseline;
  private final float size;
  private final boolean blankFollows;

  /**
   * A line.
   *
   * @param text its text, no blank at either end
   * @param glyphs the glyph of each {@code char}; null for a blank that was only a gap
   * @param lefts left edge of each {@code char}
   * @param rights right edge of each {@code char}
   * @param size size of most of its glyphs
   * @param blankFollows whether a blank was drawn behind the last glyph
   */
  TextLine(
      String text,
      @Nullable Glyph[] glyphs,
      float[] lefts,
      float[] rights,
      float baseline,
      float size,
      boolean blankFollows) {
    this.text = text;
    this.glyphs = glyphs;
    this.lefts = lefts;
    this.rights = rights;
    this.baseline = baseline;
    this.size = size;
    this.blankFollows = blankFollows;
    float highest = Float.MAX_VALUE;
    float lowest = -Float.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      if (glyph != null) {
        highest = Math.min(highest, glyph.top());
        lowest = Math.max(lowest, glyph.bottom());
      }
    }
    this.top = highest;
    this.bottom = lowest;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  char first() {
    return text.charAt(0);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /** The glyph of a character; null for a blank that was only a gap. */
  @Nullable Glyph glyph(int index) {
    return glyphs[index];
  }

  float left() {
    return lefts[0];
  }

  float right() {
    return rights[rights.length - 1];
  }

  float left(int index) {
    return lefts[index];
  }

  float right(int index) {
    return rights[index];
  }

  /** From its left edge to its right edge. */
  Chunk extent() {
    return new Chunk(left(), right());
  }

  float top() {
    return top;
  }

  float bottom() {
    return bottom;
  }

  float baseline() {
    return baseline;
  }

  float size() {
    return size;
  }

  float width() {
    return right() - left();
  }

  boolean blankFollows() {
    return blankFollows;
  }

  /** Width of what cannot be parted from the line's first character. */
  float firstUnitWidth() {
    return rights[FirstUnit.end(text) - 1] - lefts[0];
  }

  /**
   * Whether a wide gap or a row of dots parts it in two, as an entry of a table of contents is:
   * what stands before and behind is no running text.
   */
  boolean isSpread() {
    for (int i = 1; i < text.length(); i++) {
      if (lefts[i] - rights[i - 1] > SPREAD * size
          || (text.charAt(i) == ' ' && rights[i] - lefts[i] > SPREAD * size)) {
        return true;
      }
    }
    return isLed();
  }

  private boolean isLed() {
    for (String leader : LEADERS) {
      if (text.contains(leader)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character or a narrow gap lies at a place. */
  boolean covers(float x) {
    if (x <= left() || x >= right()) {
      return false;
    }
    return whiteAt(x) < size;
  }

  /** The width of the white at a place inside the line; 0 where a character stands there. */
  float whiteAt(float x) {
    int behind = firstBehind(x);
    int before = behind - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return lefts[behind] <= x || before < 0 ? 0 : lefts[behind] - rights[before];
  }

  /** Index of the first character, no blank, that ends behind a place inside the line. */
  int firstBehind(float x) {
    int index = 0;
    while (rights[index] <= x || text.charAt(index) == ' ') {
      index++;
    }
    return index;
  }

  /** What stands between two places; null where nothing does. */
  @Nullable TextLine between(float from, float to) {
    if (left() >= from && right() <= to) {
      return this;
    }
    int begin = 0;
    while (begin < length() && (isBlank(begin) || middle(begin) < from)) {
      begin++;
    }
    int end = length();
    while (end > begin && (isBlank(end - 1) || middle(end - 1) > to)) {
      end--;
    }
    return begin < end ? part(begin, end) : null;
  }

  private boolean isBlank(int index) {
    return text.charAt(index) == ' ';
  }

  private float middle(int index) {
    return (lefts[index] + rights[index]) / 2;
  }

  /**
   * A part of the line as a line of its own, without blanks at its ends. Its size is that of its
   * own glyphs where they are all alike.
   */
  TextLine part(int from, int to) {
    return part(from, to, to < text.length() || blankFollows);
  }

  /**
   * What stands left of a gutter. The gutter is no blank: a number that it ends goes on in the next
   * line of the column, unless a blank was drawn.
   */
  TextLine leftOfGutter(int to) {
    int behind = to;
    boolean drawn = false;
    while (behind > 0 && isBlank(behind - 1)) {
      behind--;
      drawn |= glyphs[behind] != null;
    }
    return part(0, behind, drawn);
  }

  private TextLine part(int from, int to, boolean followed) {
    int begin = from;
    int end = to;
    while (begin < end && text.charAt(begin) == ' ') {
      begin++;
    }
    while (end > begin && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new TextLine(
        text.substring(begin, end),
        Arrays.copyOfRange(glyphs, begin, end),
        Arrays.copyOfRange(lefts, begin, end),
        Arrays.copyOfRange(rights, begin, end),
        baseline,
        sizeOf(begin, end),
        end < to || followed);
  }

  private float sizeOf(int begin, int end) {
    float common = 0;
    for (int i = begin; i < end; i++) {
      Glyph glyph = glyphs[i];
      if (glyph != null && common != 0 && glyph.size() != common) {
        return size;
      }
      common = glyph == null ? common : glyph.size();
    }
    return common == 0 ? size : common;
  }

  /** Its first so many characters as a fragment that begins at an offset of a text. */
  LineFragment fragment(int begin, int page, int length) {
    float[] left = new float[length];
    float[] right = new float[length];
    System.arraycopy(lefts, 0, left, 0, length);
    System.arraycopy(rights, 0, right, 0, length);
    return new LineFragment(begin, page, top, bottom, left, right);
  }
}
