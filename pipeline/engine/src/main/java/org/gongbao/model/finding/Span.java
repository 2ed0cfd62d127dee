package org.gongbao.model.finding;

/**
 * A stretch of the document's text.
 *
 * @param begin offset of its first {@code char}
 * @param end offset behind its last
 */
public record Span(int begin, int end) {

  /** Checks that the span is not turned around. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }

  /** Whether it has no characters. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether an offset lies in it. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }
}
