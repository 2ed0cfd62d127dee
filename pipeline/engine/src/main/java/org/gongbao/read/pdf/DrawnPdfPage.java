package org.gongbao.read.pdf;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.gongbao.read.ocr.DrawnPage;
import org.gongbao.read.ocr.GrayImage;

/** A page of a PDF file, drawn within bounds of time and memory. */
final class DrawnPdfPage implements DrawnPage {
  private final PDDocument document;
  private final int number;
  private final Frame frame;
  private final Set<String> omitted = new TreeSet<>();

  DrawnPdfPage(PDDocument document, int number, Frame frame) {
    this.document = document;
    this.number = number;
    this.frame = frame;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public float width() {
    return frame.width();
  }

  @Override
  public float height() {
    return frame.height();
  }

  @Override
  public GrayImage draw(float scale) throws IOException {
    PDFRenderer renderer =
        new PDFRenderer(document) {
          @Override
          protected PageDrawer createPageDrawer(PageDrawerParameters parameters)
              throws IOException {
            return new BoundedPageDrawer(parameters, omitted);
          }
        };
    // Pictures are read in no more detail than is drawn of them.
    renderer.setSubsamplingAllowed(true);
    return GrayImage.of(renderer.renderImage(number - 1, scale, ImageType.GRAY));
  }

  @Override
  public Set<String> omitted() {
    return omitted;
  }
}
