package org.gongbao.read.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.RecognizedLine;
import org.gongbao.read.ocr.DrawnPage;
import org.gongbao.read.ocr.OcrMode;
import org.gongbao.read.ocr.RecognitionFailed;
import org.gongbao.read.ocr.RecognizerUnavailable;
import org.gongbao.read.ocr.ScanReader;
import org.gongbao.read.ocr.ScannedPage;
import org.gongbao.read.page.TextLayer.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads those pages of one file by what they look like whose text layer is not enough. */
public final class PageRecognition {
  private final OcrMode mode;
  private final @Nullable ScanReader scans;
  private final PageFaults faults;
  private final List<RecognizedLine> lines = new ArrayList<>();

  /**
   * A reader of the pages of one file.
   *
   * @param mode which pages are to be read so
   * @param scans reads them; null where none is read
   * @param faults takes what goes wrong
   */
  public PageRecognition(OcrMode mode, @Nullable ScanReader scans, PageFaults faults) {
    this.mode = mode;
    this.scans = scans;
    this.faults = faults;
  }

  /** Whether a page is to be read so. */
  public boolean isWanted(Verdict verdict, boolean damaged) {
    return switch (mode) {
      case AUTO -> verdict != Verdict.TRUSTED;
      case NEVER -> false;
      case ALWAYS -> !damaged;
    };
  }

  /** The page as its picture shows it; null where that cannot be told. */
  public @Nullable Page read(DrawnPage drawn, Verdict verdict) {
    if (scans == null) {
      return null;
    }
    int number = drawn.number();
    try {
      ScannedPage scanned = scans.read(drawn);
      if (scanned.lines().isEmpty()) {
        if (verdict == Verdict.TRUSTED) {
          return null;
        }
        if (drawn.omitted().isEmpty()) {
          faults.withoutCharacters(number);
        } else {
          faults.withoutText(number);
        }
      }
      lines.addAll(scanned.lines());
      faults.repaired(scanned.repairs());
      faults.omitted(number, drawn.omitted());
      faults.labelled(number, scanned.labels());
      return scanned.page();
    } catch (RecognizerUnavailable e) {
      faults.recognizerUnavailable(String.valueOf(e.getMessage()));
    } catch (RecognitionFailed e) {
      faults.recognitionFailed(number);
    } catch (IOException | RuntimeException e) {
      // What a page draws with may be as damaged as what it writes with.
      faults.damaged(number);
    }
    return null;
  }

  /** The lines read so far. */
  public List<RecognizedLine> lines() {
    return lines;
  }
}
