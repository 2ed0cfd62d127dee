package org.gongbao.model.document;

import java.util.Arrays;
import org.gongbao.model.BoundingBox;
import org.gongbao.model.page.Tilt;

/** The part of a text that one printed line holds, with the place of each of its characters. */
public final class LineFragment {
  private final int begin;
  private final int page;
  private final float top;
  private final float bottom;
  private final float[] left;
  private final float[] right;
  private final Tilt tilt;

  /**
   * A line's part of a text.
   *
   * @param begin offset in the text of its first character, in {@code char}s
   * @param page the page, from 1
   * @param top top edge in points
   * @param bottom bottom edge in points
   * @param left left edge of each {@code char} in points; its length is the fragment's
   * @param right right edge of each {@code char}
   */
  public LineFragment(int begin, int page, float top, float bottom, float[] left, float[] right) {
    if (left.length != right.length || left.length == 0) {
      throw new IllegalArgumentException("each character has two edges");
    }
    this.begin = begin;
    this.page = page;
    this.top = top;
    this.bottom = bottom;
    this.left = left.clone();
    this.right = right.clone();
    this.tilt = Tilt.NONE;
  }

  private LineFragment(LineFragment other, int begin, Tilt tilt) {
    this.begin = begin;
    this.page = other.page;
    this.top = other.top;
    this.bottom = other.bottom;
    this.left = other.left;
    this.right = other.right;
    this.tilt = tilt;
  }

  /** The same fragment in a text where it begins later by so many characters. */
  public LineFragment shifted(int by) {
    return by == 0 ? this : new LineFragment(this, begin + by, tilt);
  }

  /** The same fragment on a page that lay askew. */
  public LineFragment tilted(Tilt of) {
    return of.equals(tilt) ? this : new LineFragment(this, begin, of);
  }

  /** Its characters from one offset of the text to another, in a text that begins at a third. */
  LineFragment part(int from, int to, int textBegin) {
    float[] lefts = Arrays.copyOfRange(left, from - begin, to - begin);
    float[] rights = Arrays.copyOfRange(right, from - begin, to - begin);
    return new LineFragment(from - textBegin, page, top, bottom, lefts, rights).tilted(tilt);
  }

  /** Where its characters from one offset to another are printed. */
  public BoundingBox box(int from, int to) {
    return tilt.printed(left(from), top, right(to - 1), bottom);
  }

  /** Offset of the first character. */
  public int begin() {
    return begin;
  }

  /** Offset behind the last character. */
  public int end() {
    return begin + left.length;
  }

  /** The page, from 1. */
  public int page() {
    return page;
  }

  /** Top edge in points. */
  public float top() {
    return top;
  }

  /** Bottom edge in points. */
  public float bottom() {
    return bottom;
  }

  /** Left edge of the character at an offset of the text. */
  public float left(int offset) {
    return left[offset - begin];
  }

  /** Right edge of the character at an offset of the text. */
  public float right(int offset) {
    return right[offset - begin];
  }
}
