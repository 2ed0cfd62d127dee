package org.gongbao.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.read.flow.Blanks;

/**
 * A line that holds something.
 *
 * @param raw the line as it stands
 * @param text the line with its blanks tidied
 * @param indent the blanks before it, in half-width columns
 * @param afterGap whether an empty line or a page's end stands before it
 */
record TextLine(String raw, String text, int indent, boolean afterGap) {
  private static final int TAB_COLUMNS = 4;

  /** The lines of a text that hold something; a line of invisible characters alone is no gap. */
  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    boolean gap = true;
    for (String raw : (Iterable<String>) text.lines().flatMap(TextLine::pages)::iterator) {
      String tidy = Blanks.tidy(raw);
      if (!tidy.isEmpty()) {
        lines.add(new TextLine(raw, tidy, indentOf(raw), gap));
        gap = false;
      } else if (!isInvisible(raw)) {
        gap = true;
      }
    }
    return lines;
  }

  private static Stream<String> pages(String line) {
    return line.indexOf('\f') < 0
        ? Stream.of(line)
        : Arrays.stream(line.split("(?<=\f)|(?=\f)", -1));
  }

  private static boolean isInvisible(String raw) {
    return !raw.isEmpty() && raw.chars().allMatch(c -> Blanks.isInvisible((char) c));
  }

  private static int indentOf(String raw) {
    int columns = 0;
    for (int i = 0; i < raw.length(); i++) {
      char character = raw.charAt(i);
      if (Blanks.isInvisible(character)) {
        continue;
      }
      if (!Blanks.isBlank(character)) {
        break;
      }
      columns += character == '\t' ? TAB_COLUMNS : width(character);
    }
    return columns;
  }

  /** The room that the line takes with its indent, in half-width columns. */
  int width() {
    return indent + textWidth();
  }

  /** The room that its text takes, in half-width columns. */
  int textWidth() {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += width(text.charAt(i));
    }
    return columns;
  }

  private static int width(char character) {
    return character < '\u1100' && character != '—' && character != '…' && !isQuote(character)
        ? 1
        : 2;
  }

  private static boolean isQuote(char character) {
    return character >= '\u2018' && character <= '\u201f';
  }
}
