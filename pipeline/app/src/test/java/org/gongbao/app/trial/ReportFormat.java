package org.gongbao.app.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes generated reports as files. */
public enum ReportFormat {
  /** Plain text in UTF-8 or GB 18030. */
  TXT {
    @Override
    public byte[] write(GeneratedReport report) {
      Charset charset =
          report.title().length() % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
      String body = report.paragraphs().stream().map(text -> "　　" + text).collect(lines());
      return (report.title() + "\n\n" + body + "\n").getBytes(charset);
    }
  },
  /** A page of a site. */
  HTML {
    @Override
    public byte[] write(GeneratedReport report) {
      String body =
          report.paragraphs().stream().map(text -> "<p>　　" + text + "</p>").collect(lines());
      String page =
          "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"
              + report.title()
              + "</title></head><body><div class=\"nav\"><a href=\"/\">首页</a></div><div class=\"content\"><h1>"
              + report.title()
              + "</h1>"
              + body
              + "</div></body></html>";
      return page.getBytes(StandardCharsets.UTF_8);
    }
  },
  /** A word processor's document. */
  DOCX {
    @Override
    public byte[] write(GeneratedReport report) throws IOException {
      String body =
          "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"44\"/></w:rPr><w:t>"
              + report.title()
              + "</w:t></w:r></w:p>"
              + report.paragraphs().stream()
                  .map(text -> "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>")
                  .collect(Collectors.joining());
      Map<String, String> entries = new TreeMap<>();
      entries.put("[Content_Types].xml", "<Types/>");
      entries.put(
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats"
              + ".org/officeDocument/2006/relationships/officeDocument\"/></Relationships>");
      entries.put(
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              + body
              + "</w:body></w:document>");
      return zip(entries);
    }
  },
  /** Pages, with numbers at their feet. */
  PDF {
    @Override
    public byte[] write(GeneratedReport report) throws IOException {
      return new PdfSheets(report).bytes();
    }
  };

  /** The file of a report. */
  public abstract byte[] write(GeneratedReport report) throws IOException;

  /** The name of the file of a report of that number. */
  public String fileName(long number) {
    return String.format("%06d.%s", number, name().toLowerCase(Locale.ROOT));
  }

  /** The format that a report of that number is written in: half of all are PDF. */
  public static ReportFormat of(long number) {
    return List.of(PDF, TXT, PDF, HTML, PDF, DOCX).get((int) (number % 6));
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        ZipEntry head = new ZipEntry(entry.getKey());
        head.setTime(0);
        zip.putNextEntry(head);
        OutputStream out = zip;
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
