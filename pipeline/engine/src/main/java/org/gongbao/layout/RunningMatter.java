package org.gongbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes running heads, running feet and page numbers off the pages. */
final class RunningMatter {
  /** Page numbers stand in this part of the page's height, at its top or bottom. */
  private static final float NUMBER_ZONE = 0.15f;

  /** Running heads and feet do not reach further into the page than this part of its height. */
  private static final float HEAD_ZONE = 0.105f;

  /** A running head stands on this part of the pages, heads of odd and even pages apart. */
  private static final float REPEATED = 0.3f;

  private static final int FEWEST_REPEATS = 3;

  /** How far a repeated line may stand from where it stood before, in points. */
  private static final float SAME_HEIGHT = 3f;

  /** How many lines at each end of a page are looked at. */
  private static final int DEPTH = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–―－─•·.~～]*+(?:第?[0-9０-９]{1,4}页?|第[一二三四五六七八九十百]{1,5}页|[ivxlcIVXLC]{1,6})"
              + "(?:[/／]?共?[0-9]{1,4}页?)?[-—–―－─•·.~～]*+");

  private RunningMatter() {}

  /** Removes it from the lines of the sheets. */
  static void takeOff(List<Sheet> sheets) {
    Map<String, Integer> repeats = repeats(sheets);
    for (Sheet sheet : sheets) {
      List<TextLine> lines = sheet.lines();
      List<TextLine> running = new ArrayList<>();
      for (TextLine line : ends(lines)) {
        if (isPageNumber(sheet, line)
            || (isInHeadZone(sheet, line)
                && repeats.getOrDefault(key(sheet, line), 0) >= enough(sheets.size()))) {
          running.add(line);
        }
      }
      lines.removeAll(running);
    }
  }

  private static int enough(int pages) {
    return Math.max(FEWEST_REPEATS, Math.round(pages * REPEATED));
  }

  private static boolean isPageNumber(Sheet sheet, TextLine line) {
    float height = sheet.page().height();
    if (line.top() > height * NUMBER_ZONE && line.bottom() < height * (1 - NUMBER_ZONE)) {
      return false;
    }
    return line.length() < 24 && PAGE_NUMBER.matcher(bare(line)).matches();
  }

  private static Map<String, Integer> repeats(List<Sheet> sheets) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sheet sheet : sheets) {
      for (TextLine line : ends(sheet.lines())) {
        if (isInHeadZone(sheet, line)) {
          counts.merge(key(sheet, line), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static boolean isInHeadZone(Sheet sheet, TextLine line) {
    float height = sheet.page().height();
    return line.bottom() < height * HEAD_ZONE || line.top() > height * (1 - HEAD_ZONE);
  }

  private static List<TextLine> ends(List<TextLine> lines) {
    if (lines.size() <= 2 * DEPTH) {
      return lines;
    }
    List<TextLine> ends = new ArrayList<>(lines.subList(0, DEPTH));
    ends.addAll(lines.subList(lines.size() - DEPTH, lines.size()));
    return ends;
  }

  /** Heads with a page number in them, and feet, are the same whatever their digits. */
  private static String key(Sheet sheet, TextLine line) {
    boolean numbered = line.isSpread() || line.top() > sheet.page().height() / 2;
    StringBuilder key = new StringBuilder();
    key.append(Math.round(line.baseline() / SAME_HEIGHT)).append(' ');
    String text = bare(line);
    for (int i = 0; i < text.length(); i++) {
      if (!numbered || !Script.isDigit(text.charAt(i))) {
        key.append(text.charAt(i));
      }
    }
    return key.toString();
  }

  private static String bare(TextLine line) {
    StringBuilder bare = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (!Script.isBlank(line.text().charAt(i))) {
        bare.append(line.text().charAt(i));
      }
    }
    return bare.toString();
  }
}
