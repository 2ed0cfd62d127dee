package org.gongbao.read.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.gongbao.read.page.Clip;
import org.jspecify.annotations.Nullable;

/**
 * The root of a document (GB/T 33190, 7.5): what its pages share, and where they lie.
 *
 * @param area the size of a page that gives none itself, in millimetres; null where not given
 * @param resources the full names of the parts with resources
 * @param templates the full names of the template pages' parts, by id
 * @param pages the full names of the pages' parts, in order
 */
record DocumentRoot(
    @Nullable Clip area,
    List<String> resources,
    Map<String, String> templates,
    List<String> pages) {

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
    private final List<String> pages = new ArrayList<>();
    private @Nullable Clip area;

    Draft(XmlPart part, String name) {
      this.part = part;
      this.name = name;
    }

    private DocumentRoot read() throws XMLStreamException {
      part.root(this::child);
      return new DocumentRoot(area, resources, templates, pages);
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
          pages.add(location == null ? "" : OfdPackage.resolve(location, name));
          part.skip();
        }
        default -> part.skip();
      }
    }
  }
}
