package org.gongbao.read.ofd;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.gongbao.read.ofd.PageObject.Codes;
import org.gongbao.read.ofd.PageObject.Ink;
import org.gongbao.read.ofd.PageObject.Ligature;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.Clip;
import org.jspecify.annotations.Nullable;

/** Reads the objects of a layer, a block or a composite unit (GB/T 33190, 8 to 13). */
final class ObjectReader {
  /** From this weight on a face is bold; 400 is the usual one. */
  private static final float BOLD = 600;

  /** A page with more objects than this is a drawing; the rest of it is let go. */
  static final int MOST = 400_000;

  private final XmlPart part;
  private final List<PageObject> objects = new ArrayList<>();

  private ObjectReader(XmlPart part) {
    this.part = part;
  }

  /** Reads the objects in the current element, to its end. */
  static List<PageObject> read(XmlPart part) throws XMLStreamException {
    ObjectReader reader = new ObjectReader(part);
    part.children(reader::object);
    return reader.objects;
  }

  private void object(String name) throws XMLStreamException {
    boolean shown = Values.isTrue(part.attribute("Visible"), true) && objects.size() < MOST;
    switch (shown ? name : "") {
      case "TextObject" -> text();
      case "PathObject" -> path();
      case "ImageObject" -> picture();
      case "CompositeObject" -> composite();
      case "Layer", "PageBlock", "Content" -> part.children(this::object);
      default -> part.skip();
    }
  }

  private void text() throws XMLStreamException {
    Affine place = place();
    String font = given("Font");
    float size = Values.number(part.attribute("Size"), 0);
    float widening = Values.number(part.attribute("HScale"), 1);
    boolean filled = Values.isTrue(part.attribute("Fill"), true);
    boolean stroked = Values.isTrue(part.attribute("Stroke"), false);
    boolean heavy = (filled && stroked) || Values.number(part.attribute("Weight"), 400) >= BOLD;
    boolean clear = isClear();
    int turned =
        Math.floorMod(Math.round(Values.number(part.attribute("CharDirection"), 0) / 90), 4);
    boolean readDown =
        Math.floorMod(Math.round(Values.number(part.attribute("ReadDirection"), 0) / 90), 2) == 1;
    List<Codes> codes = new ArrayList<>();
    List<Ligature> ligatures = new ArrayList<>();
    boolean[] clearFill = {false};
    part.children(
        name -> {
          switch (name) {
            case "TextCode" ->
                codes.add(codes(codes.isEmpty() ? null : codes.get(codes.size() - 1)));
            case "CGTransform" -> ligature(ligatures);
            case "FillColor" -> {
              clearFill[0] = isClear();
              part.skip();
            }
            default -> part.skip();
          }
        });
    boolean hidden = clear || (!filled && !stroked) || (clearFill[0] && !stroked);
    objects.add(
        new PageObject.Text(
            place, font, size, widening, heavy, hidden, turned, readDown, codes, ligatures));
  }

  /** X and Y are left out where they are those of the codes before. */
  private Codes codes(@Nullable Codes before) throws XMLStreamException {
    float x = Values.number(part.attribute("X"), before == null ? 0 : before.x());
    float y = Values.number(part.attribute("Y"), before == null ? 0 : before.y());
    String deltaX = part.attribute("DeltaX");
    String deltaY = part.attribute("DeltaY");
    return new Codes(withoutIndent(part.text()), x, y, deltaX, deltaY);
  }

  /** A line feed is never a character of the page: it comes of laying out the XML. */
  private static String withoutIndent(String text) {
    return text.indexOf('\n') < 0
        ? text
        : String.join("", text.lines().map(String::strip).toList());
  }

  private void ligature(List<Ligature> ligatures) throws XMLStreamException {
    int position = count("CodePosition", -1);
    int codes = count("CodeCount", 1);
    int glyphs = count("GlyphCount", 1);
    if (position >= 0 && codes > 0 && glyphs > 0 && codes != glyphs) {
      ligatures.add(new Ligature(position, codes, glyphs));
    }
    part.skip();
  }

  private int count(String attribute, int otherwise) {
    Integer number = XmlPart.wholeNumber(part.attribute(attribute));
    return number == null ? otherwise : number;
  }

  private void path() throws XMLStreamException {
    Affine place = place();
    boolean stroked = Values.isTrue(part.attribute("Stroke"), true);
    boolean filled = Values.isTrue(part.attribute("Fill"), false);
    boolean evenOdd = "Even-Odd".equals(part.attribute("Rule"));
    boolean clear = isClear();
    String parameters = part.attribute("DrawParam");
    StringBuilder data = new StringBuilder();
    Boolean[] shows = new Boolean[2];
    part.children(
        name -> {
          switch (name) {
            case "AbbreviatedData" -> data.append(part.text());
            case "StrokeColor" -> shows[0] = shows();
            case "FillColor" -> shows[1] = shows();
            default -> part.skip();
          }
        });
    if (!clear) {
      objects.add(
          new PageObject.Path(
              place,
              data.toString(),
              stroked,
              filled,
              evenOdd,
              new Ink(shows[0], shows[1], parameters)));
    }
  }

  private boolean shows() throws XMLStreamException {
    boolean shows = isSeen(part);
    part.skip();
    return shows;
  }

  /** Whether the colour of the current element shows on white paper. */
  static boolean isSeen(XmlPart part) {
    return !"0".equals(part.attribute("Alpha")) && Values.isSeen(part.attribute("Value"));
  }

  private void picture() throws XMLStreamException {
    Clip box = Values.box(part.attribute("Boundary"));
    if (box != null) {
      // Without a matrix of its own a picture fills its boundary.
      Affine filling =
          new Affine(
              box.right() - box.left(), 0, 0, box.bottom() - box.top(), box.left(), box.top());
      boolean placed = part.attribute("CTM") != null;
      objects.add(new PageObject.Picture(placed ? place() : filling, given("ResourceID")));
    }
    part.skip();
  }

  private void composite() throws XMLStreamException {
    objects.add(new PageObject.Composite(place(), given("ResourceID")));
    part.skip();
  }

  private Affine place() {
    return Values.place(part.attribute("CTM"), part.attribute("Boundary"));
  }

  private boolean isClear() {
    return "0".equals(part.attribute("Alpha"));
  }

  private String given(String attribute) {
    String value = part.attribute(attribute);
    return value == null ? "" : value.strip();
  }
}
