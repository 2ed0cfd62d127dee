package org.gongbao.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gongbao.model.document.DeclaredHeading;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file's bookmarks. What cannot be followed is passed over: no page must go missing for a
 * damaged list beside it.
 */
final class Bookmarks {
  /** A list longer or deeper than this leads round in circles or was not made for readers. */
  private static final int MOST = 10_000;

  private static final int DEEPEST = 16;
  private static final int LONGEST_TITLE = 200;

  private final PDDocument document;
  private final Map<COSDictionary, Integer> numbers = new HashMap<>();
  private final Set<COSDictionary> seen = new HashSet<>();
  private final List<DeclaredHeading> found = new ArrayList<>();

  private Bookmarks(PDDocument document, List<PDPage> pages) {
    this.document = document;
    for (int i = 0; i < pages.size(); i++) {
      numbers.putIfAbsent(pages.get(i).getCOSObject(), i + 1);
    }
  }

  /** The bookmarks that lead to one of the pages, in their order; empty where there are none. */
  static List<DeclaredHeading> of(PDDocument document, List<PDPage> pages) {
    try {
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline == null) {
        return List.of();
      }
      Bookmarks bookmarks = new Bookmarks(document, pages);
      bookmarks.follow(outline.getFirstChild(), 1);
      return bookmarks.found;
    } catch (RuntimeException e) {
      // A damaged list makes the library throw what it likes; bookmarks are only evidence.
      return List.of();
    }
  }

  private void follow(@Nullable PDOutlineItem first, int level) {
    PDOutlineItem item = first;
    while (item != null && seen.size() < MOST && seen.add(item.getCOSObject())) {
      add(item, level);
      if (level < DEEPEST) {
        follow(item.getFirstChild(), level + 1);
      }
      item = item.getNextSibling();
    }
  }

  private void add(PDOutlineItem item, int level) {
    String title = item.getTitle();
    Integer page = pageOf(item);
    if (title != null && !title.isBlank() && title.length() <= LONGEST_TITLE && page != null) {
      found.add(new DeclaredHeading(DeclaredHeading.Source.BOOKMARK, title.strip(), level, page));
    }
  }

  private @Nullable Integer pageOf(PDOutlineItem item) {
    try {
      PDPage page = item.findDestinationPage(document);
      return page == null ? null : numbers.get(page.getCOSObject());
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }
}
