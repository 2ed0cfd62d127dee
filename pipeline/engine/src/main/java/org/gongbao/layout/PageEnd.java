package org.gongbao.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a page's last paragraph goes on on the next page. */
final class PageEnd {
  private static final Pattern NOTE = Pattern.compile("(?:[①-⑳*＊※]|\\[[0-9]|注[0-9：:]).*+");

  private PageEnd() {}

  /** Index of the last piece that is no footnote; -1 for none. */
  static int lastOfText(List<Piece> pieces, BodyStyle body) {
    int last = pieces.size() - 1;
    while (last > 0
        && pieces.get(last) instanceof Draft draft
        && draft.first().size() < 0.9f * body.size()
        && NOTE.matcher(draft.first().text()).matches()) {
      last--;
    }
    return last;
  }

  /** Whether a page's last paragraph goes on in the first of the next page. */
  static boolean isOpen(Draft draft, List<Piece> nextPage) {
    if (draft.centred()
        || draft.isSetRight()
        || draft.last().isSpread()
        || !draft.fillsItsLastLine()) {
      return false;
    }
    boolean finished = Script.endsFinally(draft.last().text());
    if (nextPage.isEmpty() || !(nextPage.get(0) instanceof Draft next)) {
      return !finished;
    }
    if (next.centred() || next.isIndented()) {
      return false;
    }
    return !finished || draft.isIndented();
  }
}
