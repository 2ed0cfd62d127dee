package org.gongbao.read.text;

import java.util.regex.Pattern;
import org.gongbao.read.flow.Blanks;

/** Takes off the few tags that an export of HTML leaves in plain text. */
final class Markup {
  private static final Pattern BREAK =
      Pattern.compile("</p>\\s*+(?:<p(?:\\s[^<>]*+)?>)?|<br\\s*+/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|span|div|b|strong|font|sup|sub)(?:\\s[^<>]*+)?/?>", Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** The text of a cell: its paragraphs tidied, a line feed between them. */
  static String strip(String text) {
    if (text.indexOf('<') < 0) {
      return Blanks.tidy(text);
    }
    StringBuilder stripped = new StringBuilder();
    for (String paragraph : BREAK.split(text, -1)) {
      String tidy =
          Blanks.tidy(
              TAG.matcher(paragraph)
                  .replaceAll("")
                  .replace("&nbsp;", " ")
                  .replace("&lt;", "<")
                  .replace("&gt;", ">")
                  .replace("&quot;", "\"")
                  .replace("&amp;", "&"));
      if (!tidy.isEmpty()) {
        stripped.append(stripped.length() == 0 ? "" : "\n").append(tidy);
      }
    }
    return stripped.toString();
  }
}
