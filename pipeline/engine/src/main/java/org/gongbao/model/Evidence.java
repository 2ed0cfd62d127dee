package org.gongbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the report a value was read.
 *
 * @param begin offset of the first character in the report's text, in Unicode code points
 * @param end offset behind the last character, in Unicode code points
 * @param text the slice of the report's text from begin to end
 * @param page the page of the first character, from 1; null where the format has no pages
 * @param boxes one box a line that the slice touches; empty where the format has no pages
 */
public record Evidence(
    int begin, int end, String text, @Nullable Integer page, List<PageBox> boxes) {

  /** Checks that the span is not empty and copies the boxes. */
  public Evidence {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
    boxes = List.copyOf(boxes);
  }
}
