package org.gongbao.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;
import org.jspecify.annotations.Nullable;

/** What was wrong with which pages of a file. */
public final class PageFaults {
  private static final String REMEDY = "print the file to a new PDF.";

  private final List<Integer> damaged = new ArrayList<>();
  private final List<Integer> withoutText = new ArrayList<>();
  private final List<Integer> garbled = new ArrayList<>();
  private final List<Integer> crowded = new ArrayList<>();
  private final List<Integer> cut = new ArrayList<>();
  private final List<Integer> unframed = new ArrayList<>();
  private final List<Integer> unmapped = new ArrayList<>();
  private final List<Integer> unrecognized = new ArrayList<>();
  private final Map<String, List<Integer>> omitted = new TreeMap<>();
  private final Map<String, Integer> repairs = new TreeMap<>();
  private final List<Integer> withoutCharacters = new ArrayList<>();
  private final List<Integer> undrawable = new ArrayList<>();
  private final List<Integer> labelled = new ArrayList<>();
  private int labels;
  private int unmappedGlyphs;
  private @Nullable String unavailable;

  /** The page breaks off, or could not be read at all. */
  public void damaged(int page) {
    damaged.add(page);
  }

  /** The page shows pictures and has no text. */
  public void withoutText(int page) {
    withoutText.add(page);
  }

  /** The text that the page gives cannot be what is printed there. */
  public void garbled(int page) {
    garbled.add(page);
  }

  /** The page has more lines than were kept. */
  public void crowded(int page) {
    crowded.add(page);
  }

  /** The page has more in it than was read. */
  public void cut(int page) {
    cut.add(page);
  }

  /** The page has no size that paper can have. */
  public void unframed(int page) {
    unframed.add(page);
  }

  /** So many glyphs on the page have no characters. */
  public void unmapped(int page, int glyphs) {
    unmapped.add(page);
    unmappedGlyphs += glyphs;
  }

  /** Pictures on the page could not be drawn; each is told with why. */
  public void omitted(int page, Set<String> pictures) {
    for (String picture : pictures) {
      omitted.computeIfAbsent(picture, each -> new ArrayList<>()).add(page);
    }
  }

  /** So many recognised lines on the page label a chart. */
  public void labelled(int page, int lines) {
    if (lines > 0) {
      labelled.add(page);
      labels += lines;
    }
  }

  /** Slips of recognition were repaired, each as "read → meant". */
  public void repaired(List<String> slips) {
    for (String slip : slips) {
      repairs.merge(slip, 1, Integer::sum);
    }
  }

  /** The page was to be recognised, and what is printed there cannot be drawn. */
  public void undrawable(int page) {
    undrawable.add(page);
  }

  /** The engine broke down over the page. */
  public void recognitionFailed(int page) {
    unrecognized.add(page);
  }

  /** The engine cannot run on this machine. */
  public void recognizerUnavailable(String reason) {
    unavailable = reason;
  }

  /** The engine found no characters on the page. */
  public void withoutCharacters(int page) {
    withoutCharacters.add(page);
  }

  /** How many pages gave no text though they show something. */
  public int count() {
    return damaged.size()
        + withoutText.size()
        + garbled.size()
        + withoutCharacters.size()
        + cut.size();
  }

  /** Why a file none of whose pages has text cannot be read, and what to do. */
  public String asOneSentence() {
    StringBuilder sentence = new StringBuilder(reason());
    if (unavailable != null) {
      sentence
          .append(" The recognition of characters cannot run here: ")
          .append(unavailable)
          .append('.');
    }
    omitted.forEach(
        (picture, pages) ->
            sentence
                .append(" On ")
                .append(pages(pages))
                .append(" stands ")
                .append(picture)
                .append("; ")
                .append(REMEDY));
    return sentence.toString();
  }

