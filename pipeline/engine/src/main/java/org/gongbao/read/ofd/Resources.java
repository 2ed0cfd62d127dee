package org.gongbao.read.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongbao.model.page.FontFace;
import org.gongbao.read.XmlPart;
import org.gongbao.read.ofd.PageObject.Ink;
import org.jspecify.annotations.Nullable;

/** What the pages of a document share: fonts, draw parameters, composite units, by their ids. */
final class Resources {
  private static final FontFace UNKNOWN = new FontFace("", false);

  /** Draw parameters that rest on others that rest on others, and no deeper. */
  private static final int DEEPEST = 8;

  private final Map<String, FontFace> fonts = new HashMap<>();
  private final Map<String, String> media = new HashMap<>();
  private final Map<String, Ink> inks = new HashMap<>();
  private final Map<String, List<PageObject>> units = new HashMap<>();

  /**
   * Adds the resources of a part.
   *
   * @param part the part, at its beginning
   * @param name its full name, from which locations are resolved
   */
  void add(XmlPart part, String name) throws XMLStreamException {
    String[] base = {""};
    part.root(
        () -> {
          String given = part.attribute("BaseLoc");
          base[0] = OfdPackage.resolve(given == null ? "." : given, name);
        },
        group -> part.children(child -> resource(part, child, base[0])));
  }

  private void resource(XmlPart part, String name, String base) throws XMLStreamException {
    String id = part.attribute("ID");
    switch (id == null ? "" : name) {
      case "Font" -> font(part, String.valueOf(id));
      case "MultiMedia" -> media(part, String.valueOf(id), base);
      case "DrawParam" -> ink(part, String.valueOf(id));
      case "CompositeGraphicUnit" -> units.put(String.valueOf(id), ObjectReader.read(part));
      default -> part.skip();
    }
  }

  private void font(XmlPart part, String id) throws XMLStreamException {
    String given = part.attribute("FontName");
    String name = given == null ? "" : given.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    boolean bold =
        Values.isTrue(part.attribute("Bold"), false)
            || lower.contains("bold")
            || lower.contains("black")
            || lower.contains("heavy");
    fonts.put(id, new FontFace(name, bold));
    part.skip();
  }

  private void media(XmlPart part, String id, String base) throws XMLStreamException {
    part.children(
        name -> {
          if (name.equals("MediaFile")) {
            media.put(id, OfdPackage.resolve(part.text(), base + "/"));
          } else {
            part.skip();
          }
        });
  }

  private void ink(XmlPart part, String id) throws XMLStreamException {
    String base = part.attribute("Relative");
    Boolean[] shows = new Boolean[2];
    part.children(
        name -> {
          switch (name) {
            case "StrokeColor" -> shows[0] = ObjectReader.isSeen(part);
            case "FillColor" -> shows[1] = ObjectReader.isSeen(part);
            default -> {}
          }
          part.skip();
        });
    inks.put(id, new Ink(shows[0], shows[1], base));
  }

  /** The face of a font; a nameless one where the font is missing. */
  FontFace face(String font) {
    return fonts.getOrDefault(font, UNKNOWN);
  }

  /** The full name of a picture's part; empty where it is missing. */
  String picture(String id) {
    return media.getOrDefault(id, "");
  }

  /** The objects of a composite unit; none where it is missing. */
  List<PageObject> unit(String id) {
    return units.getOrDefault(id, List.of());
  }

  /** Whether a stroke shows; black where nothing is said. */
  boolean showsLine(Ink ink) {
    Ink at = ink;
    for (int i = 0; i < DEEPEST && at.line() == null; i++) {
      at = base(at.parameters());
    }
    return !Boolean.FALSE.equals(at.line());
  }

  /** Whether a fill shows; black where nothing is said. */
  boolean showsInside(Ink ink) {
    Ink at = ink;
    for (int i = 0; i < DEEPEST && at.inside() == null; i++) {
      at = base(at.parameters());
    }
    return !Boolean.FALSE.equals(at.inside());
  }

  private Ink base(@Nullable String parameters) {
    return parameters == null ? Ink.UNSAID : inks.getOrDefault(parameters, Ink.UNSAID);
  }
}
