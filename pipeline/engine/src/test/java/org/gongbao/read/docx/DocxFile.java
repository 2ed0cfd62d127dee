package org.gongbao.read.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongbao.model.UnreadableInput;
import org.gongbao.read.Flow;
import org.gongbao.read.ZipFile;

/** Makes DOCX files for tests. */
public final class DocxFile {
  private static final String NAMESPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

  private final Map<String, String> entries = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder(RELATIONS);

  /** A document with this body. */
  public DocxFile(String body) {
    entries.put("[Content_Types].xml", "<Types/>");
    entries.put(
        "_rels/.rels",
        RELATIONS + relation("officeDocument", "word/document.xml") + "</Relationships>");
    entries.put(
        "word/document.xml",
        "<w:document" + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
  }

  /** Adds a part of a kind: styles, numbering, footnotes. */
  public DocxFile with(String kind, String content) {
    entries.put(
        "word/" + kind + ".xml", "<w:" + kind + NAMESPACE + ">" + content + "</w:" + kind + ">");
    relations.append(relation(kind, kind + ".xml"));
    return this;
  }

  /** Puts an entry as it is. */
  public DocxFile entry(String name, String content) {
    entries.put(name, content);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    entries.put("word/_rels/document.xml.rels", relations + "</Relationships>");
    return ZipFile.of(entries);
  }

  Flow read() throws UnreadableInput {
    return new Flow(new DocxReader().read(bytes(), "test.docx"));
  }

  private static String relation(String kind, String target) {
    return "<Relationship Id=\"r"
        + kind
        + "\" Type=\""
        + TYPE
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
