package org.gongbao.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;

/**
 * A document's lines outside tables: the lines of its paragraphs and headings, without blanks and
 * other invisible characters, empty ones left out.
 *
 * @param all the lines in order
 * @param opening how many of the first lines stand before the first sentence of running text
 */
record Lines(List<Line> all, int opening) {
  private static final Pattern SALUTATION = Pattern.compile("(尊敬的)?(各位|主席|主任).{0,30}[：:]");
  private static final int LONGEST_OPENING = 40;
  private static final int LONGEST_LINE = 90;
  private static final int LONGEST_HEADING = 45;

  Lines {
    all = List.copyOf(all);
  }

  static Lines of(Document document) {
    String text = document.text().text();
    List<Line> lines = new ArrayList<>();
    for (Passage passage : document.passages()) {
      if (passage.kind() != PassageKind.CELL) {
        for (String line : text.substring(passage.begin(), passage.end()).split("\n", -1)) {
          String compact = compact(line);
          if (!compact.isEmpty()) {
            lines.add(new Line(compact, passage.kind()));
          }
        }
      }
    }
    int opening = 0;
    while (opening < Math.min(lines.size(), LONGEST_OPENING)
        && !isRunning(lines.get(opening).text())) {
      opening++;
    }
    return new Lines(lines, opening);
  }

  /** The lines before the running text. */
  List<Line> head() {
    return all.subList(0, opening);
  }

  /** The lines that are as short as headings. */
  List<String> headings() {
    return all.stream().map(Line::text).filter(line -> line.length() <= LONGEST_HEADING).toList();
  }

  /** Running text, or the salutation before it. */
  private static boolean isRunning(String line) {
    char last = line.charAt(line.length() - 1);
    boolean sentence = line.length() > 15 && (last == '。' || last == '；');
    PrintedDate date = sentence ? PrintedDate.in(line, 0) : null;
    if (date != null && date.begin() <= 2 && line.length() <= LONGEST_LINE) {
      return false; // 2025年1月14日在……会议上……作政府工作报告。
    }
    return sentence || line.length() > LONGEST_LINE || SALUTATION.matcher(line).matches();
  }

  /** Takes out blanks, but for one between words in Latin letters, and characters of no width. */
  static String compact(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    boolean blank = false;
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
        blank = true;
      } else if (Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter)) {
        int length = kept.length();
        if (blank && length > 0 && isLatin(kept.charAt(length - 1)) && isLatin(letter)) {
          kept.append(' ');
        }
        kept.append(letter);
        blank = false;
      }
    }
    return kept.toString();
  }

  private static boolean isLatin(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  /**
   * A line.
   *
   * @param text its text without blanks
   * @param kind what its passage is
   */
  record Line(String text, PassageKind kind) {}
}
