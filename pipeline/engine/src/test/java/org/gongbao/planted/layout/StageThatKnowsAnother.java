package org.gongbao.planted.layout;

import org.gongbao.read.DocumentReader;

/** Breaks the rule that stages share records and nothing else. */
final class StageThatKnowsAnother {
  private StageThatKnowsAnother() {}

  static Class<?> known() {
    return DocumentReader.class;
  }
}
