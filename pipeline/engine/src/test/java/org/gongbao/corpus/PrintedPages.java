package org.gongbao.corpus;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.gongbao.model.BoundingBox;
import org.gongbao.model.Evidence;
import org.gongbao.model.PageBox;

/** The pages of a PDF as PDFBox's own text extraction sees them, to check boxes against. */
final class PrintedPages {
  /** How far a box may be off, in points. */
  private static final double NEAR = 1;

  private final Path file;
  private final List<PDRectangle> sizes = new ArrayList<>();

  private PrintedPages(Path file) {
    this.file = file;
  }

  static PrintedPages of(Path file) throws IOException {
    PrintedPages pages = new PrintedPages(file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        pages.sizes.add(
            lying
                ? new PDRectangle(box.getHeight(), box.getWidth())
                : new PDRectangle(box.getWidth(), box.getHeight()));
      }
    }
    return pages;
  }

  /** Whether a box has an area and lies on its page. */
  boolean holds(PageBox place) {
    if (place.page() > sizes.size()) {
      return false;
    }
    PDRectangle size = sizes.get(place.page() - 1);
    BoundingBox box = place.box();
    return box.x0() < box.x1()
        && box.y0() < box.y1()
        && box.x0() >= -NEAR
        && box.y0() >= -NEAR
        && box.x1() <= size.getWidth() + NEAR
        && box.y1() <= size.getHeight() + NEAR;
  }

  /** The places whose boxes hold other words than they say, blanks aside. */
  List<String> printedOtherwise(List<Evidence> places) throws IOException {
    Map<PageBox, String> printed = new HashMap<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        int number = page;
        Set<PageBox> boxes =
            places.stream()
                .flatMap(place -> place.boxes().stream())
                .filter(box -> box.page() == number)
                .collect(Collectors.toSet());
        readPage(document.getPage(page - 1), boxes, printed);
      }
    }
    List<String> others = new ArrayList<>();
    for (Evidence place : places) {
      String said = withoutBlanks(place.text());
      String found =
          place.boxes().stream()
              .map(box -> withoutBlanks(printed.getOrDefault(box, "")))
              .collect(Collectors.joining());
      if (!said.equals(found)) {
        others.add(said + " is printed " + found);
      }
    }
    return others;
  }

  private static void readPage(PDPage page, Set<PageBox> boxes, Map<PageBox, String> printed)
      throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    stripper.setSuppressDuplicateOverlappingText(false);
    boxes.forEach(box -> stripper.addRegion(box.toString(), area(box.box())));
    stripper.extractRegions(page);
    for (PageBox box : boxes) {
      printed.put(box, stripper.getTextForRegion(box.toString()));
    }
  }

  /** Where the characters of a box begin: not where the next one behind it does. */
  private static Rectangle2D area(BoundingBox box) {
    return new Rectangle2D.Double(
        box.x0() - NEAR, box.y0() - NEAR, box.x1() - box.x0(), box.y1() - box.y0() + 2 * NEAR);
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
  }
}
