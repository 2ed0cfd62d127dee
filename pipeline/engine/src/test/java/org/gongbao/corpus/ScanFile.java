package org.gongbao.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF whose pages are pictures alone, as scanners write it. */
final class ScanFile {
  private final PDDocument document = new PDDocument();

  /** How the pixels of a picture are written. */
  @FunctionalInterface
  interface Encoding {
    /** The picture as an object of the document. */
    PDImageXObject encode(PDDocument document, BufferedImage picture) throws IOException;
  }

  /** Adds a page that a picture fills, as it lies. */
  ScanFile page(BufferedImage picture, int dotsPerInch) {
    return page(picture, dotsPerInch, 0, LosslessFactory::createFromImage);
  }

  /**
   * Adds a page that a picture fills.
   *
   * @param rotation degrees by which a viewer turns the page clockwise
   */
  ScanFile page(BufferedImage picture, int dotsPerInch, int rotation, Encoding encoding) {
    float width = picture.getWidth() * 72f / dotsPerInch;
    float height = picture.getHeight() * 72f / dotsPerInch;
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setRotation(rotation);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(encoding.encode(document, picture), 0, 0, width, height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
