package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gongbao.evaluate.TextScore;
import org.gongbao.model.Report;
import org.junit.jupiter.api.Test;

/** The engine itself, on one page in the encodings that scanners write. */
class ScanEncodingsTest {
  private static final int DOTS_PER_INCH = 150;
  private static final BigDecimal MOST_ERRORS = BigDecimal.ONE;

  private static final BufferedImage PICTURE =
      upperHalf(Scan.picture(Reports.file("chengpu-2022-projects.pdf"), 1, DOTS_PER_INCH));
  private static final Report PLAIN = read(LosslessFactory::createFromImage);

  @Test
  void readsAJpegInFourInks() {
    assertReadsAsPlain(read(ScanEncodingsTest::inkJpeg));
  }

  @Test
  void readsGroup4OfFaxes() {
    assertReadsAsPlain(read(ScanEncodingsTest::group4));
  }

  @Test
  void readsJbig2() {
    assertReadsAsPlain(read(ScanEncodingsTest::jbig2));
  }

  private static Report read(ScanFile.Encoding encoding) {
    return Reports.read(
        new ScanFile().page(PICTURE, DOTS_PER_INCH, 0, encoding).bytes(), "scan.pdf");
  }

  private static void assertReadsAsPlain(Report report) {
    assertThat(PLAIN.text()).hasSizeGreaterThan(150);
    assertThat(TextScore.of(report.text(), PLAIN.text()).percent())
        .as(report.text())
        .isLessThanOrEqualTo(MOST_ERRORS);
  }

  /** A JPEG of the four printing inks, as presses write it: inverted, which Decode says. */
  private static PDImageXObject inkJpeg(PDDocument document, BufferedImage picture)
      throws IOException {
    int width = picture.getWidth();
    int height = picture.getHeight();
    WritableRaster inks =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int shade = picture.getRaster().getSample(x, y, 0);
        inks.setPixel(x, y, new int[] {255, 255, 255, shade});
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(inks, null, null), null);
    } finally {
      writer.dispose();
    }
    PDImageXObject object =
        object(document, bytes, COSName.DCT_DECODE, picture, 8, PDDeviceCMYK.INSTANCE);
    object.setDecode(numbers(1, 0, 1, 0, 1, 0, 1, 0));
    return object;
  }

  private static PDImageXObject group4(PDDocument document, BufferedImage picture)
      throws IOException {
    return CCITTFactory.createFromImage(document, blackAndWhite(picture));
  }

  /**
   * A page and one generic region of it, coded as Group 4 (ITU-T T.88, 7.2, 7.4.1, 7.4.6, 7.4.8).
   */
  private static PDImageXObject jbig2(PDDocument document, BufferedImage picture)
      throws IOException {
    byte[] coded;
    try (var stream = group4(document, picture).getStream().getCOSObject().createRawInputStream()) {
      coded = stream.readAllBytes();
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    segment(out, 0, 48, 19);
    out.writeInt(width);
    out.writeInt(height);
    out.writeLong(0);
    out.write(0);
    out.writeShort(0);
    segment(out, 1, 38, 18 + coded.length);
    out.writeInt(width);
    out.writeInt(height);
    out.writeLong(0);
    out.write(0);
    out.write(1);
    out.write(coded);
    return object(document, bytes, COSName.JBIG2_DECODE, picture, 1, PDDeviceGray.INSTANCE);
  }

  private static void segment(DataOutputStream out, int number, int type, int length)
      throws IOException {
    out.writeInt(number);
    out.write(type);
    out.write(0);
    out.write(1);
    out.writeInt(length);
  }

  private static PDImageXObject object(
      PDDocument document,
      ByteArrayOutputStream bytes,
      COSName filter,
      BufferedImage picture,
      int bits,
      PDColorSpace colours)
      throws IOException {
    return new PDImageXObject(
        document,
        new ByteArrayInputStream(bytes.toByteArray()),
        filter,
        picture.getWidth(),
        picture.getHeight(),
        bits,
        colours);
  }

  private static COSArray numbers(int... values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add((COSBase) COSInteger.get(value));
    }
    return array;
  }

  private static BufferedImage blackAndWhite(BufferedImage picture) {
    BufferedImage copy =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return copy;
  }

  private static BufferedImage upperHalf(BufferedImage picture) {
    return picture.getSubimage(0, 0, picture.getWidth(), picture.getHeight() / 2);
  }
}
