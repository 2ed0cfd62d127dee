package org.gongbao.planted.extract;

import com.hankcs.hanlp.HanLP;

/** Breaks the rule that the lexicon alone sees HanLP. */
final class ExtractionThatSeesHanlp {
  private ExtractionThatSeesHanlp() {}

  static Class<?> known() {
    return HanLP.class;
  }
}