  private String reason() {
    if (!garbled.isEmpty()) {
      return "the text layer on " + pages(garbled) + " is garbled; the file needs OCR.";
    }
    if (!withoutText.isEmpty()) {
      return "nothing but pictures without a text layer on "
          + pages(withoutText)
          + "; the file needs OCR.";
    }
    if (!withoutCharacters.isEmpty()) {
      return "nothing but pictures on "
          + pages(withoutCharacters)
          + ", in which OCR finds no characters; give a sharper scan.";
    }
    if (damaged.isEmpty()) {
      return "more on "
          + pages(cut)
          + " than a page can hold, and no text; check where it is from.";
    }
    return "damage on " + pages(damaged) + " leaves no text; fetch the file again.";
  }

  /** The faults as notices, one for each kind. */
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    add(
        notices,
        "PAGE_DAMAGED",
        Severity.ERROR,
        damaged,
        "Damage on %s: what follows it there is missing.");
    add(
        notices,
        "PAGE_WITHOUT_TEXT",
        Severity.ERROR,
        withoutText,
        "Pictures without a text layer on %s: they need OCR, and what they say is missing.");
    add(
        notices,
        "PAGE_TEXT_GARBLED",
        Severity.ERROR,
        garbled,
        "A garbled text layer on %s: OCR is needed, the text there is missing.");
    add(
        notices,
        "PAGE_LINES_DROPPED",
        Severity.WARNING,
        crowded,
        "More lines than a table has on %s: tables there may be missed.");
    add(
        notices,
        "PAGE_CUT",
        Severity.ERROR,
        cut,
        "More content on %s than a page can hold: what follows it there is missing.");
    add(
        notices,
        "PAGE_SIZE_ASSUMED",
        Severity.WARNING,
        unframed,
        "No paper has the size given for %s: A4 is assumed, what lies outside is missing.");
    add(
        notices,
        "GLYPHS_WITHOUT_UNICODE",
        Severity.WARNING,
        unmapped,
        unmappedGlyphs + " glyphs on %s of which the fonts do not say what they are: left out.");
    if (unavailable != null) {
      notices.add(
          new Notice(
              "OCR_UNAVAILABLE",
              Severity.ERROR,
              "The recognition of characters cannot run here: " + unavailable + ".",
              null));
    }
    add(
        notices,
        "OCR_FAILED",
        Severity.ERROR,
        unrecognized,
        "The recognition of characters broke down on %s: what is printed there is missing; try a new"
            + " scan of it.");
    add(
        notices,
        "OCR_NOT_POSSIBLE",
        Severity.WARNING,
        undrawable,
        "The fonts of %s are named and not held by the file, so that it cannot be drawn for OCR; save"
            + " the file as a PDF with its fonts embedded.");
    omitted.forEach(
        (picture, pages) ->
            add(
                notices,
                "PICTURE_OMITTED",
                Severity.ERROR,
                pages,
                "On %s stands " + picture + ": what it shows is missing; " + REMEDY));
    add(
        notices,
        "CHART_OMITTED",
        Severity.INFO,
        labelled,
        labels + " labels of charts on %s are no running text: left out.");
    if (!repairs.isEmpty()) {
      int count = repairs.values().stream().mapToInt(Integer::intValue).sum();
      String kinds =
          repairs.entrySet().stream()
              .map(slip -> slip.getKey() + " (" + slip.getValue() + ")")
              .collect(Collectors.joining(", "));
      notices.add(
          new Notice(
              "OCR_REPAIRED",
              Severity.INFO,
              count + " slips of the recognition of characters repaired: " + kinds + ".",
              null));
    }
    return notices;
  }

  private static void add(
      List<Notice> notices, String code, Severity severity, List<Integer> pages, String detail) {
    if (!pages.isEmpty()) {
      notices.add(new Notice(code, severity, detail.replace("%s", pages(pages)), null));
    }
  }

  /** "page 2" or "pages 1–3, 7": runs of pages in a row are written as one. */
  private static String pages(List<Integer> pages) {
    StringBuilder text = new StringBuilder(pages.size() == 1 ? "page " : "pages ");
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
