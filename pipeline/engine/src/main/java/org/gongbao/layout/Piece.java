package org.gongbao.layout;

/** What stands on a page: a paragraph or a table. */
sealed interface Piece permits Draft, TableArea {

  /** Its upper edge in points. */
  float top();
}
