package org.gongbao.read;

import java.util.Map;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.docx.DocxReader;
import org.gongbao.read.html.HtmlReader;
import org.gongbao.read.text.TextReader;

/** Reads a file of any format that can be read; the content tells which it is, never the name. */
public final class DocumentReader implements FormatReader {
  private final Map<FileFormat, FormatReader> readers;

  /** A reader of these formats. */
  public DocumentReader(Map<FileFormat, FormatReader> readers) {
    this.readers = Map.copyOf(readers);
  }

  /** A reader of all formats without pages, and of PDF by a reader given. */
  public static DocumentReader withPdf(FormatReader pdf) {
    return new DocumentReader(
        Map.of(
            FileFormat.PDF,
            pdf,
            FileFormat.DOCX,
            (bytes, name) -> new DocxReader().read(bytes, name),
            FileFormat.HTML,
            (bytes, name) -> new HtmlReader().read(bytes, name),
            FileFormat.TEXT,
            (bytes, name) -> new TextReader().read(bytes, name)));
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
      case PDF, DOCX, HTML, TEXT, OFD, XLSX, PPTX, OPEN_DOCUMENT, OLD_OFFICE, RTF, MHTML, XML ->
          ReadingProblem.UNSUPPORTED.in(name, format.title());
      case ZIP -> ReadingProblem.ARCHIVE.in(name);
      case CUT_ZIP ->
          ReadingProblem.DAMAGED.in(name, "it begins like a DOCX or a ZIP and has no directory");
      case ENCRYPTED_OFFICE -> ReadingProblem.ENCRYPTED.in(name);
      case IMAGE -> ReadingProblem.IMAGE.in(name, FormatDetector.describe(bytes));
      case UNKNOWN -> ReadingProblem.NO_DOCUMENT.in(name, FormatDetector.describe(bytes));
    };
  }
}
