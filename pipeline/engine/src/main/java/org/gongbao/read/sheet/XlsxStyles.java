package org.gongbao.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.jspecify.annotations.Nullable;

/** The number formats of an XLSX, {@code xl/styles.xml}. */
final class XlsxStyles {
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();

  void read(XmlPart part) throws XMLStreamException {
    part.root(
        group -> {
          switch (group) {
            case "numFmts" -> part.children(name -> format(part));
            case "cellXfs" ->
                part.children(
                    name -> {
                      formatOfStyle.add(number(part, "numFmtId"));
                      part.skip();
                    });
            default -> part.skip();
          }
        });
  }

  private void format(XmlPart part) throws XMLStreamException {
    String code = part.attribute("formatCode");
    if (code != null) {
      formats.put(number(part, "numFmtId"), code);
    }
    part.skip();
  }

  private static int number(XmlPart part, String attribute) {
    Integer number = XmlPart.wholeNumber(part.attribute(attribute));
    return number == null ? 0 : number;
  }

  /** The number of a style's format; 0 where the style is unknown. */
  int format(@Nullable Integer style) {
    return style == null || style < 0 || style >= formatOfStyle.size()
        ? 0
        : formatOfStyle.get(style);
  }

  /** The format itself; null where it is built in. */
  @Nullable String code(int format) {
    return formats.get(format);
  }
}
