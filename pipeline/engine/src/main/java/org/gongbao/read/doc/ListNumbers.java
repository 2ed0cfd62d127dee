package org.gongbao.read.doc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gongbao.read.flow.Counting;

/**
 * The automatic numbers of paragraphs, which stand nowhere in the text. Counts along: labels must
 * be asked for in reading order.
 */
final class ListNumbers {
  private static final int LEVELS = 9;

  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /** The label of a list's paragraph, as {@code （一）}; empty for a bullet. */
  String label(Paragraph paragraph) {
    try {
      return next(paragraph);
    } catch (RuntimeException e) {
      // A damaged table of lists costs the number, not the document.
      return "";
    }
  }

  private String next(Paragraph paragraph) {
    HWPFList list = paragraph.getList();
    int level = paragraph.getIlvl();
    if (list == null || level < 0 || level >= LEVELS) {
      return "";
    }
    int[] count = counts.computeIfAbsent(list.getLsid(), id -> new int[LEVELS]);
    if (begun.add(paragraph.getIlfo()) && list.isStartAtOverridden((char) level)) {
      count[level] = 0;
    }
    count[level] = count[level] == 0 ? list.getStartAt((char) level) : count[level] + 1;
    for (int below = level + 1; below < LEVELS; below++) {
      count[below] = 0;
    }
    return label(list, level, count);
  }

  /** In the pattern, a character below 9 stands for the number of that level. */
  private static String label(HWPFList list, int level, int[] count) {
    String pattern = list.getNumberText((char) level);
    if (pattern == null || Counting.nameOf(list.getNumberFormat((char) level)).equals("bullet")) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char character = pattern.charAt(i);
      if (character < LEVELS) {
        int number = Math.max(1, count[character]);
        label.append(Counting.write(Counting.nameOf(list.getNumberFormat(character)), number));
      } else {
        label.append(character);
      }
    }
    return label.toString();
  }
}
