package org.gongbao.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.RecognizedLine;
import org.gongbao.read.ocr.OcrMode;
import org.gongbao.read.ocr.ScanReader;
import org.gongbao.read.page.PageFaults;
import org.gongbao.read.page.PageRecognition;
import org.gongbao.read.page.TextLayer;
import org.gongbao.read.page.TextLayer.Verdict;
import org.gongbao.read.page.Upright;
import org.jspecify.annotations.Nullable;

/** The pages of one file, as they are read one after the other. */
final class Pages {
  private final PDDocument document;
  private final PageInterpreter interpreter = new PageInterpreter();
  private final PageFaults faults = new PageFaults();
  private final PageRecognition recognition;
  private final TaggedHeadings tagged;
  private final List<BitSet> pale = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();

  Pages(PDDocument document, OcrMode mode, @Nullable ScanReader scans) {
    this.document = document;
    this.recognition = new PageRecognition(mode, scans, faults);
    this.tagged = TaggedHeadings.of(document);
  }

  /** The pages read so far, without what is printed behind the text of all of them. */
  List<Page> pages() {
    return Watermarks.takenOff(pages, pale);
  }

  /** How many pages have been read. */
  int count() {
    return pages.size();
  }

  /** What the file marks as headings on the pages read so far. */
  List<DeclaredHeading> taggedHeadings() {
    return tagged.found();
  }

  List<RecognizedLine> recognized() {
    return recognition.lines();
  }

  PageFaults faults() {
    return faults;
  }

  /** Reads the next page. */
  void add(PDPage source) {
    int number = count() + 1;
    Frame frame = Frame.of(source);
    boolean damaged = isDamaged(source, number, frame);
    GlyphCollector collector = interpreter.glyphs();
    List<Glyph> glyphs = collector.glyphs();
    Verdict verdict =
        TextLayer.judge(
            glyphs, collector.unmapped(), interpreter.pictured(), interpreter.outlines());
    if (recognition.isWanted(verdict, damaged)) {
      Page seen = recognized(number, frame, verdict);
      if (seen != null) {
        pages.add(seen);
        pale.add(new BitSet(0));
        return;
      }
    }
    switch (verdict) {
      case TRUSTED -> {
        if (collector.unmapped() > 0) {
          faults.unmapped(number, collector.unmapped());
        }
      }
      case GARBLED -> {
        faults.garbled(number);
        glyphs = List.of();
      }
      case MISSING -> {
        faults.withoutText(number);
        glyphs = List.of();
      }
    }
    if (interpreter.isCut()) {
      faults.cut(number);
    }
    if (interpreter.rulings().full()) {
      faults.crowded(number);
    }
    if (!Frame.isKnown(source)) {
      faults.unframed(number);
    }
    Page page =
        new Page(number, frame.width(), frame.height(), glyphs, interpreter.rulings().rulings());
    pages.add(Upright.of(page, collector.turned()));
    pale.add(glyphs.isEmpty() ? new BitSet(0) : collector.pale());
  }

  /** The page as its picture shows it; null where it has none or it says nothing. */
  private @Nullable Page recognized(int number, Frame frame, Verdict verdict) {
    if (interpreter.undrawable()) {
      faults.undrawable(number);
      return null;
    }
    return recognition.read(new DrawnPdfPage(document, number, frame), verdict);
  }

  /** Runs a page; whether damage kept it from being run to its end. */
  private boolean isDamaged(PDPage source, int number, Frame frame) {
    try {
      interpreter.run(source, number, frame, tagged.on(source, number));
      return false;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A damaged stream makes the library throw what it likes; what came before it is kept.
      if (interpreter.isCut()) {
        return false;
      }
      faults.damaged(number);
      return true;
    }
  }
}
