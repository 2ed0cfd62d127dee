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
import org.gongbao.read.ocr.RecognitionFailed;
import org.gongbao.read.ocr.RecognizerUnavailable;
import org.gongbao.read.ocr.ScanReader;
import org.gongbao.read.ocr.ScannedPage;
import org.gongbao.read.pdf.TextLayer.Verdict;
import org.jspecify.annotations.Nullable;

/** The pages of one file, as they are read one after the other. */
final class Pages {
  private final PDDocument document;
  private final OcrMode mode;
  private final @Nullable ScanReader scans;
  private final PageInterpreter interpreter = new PageInterpreter();
  private final PageFaults faults = new PageFaults();
  private final TaggedHeadings tagged;
  private final List<BitSet> pale = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<RecognizedLine> recognized = new ArrayList<>();

  Pages(PDDocument document, OcrMode mode, @Nullable ScanReader scans) {
    this.document = document;
    this.mode = mode;
    this.scans = scans;
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
    return recognized;
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
    Verdict verdict = TextLayer.judge(glyphs, collector.unmapped(), interpreter.pictured());
    boolean wanted =
        switch (mode) {
          case AUTO -> verdict != Verdict.TRUSTED;
          case NEVER -> false;
          case ALWAYS -> !damaged;
        };
    if (wanted && !interpreter.undrawable() && scan(number, frame, verdict)) {
      return;
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

  /** Reads a page by what it looks like; false where that cannot be done. */
  private boolean scan(int number, Frame frame, Verdict verdict) {
    if (scans == null) {
      return false;
    }
    DrawnPdfPage drawn = new DrawnPdfPage(document, number, frame);
    try {
      ScannedPage scanned = scans.read(drawn);
      pages.add(scanned.page());
      pale.add(new BitSet(0));
      recognized.addAll(scanned.lines());
      if (scanned.lines().isEmpty()) {
        if (verdict == Verdict.TRUSTED) {
          return false;
        }
        if (drawn.omitted().isEmpty()) {
          faults.withoutCharacters(number);
        } else {
          faults.withoutText(number);
        }
      }
      faults.repaired(scanned.repairs());
      faults.omitted(number, drawn.omitted());
      faults.labelled(number, scanned.labels());
      return true;
    } catch (RecognizerUnavailable e) {
      faults.recognizerUnavailable(String.valueOf(e.getMessage()));
    } catch (RecognitionFailed e) {
      faults.recognitionFailed(number);
    } catch (IOException | RuntimeException e) {
      // What a page draws with may be as damaged as what it writes with.
      faults.damaged(number);
    }
    return false;
  }
}
