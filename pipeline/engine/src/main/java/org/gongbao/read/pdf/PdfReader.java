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
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;

/** Reads PDF files that have a text layer. */
public final class PdfReader {
  private static final String MEDIA_TYPE = "application/pdf";

  /** A page that is mostly picture and has fewer glyphs than this is a scan with a stamp on it. */
  private static final int FEW_GLYPHS = 30;

  private static final float MOSTLY_PICTURE = 0.5f;

  private static final int TAIL = 2048;

  static {
    BundledFonts.install();
  }

  private final Watch watch;

  /** A reader that nobody watches. */
  public PdfReader() {
    this(Watch.NONE);
  }

  /** A reader that tells of every page before it reads it. */
  public PdfReader(Watch watch) {
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
    PageInterpreter interpreter = new PageInterpreter();
    PageFaults faults = new PageFaults();
    List<Page> pages = new ArrayList<>();
    List<PDPage> sources = pagesOf(document, name);
    for (PDPage source : sources) {
      watch.beginsPage(pages.size() + 1, sources.size());
      pages.add(page(source, pages.size() + 1, interpreter, faults));
    }
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
    return new Reading(MEDIA_TYPE, new Reading.Paged(pages), notices);
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

  private static Page page(
      PDPage source, int number, PageInterpreter interpreter, PageFaults faults) {
    Frame frame = Frame.of(source);
    try {
      interpreter.run(source, number, frame);
    } catch (IOException | RuntimeException e) {
      // A damaged stream makes the library throw what it likes; what came before it is kept.
      faults.damaged(number);
    }
    if (interpreter.rulings().full()) {
      faults.crowded(number);
    }
    GlyphCollector collector = interpreter.glyphs();
    List<Glyph> glyphs = collector.glyphs();
    int inked = TextLayer.inked(glyphs);
    if (TextLayer.isGarbled(glyphs, collector.unmapped())) {
      faults.garbled(number);
      glyphs = List.of();
    } else if ((inked < FEW_GLYPHS && interpreter.pictured() > MOSTLY_PICTURE)
        || (inked == 0 && interpreter.pictured() > 0)) {
      faults.withoutText(number);
      glyphs = List.of();
    } else if (collector.unmapped() > 0) {
      faults.unmapped(number, collector.unmapped());
    }
    Page page =
        new Page(number, frame.width(), frame.height(), glyphs, interpreter.rulings().rulings());
    return Upright.of(page, collector.turned());
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
