package org.gongbao.planted.extract;

import org.apache.lucene.util.BytesRef;

/** Breaks the rule that the search alone sees Lucene. */
final class ExtractionThatSeesLucene {
  private ExtractionThatSeesLucene() {}

  static Class<?> known() {
    return BytesRef.class;
  }
}
