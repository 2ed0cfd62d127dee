package org.gongbao.planted.structure;

import com.benjaminwan.ocrlibrary.OcrEngine;

/** Breaks the rule that reading alone sees the recognition of characters. */
final class StructureThatSeesOcr {
  private StructureThatSeesOcr() {}

  static Class<?> known() {
    return OcrEngine.class;
  }
}
