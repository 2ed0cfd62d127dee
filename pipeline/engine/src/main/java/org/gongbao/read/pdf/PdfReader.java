package org.gongbao.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.Watch;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Page;
import org.gongbao.read.ocr.OcrMode;
import org.gongbao.read.ocr.ScanReader;
import org.gongbao.read.page.PageFaults;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF files: pages by their text layer, and those that have none to trust by the recognition
 * of characters.
 */
public final class PdfReader {
  private static final String MEDIA_TYPE = "application/pdf";

  private static final int TAIL = 2048;

  private final OcrMode mode;
  private final @Nullable ScanReader scans;

  static {
    BundledFonts.install();
  }

  private final Watch watch;

  /** A reader that leaves scanned pages unread and names them. */
  public PdfReader() {
    this(OcrMode.NEVER, null, Watch.NONE);
  }

  /**
   * A reader of scanned pages too.
   *
   * @param mode which pages are scans
   * @param scans reads them; null where none is read
   * @param watch is told of every page before it is read
   */
  public PdfReader(OcrMode mode, @Nullable ScanReader scans, Watch watch) {
    this.mode = mode;
    this.scans = scans;
    this.watch = watch;
  }

  /**
   * Reads a file's pages.
   *
   * @param bytes the whole file
   * @param name the file's name, for messages
   * @return the pages, rotation applied; a page that could not be read has no glyphs and is named
   *     in a notice
   * @throws UnreadableInput where the file is encrypted, damaged beyond recovery or without text
   */
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    try (PDDocument document =
        Loader.loadPDF(new RandomAccessReadBuffer(bytes), IOUtils.createMemoryOnlyStreamCache())) {
      return read(document, name, isTruncated(bytes));
    } catch (InvalidPasswordException e) {
      throw new UnreadableInput(
          name + ": the PDF is encrypted and needs a password; save it without one.", e);
    } catch (IOException e) {
      throw new UnreadableInput(
          name + ": the PDF is damaged and cannot be opened; fetch the file again.", e);
    }
  }

  private Reading read(PDDocument document, String name, boolean truncated) throws UnreadableInput {
    List<PDPage> sources = pagesOf(document, name);
    Pages reading = new Pages(document, mode, scans);
    for (PDPage source : sources) {
      watch.beginsPage(reading.count() + 1, sources.size());
      reading.add(source);
    }
    List<Page> pages = reading.pages();
    PageFaults faults = reading.faults();
    if (pages.isEmpty()) {
      throw new UnreadableInput(name + ": the PDF has no pages; fetch the file again.");
    }
    if (faults.count() > 0 && !hasText(pages)) {
      throw new UnreadableInput(name + ": " + faults.asOneSentence());
    }
    List<Notice> notices = new ArrayList<>();
    if (truncated) {
      notices.add(
          new Notice(
              "FILE_TRUNCATED",
              Severity.ERROR,
              "The PDF breaks off before its end; " + pages.size() + " pages could be recovered.",
              null));
    }
    notices.addAll(faults.notices());
    List<DeclaredHeading> headings = new ArrayList<>(Bookmarks.of(document, sources));
    headings.addAll(reading.taggedHeadings());
    return new Reading(
        MEDIA_TYPE, new Reading.Paged(pages, headings, reading.recognized()), notices);
  }

  private static List<PDPage> pagesOf(PDDocument document, String name) throws UnreadableInput {
    List<PDPage> pages = new ArrayList<>();
    try {
      document.getPages().forEach(pages::add);
    } catch (RuntimeException e) {
      if (pages.isEmpty()) {
        throw new UnreadableInput(
            name + ": the PDF's list of pages is damaged; fetch the file again.", e);
      }
    }
    return pages;
  }

  private static boolean hasText(List<Page> pages) {
    for (Page page : pages) {
      if (!page.glyphs().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTruncated(byte[] bytes) {
    for (int i = bytes.length - 5; i >= Math.max(0, bytes.length - TAIL); i--) {
      if (bytes[i] == '%'
          && bytes[i + 1] == '%'
          && bytes[i + 2] == 'E'
          && bytes[i + 3] == 'O'
          && bytes[i + 4] == 'F') {
        return false;
      }
    }
    return true;
  }
}
