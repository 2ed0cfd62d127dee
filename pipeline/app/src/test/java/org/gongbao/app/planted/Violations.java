package org.gongbao.app.planted;

import org.apache.lucene.util.BytesRef;
import org.apache.pdfbox.pdmodel.PDDocument;
import picocli.CommandLine;

/** Breaks each rule of the architecture, to show that the rules find it. */
final class Violations {
  private Violations() {}

  static Class<?> reader() {
    return PDDocument.class;
  }

  static Class<?> index() {
    return BytesRef.class;
  }

  static Class<?> commandLine() {
    return CommandLine.class;
  }
}
