package org.gongbao.planted.structure;

import org.apache.tika.mime.MediaType;

/** Breaks the rule that reading alone sees Tika. */
final class StructureThatSeesTika {
  private StructureThatSeesTika() {}

  static Class<?> known() {
    return MediaType.class;
  }
}
