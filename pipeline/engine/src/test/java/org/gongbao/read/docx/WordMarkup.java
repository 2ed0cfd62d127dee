package org.gongbao.read.docx;

/** Elements of WordprocessingML, for tests. */
final class WordMarkup {

  private WordMarkup() {}

  /** A paragraph with these properties and runs. */
  static String p(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  /** A run of text. */
  static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  /** A run of text in a typeface. */
  static String faced(String face, String text) {
    return "<w:r><w:rPr><w:rFonts w:eastAsia=\""
        + face
        + "\"/></w:rPr><w:t>"
        + text
        + "</w:t></w:r>";
  }

  /** A cell of a table with these properties and text. */
  static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p("", run(text)) + "</w:tc>";
  }

  /** The property of a paragraph that is numbered. */
  static String numbered(int id, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
  }

  /** A level of a list. */
  static String level(int at, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + at
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }
}
