package org.gongbao.read.pdf;

import java.io.IOException;
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
import org.gongbao.read.page.BookmarkList;
import org.jspecify.annotations.Nullable;

/** Reads a file's bookmarks (ISO 32000-2, 12.3.3). */
final class Bookmarks {
  private final PDDocument document;
  private final Map<COSDictionary, Integer> numbers = new HashMap<>();
  private final Set<COSDictionary> seen = new HashSet<>();
  private final BookmarkList found = new BookmarkList();

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
      return bookmarks.found.headings();
    } catch (RuntimeException e) {
      // A damaged list makes the library throw what it likes; bookmarks are only evidence.
      return List.of();
    }
  }

  private void follow(@Nullable PDOutlineItem first, int level) {
    PDOutlineItem item = first;
    while (item != null && seen.size() < BookmarkList.MOST && seen.add(item.getCOSObject())) {
      found.add(item.getTitle(), level, pageOf(item));
      if (level < BookmarkList.DEEPEST) {
        follow(item.getFirstChild(), level + 1);
      }
      item = item.getNextSibling();
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
