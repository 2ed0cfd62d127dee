package org.gongbao.read;

import java.util.EnumMap;
import java.util.Map;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.doc.DocReader;
import org.gongbao.read.docx.DocxReader;
import org.gongbao.read.html.HtmlReader;
import org.gongbao.read.mhtml.MhtmlReader;
import org.gongbao.read.ofd.OfdReader;
import org.gongbao.read.rtf.RtfReader;
import org.gongbao.read.sheet.XlsReader;
import org.gongbao.read.sheet.XlsxReader;
import org.gongbao.read.text.TextReader;

/** Reads a file of any format that can be read; the content tells which it is, never the name. */
public final class DocumentReader implements FormatReader {
  private final Map<FileFormat, FormatReader> readers;

  /** A reader of these formats. */
  public DocumentReader(Map<FileFormat, FormatReader> readers) {
    this.readers = Map.copyOf(readers);
  }

  /** A reader of all formats, and of PDF by a reader given; pictures are left unread elsewhere. */
  public static DocumentReader withPdf(FormatReader pdf) {
    return with(
        pdf,
        (bytes, name) -> new OfdReader().read(bytes, name),
        (bytes, name) -> new TextReader().read(bytes, name));
  }

  /**
   * A reader of all formats: of those whose pages may be pictures, and of plain text, by readers
   * given.
   */
  public static DocumentReader with(FormatReader pdf, FormatReader ofd, FormatReader text) {
    Map<FileFormat, FormatReader> readers = new EnumMap<>(FileFormat.class);
    readers.put(FileFormat.PDF, pdf);
    // Each is made when it is used: most runs need the classes of one or two alone.
    readers.put(FileFormat.DOCX, (bytes, name) -> new DocxReader().read(bytes, name));
    readers.put(FileFormat.DOC, (bytes, name) -> new DocReader().read(bytes, name));
    readers.put(FileFormat.RTF, (bytes, name) -> new RtfReader().read(bytes, name));
    readers.put(FileFormat.OFD, ofd);
    readers.put(FileFormat.HTML, (bytes, name) -> new HtmlReader().read(bytes, name));
    readers.put(FileFormat.MHTML, (bytes, name) -> new MhtmlReader().read(bytes, name));
    readers.put(FileFormat.TEXT, text);
    readers.put(FileFormat.XLSX, (bytes, name) -> new XlsxReader().read(bytes, name));
    readers.put(FileFormat.XLS, (bytes, name) -> new XlsReader().read(bytes, name));
    return new DocumentReader(readers);
  }

  @Override
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    if (bytes.length == 0) {
      throw ReadingProblem.EMPTY.in(name);
    }
    FileFormat format = FormatDetector.detect(bytes);
    FormatReader reader = readers.get(format);
    if (reader == null) {
      throw refusal(format, bytes, name);
    }
    return reader.read(bytes, name);
  }

  private static UnreadableInput refusal(FileFormat format, byte[] bytes, String name) {
    return switch (format) {
      case PDF, DOCX, HTML, TEXT, OFD, XLSX, XLS, DOC, PPTX, PPT, OPEN_DOCUMENT, RTF, MHTML, XML ->
          ReadingProblem.UNSUPPORTED.in(name, format.title());
      case ZIP -> ReadingProblem.ARCHIVE.in(name);
      case OTHER_ARCHIVE -> ReadingProblem.ARCHIVE.in(name, FormatDetector.describe(bytes));
      case CUT_ZIP ->
          ReadingProblem.DAMAGED.in(name, "it begins like a DOCX or a ZIP and has no directory");
      case ENCRYPTED_OFFICE -> ReadingProblem.ENCRYPTED.in(name);
      case IMAGE -> ReadingProblem.IMAGE.in(name, FormatDetector.describe(bytes));
      case UNKNOWN -> ReadingProblem.NO_DOCUMENT.in(name, FormatDetector.describe(bytes));
    };
  }
}
