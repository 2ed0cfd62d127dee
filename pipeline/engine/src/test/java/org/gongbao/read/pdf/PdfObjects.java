package org.gongbao.read.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Writes PDF files object by object, as hostile or old programs write them and no library would.
 * The first two objects are the catalogue and the list of pages.
 */
final class PdfObjects {
  private static final int CATALOG = 1;
  private static final int PAGES = 2;

  private final List<byte[]> bodies = new ArrayList<>(Arrays.asList(null, null));
  private final List<Integer> pages = new ArrayList<>();
  private String catalog = "";

  /** Adds an object; its number comes back. */
  int add(String body) {
    bodies.add(body.getBytes(StandardCharsets.ISO_8859_1));
    return bodies.size();
  }

  int stream(String dictionary, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("<< " + dictionary + " /Length " + data.length + " >>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(data);
    out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    bodies.add(out.toByteArray());
    return bodies.size();
  }

  int stream(String content) {
    return stream("", content.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Adds a page of 600 by 800 points; its object's number comes back. */
  int page(int content, String more) {
    return page("/MediaBox [0 0 600 800] /Contents " + content + " 0 R " + more);
  }

  int page(String entries) {
    pages.add(add("<< /Type /Page /Parent " + PAGES + " 0 R " + entries + " >>"));
    return pages.get(pages.size() - 1);
  }

  /** Lists a page once more. */
  void again(int page) {
    pages.add(page);
  }

  /** Adds entries to the catalogue. */
  void catalog(String entries) {
    catalog += " " + entries;
  }

  byte[] bytes() {
    StringBuilder kids = new StringBuilder();
    pages.forEach(page -> kids.append(page).append(" 0 R "));
    bodies.set(
        CATALOG - 1,
        ("<< /Type /Catalog /Pages " + PAGES + " 0 R" + catalog + " >>")
            .getBytes(StandardCharsets.ISO_8859_1));
    bodies.set(
        PAGES - 1,
        ("<< /Type /Pages /Count " + pages.size() + " /Kids [ " + kids + "] >>")
            .getBytes(StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder table = new StringBuilder("xref\n0 " + (bodies.size() + 1) + "\n");
    table.append("0000000000 65535 f \n");
    out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
    for (int i = 0; i < bodies.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n %n", out.size()).replace("\r", ""));
      out.writeBytes(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
      out.writeBytes(bodies.get(i));
      out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    int start = out.size();
    out.writeBytes(table.toString().getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(
        ("trailer\n<< /Size "
                + (bodies.size() + 1)
                + " /Root 1 0 R >>\nstartxref\n"
                + start
                + "\n%%EOF\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  /** Adds a font that is neither embedded nor has a ToUnicode map; its number comes back. */
  int font(String name, String encoding) {
    int descendant =
        add(
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /"
                + name
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>"
                + " /DW 1000 /W [ 1 95 500 814 939 500 ] >>");
    return add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /"
            + name
            + " /Encoding /"
            + encoding
            + " /DescendantFonts [ "
            + descendant
            + " 0 R ] >>");
  }

  /** A text at a place, in a font F of size 20, as operators. */
  static String text(int x, int y, String text, Charset charset) {
    return "BT /F 20 Tf %d %d Td <%s> Tj ET%n"
        .formatted(x, y, HexFormat.of().formatHex(text.getBytes(charset)));
  }

  static String fonts(int font) {
    return "/Resources << /Font << /F " + font + " 0 R >> >>";
  }

  /** A text string as bookmarks have it. */
  static String string(String text) {
    return "<FEFF" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }
}
