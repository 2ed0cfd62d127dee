package org.gongbao.read.flow;

import org.gongbao.model.document.TableBlock;
import org.jspecify.annotations.Nullable;

/** A block before the face of the document's body is known. */
public sealed interface Piece {

  /**
   * A paragraph.
   *
   * @param text its text and how it is set
   * @param centred whether set in the middle
   * @param outlineLevel its level in the outline, from 1; null for running text
   * @param startsPage whether a page begins with it
   * @param setIn how far its first line is set in, in characters, blanks included
   */
  record Text(
      StyledText text,
      boolean centred,
      @Nullable Integer outlineLevel,
      boolean startsPage,
      float setIn)
      implements Piece {

    /** A paragraph that is set in by the blanks before it alone. */
    public Text(
        StyledText text, boolean centred, @Nullable Integer outlineLevel, boolean startsPage) {
      this(text, centred, outlineLevel, startsPage, text.blanksBefore());
    }
  }

  /**
   * A table.
   *
   * @param block the table
   */
  record Grid(TableBlock block) implements Piece {}
}
