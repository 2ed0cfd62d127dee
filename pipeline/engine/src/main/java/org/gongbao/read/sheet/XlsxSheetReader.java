package org.gongbao.read.sheet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an XLSX (ECMA-376 part 1, 18.3). */
final class XlsxSheetReader {
  private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

  private final XmlPart part;
  private final Sheet sheet;
  private final List<String> strings;
  private final XlsxStyles styles;
  private final ShownNumber numbers;
  private final SheetCells cells;
  private final SheetNotices notices;
  private int row = -1;
  private int column = -1;
  private boolean full;

  XlsxSheetReader(
      XmlPart part,
      Sheet sheet,
      List<String> strings,
      XlsxStyles styles,
      ShownNumber numbers,
      SheetCells cells,
      SheetNotices notices) {
    this.part = part;
    this.sheet = sheet;
    this.strings = strings;
    this.styles = styles;
    this.numbers = numbers;
    this.cells = cells;
    this.notices = notices;
  }

  void read() throws XMLStreamException {
    part.root(
        name -> {
          switch (name) {
            case "cols" -> part.children(ignored -> hiddenColumns());
            case "sheetData" -> part.children(ignored -> row());
            case "mergeCells" -> part.children(ignored -> merge());
            default -> part.skip();
          }
        });
  }

  private void hiddenColumns() throws XMLStreamException {
    Integer first = XmlPart.wholeNumber(part.attribute("min"));
    Integer last = XmlPart.wholeNumber(part.attribute("max"));
    if (isTrue(part.attribute("hidden")) && first != null && last != null) {
      sheet.hideColumns(first - 1, last - 1);
    }
    part.skip();
  }

  private void row() throws XMLStreamException {
    Integer number = XmlPart.wholeNumber(part.attribute("r"));
    row = number == null ? row + 1 : number - 1;
    column = -1;
    if (isTrue(part.attribute("hidden"))) {
      sheet.hideRow(row);
    }
    if (full) {
      part.skip();
    } else {
      part.children(name -> cell());
    }
  }

  private void cell() throws XMLStreamException {
    Matcher reference = REFERENCE.matcher(given("r").toUpperCase(Locale.ROOT));
    column = reference.matches() ? columnOf(reference.group(1)) : column + 1;
    String type = given("t");
    Integer style = XmlPart.wholeNumber(part.attribute("s"));
    StringBuilder value = new StringBuilder();
    boolean[] formula = new boolean[1];
    part.children(
        name -> {
          switch (name) {
            case "v" -> value.append(part.text());
            case "is" -> value.append(richText(part));
            case "f" -> {
              formula[0] = true;
              part.skip();
            }
            default -> part.skip();
          }
        });
    if (value.isEmpty() && formula[0] && !type.equals("str")) {
      notices.uncomputed(sheet.name());
    }
    full |=
        !cells.add(sheet, row, column, shown(type, value.toString(), style), styles.indent(style));
  }

  private String shown(String type, String value, @Nullable Integer style) {
    return switch (type) {
      case "s" -> {
        Integer index = XmlPart.wholeNumber(value.strip());
        yield index == null || index < 0 || index >= strings.size() ? "" : strings.get(index);
      }
      case "str", "inlineStr", "d" -> value;
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "e" -> {
        notices.error(sheet.name());
        yield "";
      }
      default -> number(value.strip(), style);
    };
  }

  private String number(String value, @Nullable Integer style) {
    if (value.isEmpty() || value.length() > 64) {
      return "";
    }
    try {
      int format = styles.format(style);
      return numbers.write(Double.parseDouble(value), format, styles.code(format));
    } catch (NumberFormatException e) {
      return value;
    }
  }

  /** The text of a string with its runs; how it is pronounced is left out. */
  static String richText(XmlPart part) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    part.children(name -> run(part, name, text));
    return text.toString();
  }

  private static void run(XmlPart part, String name, StringBuilder text) throws XMLStreamException {
    switch (name) {
      case "t" -> text.append(part.text());
      case "r" -> part.children(child -> run(part, child, text));
      default -> part.skip();
    }
  }

  private void merge() throws XMLStreamException {
    String[] ends = given("ref").toUpperCase(Locale.ROOT).split(":", 2);
    if (ends.length == 2) {
      Matcher first = REFERENCE.matcher(ends[0]);
      Matcher last = REFERENCE.matcher(ends[1]);
      if (first.matches() && last.matches()) {
        sheet.merge(
            Integer.parseInt(first.group(2)) - 1,
            columnOf(first.group(1)),
            Integer.parseInt(last.group(2)) - 1,
            columnOf(last.group(1)));
      }
    }
    part.skip();
  }

  private String given(String attribute) {
    String value = part.attribute(attribute);
    return value == null ? "" : value;
  }

  private static boolean isTrue(@Nullable String value) {
    return value != null && (value.equals("1") || value.equals("true"));
  }

  /** A is 0, Z is 25, AA is 26. */
  private static int columnOf(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
