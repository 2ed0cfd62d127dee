package org.gongbao.extract.header;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.extract.header.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line that says who gives the report and when: below the text, below the title, or
 * 2025年1月14日在…会议上.
 */
final class SignatureReader {
  private static final Pattern AROUND = Pattern.compile("[（()）—\\-－―–]*");
  private static final Pattern MEETING = Pattern.compile(".*(会议|大会)(上|$).*");
  private static final int LONGEST_SIGNER = 40;

  /** The signature; null where the document has none. */
  @Nullable Signature in(Lines lines, int behindTitle) {
    Signature below = belowText(lines);
    if (below != null && below.signer() != null) {
      return below;
    }
    Signature above = belowTitle(lines, behindTitle);
    return above == null ? below : above;
  }

  private static @Nullable Signature belowTitle(Lines lines, int behindTitle) {
    List<Line> head = lines.head();
    Signature alone = null;
    for (int i = Math.min(behindTitle, head.size()); i < head.size(); i++) {
      String line = head.get(i).text();
      PrintedDate date = PrintedDate.in(line, 0);
      if (date == null) {
        continue;
      }
      if (MEETING.matcher(line).matches()) {
        return new Signature(null, date.date(), line);
      }
      if (alone == null && isAlone(line, date)) {
        alone =
            new Signature(i > behindTitle ? head.get(behindTitle).text() : null, date.date(), null);
      } else if (alone == null && endsWith(line, date)) {
        alone = new Signature(line.substring(0, date.begin()), date.date(), null);
      }
    }
    return alone;
  }

  private static @Nullable Signature belowText(Lines lines) {
    List<Line> all = lines.all();
    for (int i = all.size() - 1; i >= Math.max(1, lines.opening()); i--) {
      String line = all.get(i).text();
      if (line.length() > LONGEST_SIGNER) {
        continue;
      }
      PrintedDate date = PrintedDate.in(line, 0);
      if (date != null && isAlone(line, date)) {
        String before = all.get(i - 1).text();
        boolean signer = before.length() <= LONGEST_SIGNER && !before.endsWith("。");
        return new Signature(signer ? before : null, date.date(), null);
      }
      if (date != null && endsWith(line, date)) {
        return new Signature(line.substring(0, date.begin()), date.date(), null);
      }
    }
    return null;
  }

  private static boolean isAlone(String line, PrintedDate date) {
    return AROUND.matcher(line.substring(0, date.begin()) + line.substring(date.end())).matches();
  }

  private static boolean endsWith(String line, PrintedDate date) {
    String before = line.substring(0, date.begin());
    return date.end() == line.length()
        && before.length() > 3
        && before.chars().noneMatch(letter -> "，。：:；（(至—-".indexOf(letter) >= 0);
  }

  /**
   * Who gives the report and when.
   *
   * @param signer the line that names the body; null where there is none
   * @param date the date
   * @param meeting the line that names the meeting; null where there is none
   */
  record Signature(@Nullable String signer, LocalDate date, @Nullable String meeting) {}
}
