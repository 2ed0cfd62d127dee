package org.gongbao.planted.lexicon;

import org.gongbao.extract.Extraction;

/** Breaks the rule that the lexicon stands before the stages. */
final class LexiconThatKnowsAStage {
  private LexiconThatKnowsAStage() {}

  static Class<?> known() {
    return Extraction.class;
  }
}
