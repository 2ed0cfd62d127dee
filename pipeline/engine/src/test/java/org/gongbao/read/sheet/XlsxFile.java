package org.gongbao.read.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.ZipFile;

/** Makes XLSX files for tests. */
public final class XlsxFile {
  private static final String NAMESPACE =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

  private final Map<String, String> entries = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder(RELATIONS);
  private int count;

  /** A workbook without sheets. */
  public XlsxFile() {
    entries.put("[Content_Types].xml", "<Types/>");
    entries.put(
        "_rels/.rels",
        RELATIONS + relation("r", "officeDocument", "xl/workbook.xml") + "</Relationships>");
  }

  /** Adds a sheet with these rows. */
  public XlsxFile sheet(String name, String rows) {
    return sheet(name, "", "<sheetData>" + rows + "</sheetData>");
  }

  /** Adds a sheet with this content, and further attributes of its entry. */
  public XlsxFile sheet(String name, String attributes, String content) {
    count++;
    sheets.append(
        "<sheet name=\""
            + name
            + "\" sheetId=\""
            + count
            + "\" r:id=\"r"
            + count
            + "\" "
            + attributes
            + "/>");
    relations.append(relation("r" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
    entries.put(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet" + NAMESPACE + content + "</worksheet>");
    return this;
  }

  /** Sets the number formats of styles 0, 1, 2 …; a number for a built-in one. */
  public XlsxFile formats(String... formats) {
    StringBuilder codes = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < formats.length; i++) {
      boolean builtIn = formats[i].matches("\\d+");
      codes.append(
          builtIn
              ? ""
              : "<numFmt numFmtId=\""
                  + (170 + i)
                  + "\" formatCode=\""
                  + formats[i].replace("\"", "&quot;")
                  + "\"/>");
      styles.append("<xf numFmtId=\"" + (builtIn ? formats[i] : 170 + i) + "\"/>");
    }
    return part(
        "styles",
        "<styleSheet"
            + NAMESPACE
            + "<numFmts>"
            + codes
            + "</numFmts><cellXfs>"
            + styles
            + "</cellXfs></styleSheet>");
  }

  /** Sets the shared strings. */
  public XlsxFile strings(String items) {
    return part("sharedStrings", "<sst" + NAMESPACE + items + "</sst>");
  }

  /** Adds a part that the workbook is related to by its name. */
  public XlsxFile part(String name, String content) {
    relations.append(relation("r" + name, name, name + ".xml"));
    entries.put("xl/" + name + ".xml", content);
    return this;
  }

  /** A row of texts, one cell a word; {@code -} leaves a cell out. */
  public static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].equals("-")) {
        row.append(
            "<c r=\""
                + (char) ('A' + i)
                + number
                + "\" t=\"inlineStr\"><is><t>"
                + texts[i]
                + "</t></is></c>");
      }
    }
    return row + "</row>";
  }

  /** The file. */
  public byte[] bytes() {
    entries.put(
        "xl/workbook.xml", "<workbook" + NAMESPACE + "<sheets>" + sheets + "</sheets></workbook>");
    entries.put("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
    return ZipFile.of(entries);
  }

  /** What the reader makes of the file. */
  public Reading read() throws UnreadableInput {
    return new XlsxReader().read(bytes(), "test.xlsx");
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + TYPE
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
