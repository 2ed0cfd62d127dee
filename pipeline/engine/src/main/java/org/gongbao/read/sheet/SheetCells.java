package org.gongbao.read.sheet;

import org.gongbao.read.flow.Blanks;

/** Takes the cells of a workbook's sheets, up to a bound. */
final class SheetCells {
  /** No report has more cells; a workbook that has is a database. */
  static final int MOST = 300_000;

  /** One long text can stand in many cells and take its room in the file once. */
  private static final long MOST_CHARACTERS = 50_000_000;

  private final SheetNotices notices;
  private int count;
  private long characters;

  SheetCells(SheetNotices notices) {
    this.notices = notices;
  }

  /**
   * Adds a cell to its sheet; whether there is room for more.
   *
   * @param levels by how many levels its format sets it in
   */
  boolean add(Sheet sheet, int row, int column, String text, int levels) {
    if (count >= MOST || characters + text.length() > MOST_CHARACTERS) {
      notices.cut();
      return false;
    }
    count++;
    characters += text.length();
    sheet.add(row, column, tidy(text), levels + Blanks.before(text));
    return true;
  }

  /** Lines of a cell stay lines; blanks that only set the text disappear. */
  private static String tidy(String text) {
    if (text.indexOf('\n') < 0) {
      return Blanks.tidy(text);
    }
    StringBuilder lines = new StringBuilder(text.length());
    for (String line : text.split("\r?\n", -1)) {
      String tidy = Blanks.tidy(line);
      if (!tidy.isEmpty()) {
        lines.append(lines.length() == 0 ? "" : "\n").append(tidy);
      }
    }
    return lines.toString();
  }
}
