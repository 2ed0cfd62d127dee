package org.gongbao.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF as PDFBox's own {@link PDFTextStripper} gives it: the yardstick for the speed
 * of our reading, and nothing that a report is made of.
 */
public final class BareText {
  private BareText() {}

  /**
   * The text.
   *
   * @throws IOException where the library cannot read the file
   */
  public static String of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
