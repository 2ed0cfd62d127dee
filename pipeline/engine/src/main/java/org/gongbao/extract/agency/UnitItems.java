package org.gongbao.extract.agency;

import org.gongbao.lexicon.UnitWords;
import org.gongbao.lexicon.UnitWords.Kind;

/** Items that name a unit in full and nothing before it, as lists of the units of a body do. */
final class UnitItems {
  private static final int LONGEST_NUMBER = 6;
  private static final String NUMBERING = "0123456789０１２３４５６７８９一二三四五六七八九十（）().．、 \u3000";
  private static final String ENDS = "\n，。；、（(：";

  private final UnitWords words;

  UnitItems(UnitWords words) {
    this.words = words;
  }

  /**
   * Whether a name with its place opens a paragraph, behind its number if it has one, or follows
   * the words that call it a unit (下属事业单位), and ends there.
   */
  boolean isOne(String text, ParsedName name) {
    boolean ended = name.end() == text.length() || ENDS.indexOf(text.charAt(name.end())) >= 0;
    if (!ended || !(name.place() instanceof Place.Named)) {
      return false;
    }
    int begin = name.begin();
    int farthest = Math.max(0, begin - LONGEST_NUMBER);
    while (begin > farthest && NUMBERING.indexOf(text.charAt(begin - 1)) >= 0) {
      begin--;
    }
    return begin == 0
        || text.charAt(begin - 1) == '\n'
        || words.endsAt(Kind.UNIT, text, name.begin());
  }
}
