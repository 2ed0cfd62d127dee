package org.gongbao.corpus;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongbao.read.ofd.OfdFile;

/** A page whose text is drawn as the outlines of its characters, as layout programs save it. */
final class OutlinedFile extends PDFTextStripper {
  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  private final List<Shape> characters = new ArrayList<>();

  private OutlinedFile() {}

  /** A page, from 1, of a file as PDF: its text alone. */
  static byte[] pdf(Path file, int page) {
    try (PDDocument source = Loader.loadPDF(file.toFile());
        PDDocument outlined = new PDDocument()) {
      PDPage drawn = new PDPage(source.getPage(page - 1).getCropBox());
      outlined.addPage(drawn);
      try (PDPageContentStream content = new PDPageContentStream(outlined, drawn)) {
        for (Shape character : characters(source, page)) {
          fill(character, content);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      outlined.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as OFD. */
  static byte[] ofd(Path file, int page) {
    try (PDDocument source = Loader.loadPDF(file.toFile())) {
      PDRectangle paper = source.getPage(page - 1).getCropBox();
      double height = paper.getHeight() * MILLIMETRES_PER_POINT;
      String box = "0 0 " + paper.getWidth() * MILLIMETRES_PER_POINT + " " + height;
      String place =
          String.format(
              Locale.ROOT,
              "<ofd:PathObject Boundary=\"%s\" CTM=\"%f 0 0 %f 0 %f\" Stroke=\"false\""
                  + " Fill=\"true\"><ofd:AbbreviatedData>",
              box,
              MILLIMETRES_PER_POINT,
              -MILLIMETRES_PER_POINT,
              height);
      StringBuilder objects = new StringBuilder();
      for (Shape character : characters(source, page)) {
        objects.append(place).append(data(character)).append("</ofd:AbbreviatedData>");
        objects.append("</ofd:PathObject>");
      }
      String area = "<ofd:Area><ofd:PhysicalBox>" + box + "</ofd:PhysicalBox></ofd:Area>";
      return new OfdFile().page(area, objects.toString()).bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outlines of a page's characters, in its own space. */
  private static List<Shape> characters(PDDocument source, int page) throws IOException {
    OutlinedFile outlines = new OutlinedFile();
    outlines.setStartPage(page);
    outlines.setEndPage(page);
    outlines.getText(source);
    return outlines.characters;
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font instanceof PDVectorFont vector) {
      GeneralPath glyph = new GeneralPath(vector.getNormalizedPath(code));
      AffineTransform toPage = place.createAffineTransform();
      // Normalised outlines are a thousand units to the em.
      toPage.scale(0.001, 0.001);
      Shape character = glyph.createTransformedShape(toPage);
      if (!character.getPathIterator(null).isDone()) {
        characters.add(character);
      }
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    // Nothing is stripped: the glyphs are drawn.
  }

  private static String data(Shape shape) {
    StringBuilder data = new StringBuilder();
    float[] to = new float[6];
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      int segment = at.currentSegment(to);
      data.append("MLQBC".charAt(segment)).append(' ');
      for (int i = 0; i < numbers(segment); i++) {
        data.append(to[i]).append(' ');
      }
    }
    return data.toString();
  }

  private static int numbers(int segment) {
    return switch (segment) {
      case PathIterator.SEG_QUADTO -> 4;
      case PathIterator.SEG_CUBICTO -> 6;
      case PathIterator.SEG_CLOSE -> 0;
      default -> 2;
    };
  }

  private static void fill(Shape shape, PDPageContentStream content) throws IOException {
    float[] to = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
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
      int last = Math.max(0, numbers(segment) - 2);
      x = to[last];
      y = to[last + 1];
    }
    content.fill();
  }
}
