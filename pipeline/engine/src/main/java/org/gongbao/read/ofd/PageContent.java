package org.gongbao.read.ofd;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.gongbao.read.page.Clip;
import org.jspecify.annotations.Nullable;

/**
 * A page as written (GB/T 33190, 7.7).
 *
 * @param area its size in millimetres; null where it has the document's
 * @param resources the full names of parts with further resources
 * @param below the ids of the templates drawn before its content
 * @param above the ids of the templates drawn after it
 * @param objects its content
 */
record PageContent(
    @Nullable Clip area,
    List<String> resources,
    List<String> below,
    List<String> above,
    List<PageObject> objects) {

  /**
   * Reads a page.
   *
   * @param part the part, at its beginning
   * @param name its full name, from which locations are resolved
   */
  static PageContent read(XmlPart part, String name) throws XMLStreamException {
    List<String> resources = new ArrayList<>();
    List<String> below = new ArrayList<>();
    List<String> above = new ArrayList<>();
    List<PageObject> objects = new ArrayList<>();
    Clip[] area = new Clip[1];
    part.root(
        child -> {
          switch (child) {
            case "Area" -> part.children(box -> area(part, box, area));
            case "PageRes" -> resources.add(OfdPackage.resolve(part.text(), name));
            case "Template" -> {
              String id = part.attribute("TemplateID");
              ("Foreground".equals(part.attribute("ZOrder")) ? above : below)
                  .add(id == null ? "" : id);
              part.skip();
            }
            case "Content" -> objects.addAll(ObjectReader.read(part));
            default -> part.skip();
          }
        });
    return new PageContent(area[0], resources, below, above, objects);
  }

  private static void area(XmlPart part, String box, Clip[] into) throws XMLStreamException {
    if (box.equals("PhysicalBox")) {
      into[0] = Values.box(part.text());
    } else {
      part.skip();
    }
  }
}
