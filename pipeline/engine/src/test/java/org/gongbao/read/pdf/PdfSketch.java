package org.gongbao.read.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Makes small PDF files from content streams. Their one font F is a Chinese font that is named but
 * not embedded and has no ToUnicode map: all that is known of its glyphs is its predefined CMap.
 * The image I is a grey square, the form X is given by {@link #form}.
 */
final class PdfSketch {
  private final PDDocument document = new PDDocument();
  private final PDResources resources = new PDResources();

  PdfSketch() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "GB1");
    system.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 1000);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    try {
      resources.put(
          COSName.getPDFName("I"),
          LosslessFactory.createFromImage(
              document, new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text at a place of the user space, as operators. */
  static String text(double x, double y, double size, String text) {
    return text("1 0 0 1 " + x + " " + y, size, text);
  }

  /** A text with a text matrix of its own, as operators. */
  static String text(String matrix, double size, String text) {
    return String.format(
        Locale.ROOT,
        "BT /F %s Tf %s Tm <%s> Tj ET%n",
        size,
        matrix,
        HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
  }

  PdfSketch page(String content) {
    return page(600, 800, 0, content);
  }

  PdfSketch page(float width, float height, int rotation, String content) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setRotation(rotation);
    page.setResources(resources);
    PDStream stream = new PDStream(document);
    write(stream, content);
    page.setContents(stream);
    document.addPage(page);
    return this;
  }

  /** Defines the form X; it can use itself. */
  PdfSketch form(String content) {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(600, 800));
    form.setResources(resources);
    write(form.getStream(), content);
    resources.put(COSName.getPDFName("X"), form);
    return this;
  }

  PdfSketch encrypted(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
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

  private static void write(PDStream stream, String content) {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
