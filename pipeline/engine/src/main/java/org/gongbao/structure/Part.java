package org.gongbao.structure;

import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.model.document.TableBlock;

/** A block of the document while it is put together. */
sealed interface Part {

  /**
   * A paragraph, blanks before and behind it taken off.
   *
   * @param located the text; not empty
   * @param style how it is set
   * @param open whether it may go on on the next page
   * @param indented whether its first line is set in
   */
  record Prose(LocatedText located, ParagraphStyle style, boolean open, boolean indented)
      implements Part {

    /** The characters alone. */
    String text() {
      return located.text();
    }

    /** Whether all of it is bold. */
    boolean isBold() {
      return style.boldPrefix() >= located.length();
    }
  }

  /**
   * A table, whole once pieces are joined.
   *
   * @param block rows and cells
   * @param repeatedRows how many of its first rows its later pieces repeat
   */
  record Tabular(TableBlock block, int repeatedRows) implements Part {}
}
