package org.gongbao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;

/** What was wrong with which pages of a file. */
final class PageFaults {
  private final List<Integer> damaged = new ArrayList<>();
  private final List<Integer> withoutText = new ArrayList<>();
  private final List<Integer> garbled = new ArrayList<>();
  private final List<Integer> crowded = new ArrayList<>();
  private final List<Integer> unmapped = new ArrayList<>();
  private int unmappedGlyphs;

  void damaged(int page) {
    damaged.add(page);
  }

  void withoutText(int page) {
    withoutText.add(page);
  }

  void garbled(int page) {
    garbled.add(page);
  }

  void crowded(int page) {
    crowded.add(page);
  }

  void unmapped(int page, int glyphs) {
    unmapped.add(page);
    unmappedGlyphs += glyphs;
  }

  /** How many pages gave no text though they show something. */
  int count() {
    return damaged.size() + withoutText.size() + garbled.size();
  }

  /** Why a file none of whose pages has text cannot be read, and what to do. */
  String asOneSentence() {
    if (!garbled.isEmpty()) {
      return "the text layer of "
          + pages(garbled)
          + " is garbled and cannot be read; the file needs OCR.";
    }
    if (!withoutText.isEmpty()) {
      return "no page has a text layer ("
          + pages(withoutText)
          + " only show pictures); the file needs OCR.";
    }
    return pages(damaged) + " are damaged and have no text; fetch the file again.";
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    add(notices, "PAGE_DAMAGED", Severity.ERROR, damaged, "could only be read in part.");
    add(
        notices,
        "PAGE_WITHOUT_TEXT",
        Severity.ERROR,
        withoutText,
        "show pictures only: OCR is needed.");
    add(
        notices,
        "PAGE_TEXT_GARBLED",
        Severity.ERROR,
        garbled,
        "have a garbled text layer: OCR is needed.");
    add(
        notices,
        "PAGE_LINES_DROPPED",
        Severity.WARNING,
        crowded,
        "hold more lines than a table has: tables on them may be missed.");
    add(
        notices,
        "GLYPHS_WITHOUT_UNICODE",
        Severity.WARNING,
        unmapped,
        "hold "
            + unmappedGlyphs
            + " glyphs of which the fonts do not say what they are: they are missing in the text.");
    return notices;
  }

  private static void add(
      List<Notice> notices, String code, Severity severity, List<Integer> pages, String what) {
    if (!pages.isEmpty()) {
      notices.add(new Notice(code, severity, pages(pages) + " " + what, null));
    }
  }

  /** "Pages 1–3, 7": runs of pages in a row are written as one. */
  private static String pages(List<Integer> pages) {
    StringBuilder text = new StringBuilder("pages ");
    for (int i = 0; i < pages.size(); ) {
      int last = i;
      while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
        last++;
      }
      if (i > 0) {
        text.append(", ");
      }
      text.append(pages.get(i));
      if (last > i) {
        text.append('–').append(pages.get(last));
      }
      i = last + 1;
    }
    return text.toString();
  }
}
