package org.gongbao.planted.structure;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Breaks the rule that reading alone sees PDFBox. */
final class StructureThatSeesPdfBox {
  private StructureThatSeesPdfBox() {}

  static Class<?> known() {
    return PDDocument.class;
  }
}
