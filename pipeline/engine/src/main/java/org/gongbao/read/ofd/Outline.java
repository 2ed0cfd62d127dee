package org.gongbao.read.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.read.XmlPart;
import org.gongbao.read.page.BookmarkList;
import org.jspecify.annotations.Nullable;

/**
 * The outline that viewers show beside the pages of a document (GB/T 33190, 7.8), and the bookmarks
 * that its elements may lead to by their names (7.5). Both tell pages by their ids.
 */
final class Outline {
  private final List<Element> elements = new ArrayList<>();

  /** The id of each bookmark's page, by the bookmark's name. */
  private final Map<String, String> bookmarks = new HashMap<>();

  /** An element of the outline, and where it leads to, as far as it has been read. */
  private static final class Element {
    private final @Nullable String title;
    private final int level;
    private @Nullable String page;
    private @Nullable String bookmark;

    private Element(@Nullable String title, int level) {
      this.title = title;
      this.level = level;
    }
  }

  /** Reads the current element, {@code Outlines}. */
  void readElements(XmlPart part) throws XMLStreamException {
    part.children(child -> readElement(part, child, 1));
  }

  /** An element, which stands before those beneath it. */
  private void readElement(XmlPart part, String name, int level) throws XMLStreamException {
    if (!name.equals("OutlineElem")
        || level > BookmarkList.DEEPEST
        || elements.size() >= BookmarkList.MOST) {
      part.skip();
      return;
    }
    Element element = new Element(part.attribute("Title"), level);
    elements.add(element);
    part.children(
        child -> {
          if (child.equals("Actions")) {
            readActions(part, element);
          } else {
            readElement(part, child, level + 1);
          }
        });
  }

  private static void readActions(XmlPart part, Element element) throws XMLStreamException {
    part.children(
        child -> {
          switch (child) {
            case "Action", "Goto" -> readActions(part, element);
            case "Dest" -> {
              element.page = part.attribute("PageID");
              part.skip();
            }
            case "Bookmark" -> {
              element.bookmark = part.attribute("Name");
              part.skip();
            }
            default -> part.skip();
          }
        });
  }

  /** Reads the current element, {@code Bookmarks}. */
  void readBookmarks(XmlPart part) throws XMLStreamException {
    part.children(
        child -> {
          String name = part.attribute("Name");
          if (child.equals("Bookmark") && name != null) {
            Element bookmark = new Element(name, 1);
            readActions(part, bookmark);
            if (bookmark.page != null) {
              bookmarks.put(name, bookmark.page);
            }
          } else {
            part.skip();
          }
        });
  }

  /**
   * The elements that lead to one of the pages.
   *
   * @param pages the number of each page, by its id
   */
  List<DeclaredHeading> headings(Map<String, Integer> pages) {
    BookmarkList found = new BookmarkList();
    for (Element element : elements) {
      String page = element.page != null ? element.page : bookmarks.get(element.bookmark);
      found.add(element.title, element.level, pages.get(page));
    }
    return found.headings();
  }
}
