package org.gongbao.app.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Sets a generated report on pages, in a Chinese font that is named and not embedded. */
final class PdfSheets {
  private static final int CHARACTERS = 28;
  private static final int LINES = 22;
  private static final double SIZE = 16;
  private static final double LEADING = 30;
  private static final double LEFT = 73;
  private static final double TOP = 740;

  private final GeneratedReport report;

  PdfSheets(GeneratedReport report) {
    this.report = report;
  }

  byte[] bytes() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      PDResources resources = resources();
      List<String> lines = lines();
      for (int first = 0; first < lines.size(); first += LINES) {
        int number = document.getNumberOfPages() + 1;
        List<String> sheet = lines.subList(first, Math.min(lines.size(), first + LINES));
        addPage(document, resources, content(sheet, number));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("", report.title(), ""));
    for (String paragraph : report.paragraphs()) {
      String rest = "　　" + paragraph;
      while (!rest.isEmpty()) {
        int end = end(rest);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
    }
    return lines;
  }

  /** A line does not end before a mark that ends a clause. */
  private static int end(String rest) {
    int end = Math.min(CHARACTERS, rest.length());
    return end < rest.length() && "。，、".indexOf(rest.charAt(end)) >= 0 ? end + 1 : end;
  }

  private String content(List<String> lines, int number) {
    StringBuilder content = new StringBuilder();
    double y = TOP;
    for (String line : lines) {
      boolean title = line.equals(report.title());
      double size = title ? 22 : SIZE;
      double x = title ? (595 - line.length() * size) / 2 : LEFT;
      if (!line.isBlank()) {
        content.append(text(x, y, size, line));
      }
      y -= LEADING;
    }
    return content.append(text(285, 40, 12, "— " + number + " —")).toString();
  }

  private static String text(double x, double y, double size, String text) {
    return String.format(
        Locale.ROOT,
        "BT /F %s Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET%n",
        size,
        x,
        y,
        HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
  }

  private static void addPage(PDDocument document, PDResources resources, String content)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setResources(resources);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    document.addPage(page);
  }

  private static PDResources resources() {
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
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    return resources;
  }
}
