package org.gongbao.planted.structure;

import org.jsoup.Jsoup;

/** Breaks the rule that reading alone sees jsoup. */
final class StructureThatSeesJsoup {
  private StructureThatSeesJsoup() {}

  static Class<?> known() {
    return Jsoup.class;
  }
}
