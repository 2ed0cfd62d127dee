package org.gongbao.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.model.document.LocatedText;

/** The text of a table's cell: mostly one paragraph, whatever way it is aligned. */
final class CellText {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[0-9]{1,2}[.、．）)](?![0-9])|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳]).*+");

  private static final float WIDEST_PADDING = 7f;

  private final List<TextLine> lines;
  private final float edge;
  private final float left;
  private final float right;

  /** The lines of a cell and its edges. */
  CellText(List<TextLine> lines, float left, float right) {
    this.lines = lines;
    float textLeft = right;
    for (TextLine line : lines) {
      textLeft = Math.min(textLeft, line.left());
    }
    // The cell's padding is the same on both sides.
    float padding = Math.max(0, Math.min(textLeft - left, WIDEST_PADDING));
    this.edge = left;
    this.left = textLeft;
    this.right = right - padding;
  }

  LocatedText joined(int page) {
    LineJoin join = new LineJoin(page);
    TextLine before = null;
    for (TextLine line : lines) {
      if (before != null && isParagraphEnd(before, line)) {
        join.endParagraph();
      }
      join.add(line);
      before = line;
    }
    return join.text();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether it has more than one line. */
  boolean isWrapped() {
    return lines.size() > 1;
  }

  /** Whether its text reaches an edge in mid-sentence. */
  boolean isCutBy(float bottom) {
    if (lines.isEmpty()) {
      return false;
    }
    TextLine last = lines.get(lines.size() - 1);
    return last.bottom() + last.size() > bottom
        && right - last.right() < 1.5f * last.size()
        && last.width() > 0.7f * (right - edge)
        && !Figure.isBare(last.text())
        && !Script.endsFinally(last.text());
  }

  /** Whether its text begins at the upper edge with room below it for as much again. */
  boolean hangsFrom(float top, float bottom) {
    if (lines.isEmpty()) {
      return false;
    }
    TextLine first = lines.get(0);
    TextLine last = lines.get(lines.size() - 1);
    return first.top() - top < first.size()
        && bottom - last.bottom() > 2 * (first.top() - top) + last.size();
  }

  private boolean isParagraphEnd(TextLine line, TextLine next) {
    float em = next.size();
    if (ITEM.matcher(next.text()).matches()
        && Script.endsFinally(line.text())
        && right - line.right() > 0.8f * em) {
      return true;
    }
    if (line.right() + next.firstUnitWidth() >= right - 0.5f * em) {
      return false;
    }
    float indent = next.left() - left;
    boolean indented = indent > 1.5f * em && indent < 2.6f * em && line.left() - left < 2.6f * em;
    return (indented && lines.size() > 2) || ITEM.matcher(next.text()).matches();
  }
}
