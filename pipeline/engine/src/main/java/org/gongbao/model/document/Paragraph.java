package org.gongbao.model.document;

import org.gongbao.model.page.Tilt;

/**
 * A paragraph or a heading: its lines joined, no blank between Chinese characters at a line's end.
 *
 * @param text the text, without a final line feed
 * @param style how it is set
 * @param open whether it reached the end of its page without a final stop, so that the next page
 *     may continue it
 */
public record Paragraph(LocatedText text, ParagraphStyle style, boolean open) implements Block {

  /** The same paragraph on a page that lay askew. */
  public Paragraph tilted(Tilt tilt) {
    return tilt.equals(Tilt.NONE) ? this : new Paragraph(text.tilted(tilt), style, open);
  }
}
