package org.gongbao.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongbao.evaluate.TextScore;
import org.gongbao.model.Report;

/** Makes other files of the pages of a PDF file. */
public final class Scan {
  private Scan() {}

  /** A page as a scanner would give it: a picture alone. */
  static byte[] of(Path file, int page, int dotsPerInch) {
    return new ScanFile().page(picture(file, page, dotsPerInch), dotsPerInch).bytes();
  }

  /** What a page, from 1, looks like. */
  static BufferedImage picture(Path file, int page, int dotsPerInch) {
    try (PDDocument source = Loader.loadPDF(file.toFile())) {
      return new PDFRenderer(source).renderImageWithDPI(page - 1, dotsPerInch, ImageType.GRAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some of a file's pages, from 1, as they are. */
  public static byte[] pages(Path file, int... numbers) {
    try (PDDocument source = Loader.loadPDF(file.toFile());
        PDDocument part = new PDDocument()) {
      for (int number : numbers) {
        part.importPage(source.getPage(number - 1));
      }
      return saved(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The error rate of a scan's text, the width of characters not counted. The feet of the pages,
   * -1-, are in what is printed, and by the contract not in a report's text.
   */
  public static TextScore score(Report report, Path truth) throws IOException {
    String printed = Files.readString(truth).replaceAll("(?m)^\\s*-\\s*\\d+\\s*-\\s*$", "");
    return TextScore.of(folded(report.text()), folded(printed));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
