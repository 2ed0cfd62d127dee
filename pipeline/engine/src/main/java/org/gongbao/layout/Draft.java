package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;

/** The lines of a paragraph while a page is being read. */
final class Draft implements Piece {
  private final List<TextLine> lines = new ArrayList<>();
  private final Margins margins;
  private final boolean centred;

  Draft(TextLine first, Margins margins, boolean centred) {
    lines.add(first);
    this.margins = margins;
    this.centred = centred;
  }

  void add(TextLine line) {
    lines.add(line);
  }

  TextLine first() {
    return lines.get(0);
  }

  TextLine last() {
    return lines.get(lines.size() - 1);
  }

  int size() {
    return lines.size();
  }

  boolean centred() {
    return centred;
  }

  /** Whether its last line ends at the right margin. */
  boolean fillsItsLastLine() {
    return margins.right() - last().right() < 1.6f * last().size();
  }

  /** Whether it begins further right than running text goes on. */
  boolean isIndented() {
    return first().left() - margins.left() > 0.8f * first().size();
  }

  /** Whether all of it is set at the right, as signatures and dates are. */
  boolean isSetRight() {
    float left = Math.min(first().left(), last().left());
    return !centred && left - margins.left() > 4.5f * first().size();
  }

  Paragraph paragraph(int page, BodyStyle body, boolean startsPage, boolean open) {
    LocatedText text = LineJoin.joined(page, lines);
    ParagraphStyle style =
        new ParagraphStyle(
            first().size(), body.headingPrefix(lines, text.length()), centred, null, startsPage);
    return new Paragraph(text, style, open);
  }

  @Override
  public float top() {
    return first().top();
  }
}
