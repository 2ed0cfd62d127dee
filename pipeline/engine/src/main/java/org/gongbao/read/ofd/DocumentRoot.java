package org.gongbao.read.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.gongbao.read.page.Clip;
import org.jspecify.annotations.Nullable;

/**
 * The root of a document (GB/T 33190, 7.5): what its pages share, where they lie, and what leads to
 * them.
 *
 * @param area the size of a page that gives none itself, in millimetres; null where not given
 * @param resources the full names of the parts with resources
 * @param templates the full names of the template pages' parts, by id
 * @param pages the pages, in order
 * @param outline what leads to the pages beside them
 */
record DocumentRoot(
    @Nullable Clip area,
    List<String> resources,
    Map<String, String> templates,
    List<PageRoot> pages,
    Outline outline) {

  /**
   * Where a page lies.
   *
   * @param id its id in the document; empty where it has none
   * @param part the full name of its part; empty where it is not told
   */
  record PageRoot(String id, String part) {}

  /** Copies the collections. */
  DocumentRoot {
    resources = List.copyOf(resources);
    templates = Map.copyOf(templates);
    pages = List.copyOf(pages);
  }

  /**
   * Reads a document's root.
   *
   * @param part the part, at its beginning
   * @param name its full name, from which locations are resolved
   */
  static DocumentRoot read(XmlPart part, String name) throws XMLStreamException {
    return new Draft(part, name).read();
  }

  private static final class Draft {
    private final XmlPart part;
    private final String name;
    private final List<String> resources = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private final List<PageRoot> pages = new ArrayList<>();
    private final Outline outline = new Outline();
    private @Nullable Clip area;

    Draft(XmlPart part, String name) {
      this.part = part;
      this.name = name;
    }

    private DocumentRoot read() throws XMLStreamException {
      part.root(this::child);
      return new DocumentRoot(area, resources, templates, pages, outline);
    }

    private void child(String child) throws XMLStreamException {
      switch (child) {
        case "CommonData", "Pages", "PageArea" -> part.children(this::child);
        case "PhysicalBox" -> area = Values.box(part.text());
        case "PublicRes", "DocumentRes" -> resources.add(OfdPackage.resolve(part.text(), name));
        case "TemplatePage" -> {
          String id = part.attribute("ID");
          String location = part.attribute("BaseLoc");
          if (id != null && location != null) {
            templates.put(id, OfdPackage.resolve(location, name));
          }
          part.skip();
        }
        case "Page" -> {
          String location = part.attribute("BaseLoc");
          pages.add(
              new PageRoot(
                  Objects.requireNonNullElse(part.attribute("ID"), ""),
                  location == null ? "" : OfdPackage.resolve(location, name)));
          part.skip();
        }
        case "Outlines" -> outline.readElements(part);
        case "Bookmarks" -> outline.readBookmarks(part);
        default -> part.skip();
      }
    }
  }
}
