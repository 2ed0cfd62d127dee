package org.gongbao.planted.structure;

import org.apache.poi.ss.usermodel.CellType;

/** Breaks the rule that reading alone sees POI. */
final class StructureThatSeesPoi {
  private StructureThatSeesPoi() {}

  static Class<?> known() {
    return CellType.class;
  }
}
