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

  /** By how many levels each style sets a cell in; 0 for those that do not stand at the left. */
  private final List<Integer> indentOfStyle = new ArrayList<>();

  void read(XmlPart part) throws XMLStreamException {
    part.root(
        group -> {
          switch (group) {
            case "numFmts" -> part.children(name -> format(part));
            case "cellXfs" ->
                part.children(
                    name -> {
                      formatOfStyle.add(number(part, "numFmtId"));
                      indentOfStyle.add(indent(part));
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

  /** Reads a style to its end. */
  private static int indent(XmlPart part) throws XMLStreamException {
    int[] levels = {0};
    part.children(
        name -> {
          if (name.equals("alignment") && !"right".equals(part.attribute("horizontal"))) {
            levels[0] = number(part, "indent");
          }
          part.skip();
        });
    return levels[0];
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

  /** By how many levels a style sets a cell in. */
  int indent(@Nullable Integer style) {
    return style == null || style < 0 || style >= indentOfStyle.size()
        ? 0
        : indentOfStyle.get(style);
  }

  /** The format itself; null where it is built in. */
  @Nullable String code(int format) {
    return formats.get(format);
  }
}
