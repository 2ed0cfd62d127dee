package org.gongbao.corpus;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A page whose text is drawn as the outlines of its characters, as layout programs save it. */
final class OutlinedFile extends PDFTextStripper {
  private final PDPageContentStream content;

  private OutlinedFile(PDPageContentStream content) {
    this.content = content;
  }

  /** A page, from 1, of a file: its text alone. */
  static byte[] of(Path file, int page) {
    try (PDDocument source = Loader.loadPDF(file.toFile());
        PDDocument outlined = new PDDocument()) {
      PDPage drawn = new PDPage(source.getPage(page - 1).getCropBox());
      outlined.addPage(drawn);
      try (PDPageContentStream content = new PDPageContentStream(outlined, drawn)) {
        OutlinedFile outlines = new OutlinedFile(content);
        outlines.setStartPage(page);
        outlines.setEndPage(page);
        outlines.getText(source);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      outlined.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font instanceof PDVectorFont vector) {
      GeneralPath glyph = new GeneralPath(vector.getNormalizedPath(code));
      AffineTransform toPage = place.createAffineTransform();
      // Normalised outlines are a thousand units to the em.
      toPage.scale(0.001, 0.001);
      fill(glyph.createTransformedShape(toPage));
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    // Nothing is stripped: the glyphs are drawn.
  }

  private void fill(Shape shape) throws IOException {
    float[] to = new float[6];
    float x = 0;
    float y = 0;
    boolean drawn = false;
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      drawn = true;
      int segment = at.currentSegment(to);
      switch (segment) {
        case PathIterator.SEG_MOVETO -> content.moveTo(to[0], to[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(to[0], to[1]);
        case PathIterator.SEG_QUADTO ->
            content.curveTo(
                (x + 2 * to[0]) / 3,
                (y + 2 * to[1]) / 3,
                (to[2] + 2 * to[0]) / 3,
                (to[3] + 2 * to[1]) / 3,
                to[2],
                to[3]);
        case PathIterator.SEG_CUBICTO -> content.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
        default -> content.closePath();
      }
      int last =
          switch (segment) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
          };
      x = to[last];
      y = to[last + 1];
    }
    if (drawn) {
      content.fill();
    }
  }
}
