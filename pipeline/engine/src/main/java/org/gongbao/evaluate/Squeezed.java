package org.gongbao.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A report's text without white space, with the way from an offset in the one to the other. */
final class Squeezed {
  /** How many characters on either side of a number tell where it stands. */
  private static final int WINDOW = 12;

  private final int[] offsets;
  private final String text;
  private final int length;

  Squeezed(String report) {
    int[] characters = report.codePoints().toArray();
    this.offsets = new int[characters.length + 1];
    StringBuilder kept = new StringBuilder(report.length());
    int count = 0;
    for (int i = 0; i < characters.length; i++) {
      offsets[i] = count;
      if (!isSpace(characters[i])) {
        kept.appendCodePoint(characters[i]);
        count++;
      }
    }
    offsets[characters.length] = count;
    this.text = kept.toString();
    this.length = count;
  }

  /** A text without white space, full and half width made alike; empty for none. */
  static String squeeze(@Nullable String text) {
    return text == null ? "" : Normalizer.normalize(withoutSpace(text), Normalizer.Form.NFKC);
  }

  /** A text without the given characters at either end. */
  static String strip(String text, String characters) {
    int begin = 0;
    int end = text.length();
    while (begin < end && characters.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && characters.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(begin, end);
  }

  /** A text without white space. */
  static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isSpace(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** White space as Unicode has it: separators, and the control characters that separate. */
  private static boolean isSpace(int c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0x85;
  }

  /**
   * What stands around a span, squeezed.
   *
   * @param begin offset in the report's text, in code points
   * @param end offset behind the span
   */
  String context(int begin, int end) {
    int from = Math.max(0, offsets[begin] - WINDOW);
    int to = Math.min(length, offsets[end] + WINDOW);
    return squeeze(
        text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
  }

  /** Tests whether an offset of the report's text lies in a range; all do where there is none. */
  IntPredicate inside(List<Gold.Range> ranges, ScoreSheet sheet) {
    if (ranges.isEmpty()) {
      return offset -> true;
    }
    List<Span> spans = new ArrayList<>();
    for (Gold.Range range : ranges) {
      int begin = find(withoutSpace(range.from()), 0);
      int end = find(withoutSpace(range.to()), Math.max(begin, 0));
      if (begin >= 0 && end >= 0) {
        spans.add(new Span(begin, end + range.to().codePointCount(0, range.to().length())));
      } else {
        sheet.miss("range not found in the text", range.from(), range.to());
      }
    }
    return offset -> spans.stream().anyMatch(span -> span.contains(offsets[offset]));
  }

  private int find(String wanted, int from) {
    int at = text.indexOf(wanted, text.offsetByCodePoints(0, from));
    return at < 0 ? at : text.codePointCount(0, at);
  }

  private record Span(int begin, int end) {
    boolean contains(int offset) {
      return begin <= offset && offset < end;
    }
  }
}
