package org.gongbao.model.document;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Evidence;
import org.gongbao.model.PageBox;
import org.gongbao.model.page.Tilt;
import org.jspecify.annotations.Nullable;

/**
 * A text that knows where its characters are printed. Offsets into it count {@code char}s; only the
 * {@link Evidence} it gives out counts code points, as the report file does.
 */
public final class LocatedText {
  private final String text;
  private final List<LineFragment> fragments;
  private final boolean beyondBasicPlane;

  private LocatedText(String text, List<LineFragment> fragments) {
    this.text = text;
    this.fragments = fragments;
    this.beyondBasicPlane = text.codePointCount(0, text.length()) != text.length();
  }

  /**
   * A text with its line fragments, ordered by where they begin.
   *
   * @throws IllegalArgumentException where fragments overlap or reach beyond the text
   */
  public static LocatedText of(String text, List<LineFragment> fragments) {
    int last = 0;
    for (LineFragment fragment : fragments) {
      if (fragment.begin() < last || fragment.end() > text.length()) {
        throw new IllegalArgumentException("fragments overlap or reach beyond the text");
      }
      last = fragment.end();
    }
    return new LocatedText(text, List.copyOf(fragments));
  }

  /** A text of a format without pages. */
  public static LocatedText unplaced(String text) {
    return new LocatedText(text, List.of());
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Its line fragments, ordered by where they begin. */
  public List<LineFragment> fragments() {
    return fragments;
  }

  /** The fragments that hold a part of a span, ordered by where they begin. */
  public List<LineFragment> fragmentsIn(int begin, int end) {
    int from = firstEndingAfter(begin);
    int to = from;
    while (to < fragments.size() && fragments.get(to).begin() < end) {
      to++;
    }
    return fragments.subList(from, to);
  }

  /** Number of {@code char}s. */
  public int length() {
    return text.length();
  }

  /** The page of the character at or after an offset; null where the format has no pages. */
  public @Nullable Integer pageAt(int offset) {
    int index = firstEndingAfter(offset);
    return index < fragments.size() ? (Integer) fragments.get(index).page() : null;
  }

  /** A slice as a text of its own. */
  public LocatedText slice(int begin, int end) {
    List<LineFragment> kept = new ArrayList<>();
    for (int i = firstEndingAfter(begin); i < fragments.size(); i++) {
      LineFragment fragment = fragments.get(i);
      if (fragment.begin() >= end) {
        break;
      }
      int from = Math.max(begin, fragment.begin());
      int to = Math.min(end, fragment.end());
      kept.add(fragment.part(from, to, begin));
    }
    return new LocatedText(text.substring(begin, end), List.copyOf(kept));
  }

  /** The same text, printed on a page that lay askew. */
  public LocatedText tilted(Tilt tilt) {
    return tilt.equals(Tilt.NONE)
        ? this
        : new LocatedText(text, fragments.stream().map(each -> each.tilted(tilt)).toList());
  }

  /** The evidence of a span: the slice, its page and one box a line. */
  public Evidence evidence(int begin, int end) {
    List<PageBox> boxes = new ArrayList<>();
    Integer page = null;
    for (int i = firstEndingAfter(begin); i < fragments.size(); i++) {
      LineFragment fragment = fragments.get(i);
      if (fragment.begin() >= end) {
        break;
      }
      int from = Math.max(begin, fragment.begin());
      int to = Math.min(end, fragment.end());
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        continue;
      }
      if (page == null) {
        page = fragment.page();
      }
      boxes.add(new PageBox(fragment.page(), fragment.box(from, to)));
    }
    return new Evidence(
        codePoints(begin), codePoints(end), text.substring(begin, end), page, boxes);
  }

  /** The offset in code points of an offset in {@code char}s. */
  public int codePoints(int offset) {
    return beyondBasicPlane ? text.codePointCount(0, offset) : offset;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = fragments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fragments.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Puts texts one behind another and keeps their places. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<LineFragment> fragments = new ArrayList<>();

    /** Adds a text at the end. */
    public Builder append(LocatedText part) {
      int by = text.length();
      for (LineFragment fragment : part.fragments) {
        fragments.add(fragment.shifted(by));
      }
      text.append(part.text);
      return this;
    }

    /** Adds a character that is printed nowhere. */
    public Builder append(char unplaced) {
      text.append(unplaced);
      return this;
    }

    /** Number of characters so far. */
    public int length() {
      return text.length();
    }

    /** The last character so far, or a line feed for an empty text. */
    public char last() {
      return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    }

    /** The text so far. */
    public LocatedText build() {
      return LocatedText.of(text.toString(), fragments);
    }
  }
}
