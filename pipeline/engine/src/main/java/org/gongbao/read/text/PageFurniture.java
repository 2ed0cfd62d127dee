package org.gongbao.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.read.flow.Continuation;

/** Takes off the running heads and page numbers that an export of pages leaves between lines. */
final class PageFurniture {
  private static final int FEWEST_REPEATS = 3;
  private static final int SHORTEST_HEAD = 4;
  private static final int LONGEST_HEAD = 40;

  /** In characters: few pages have less text. */
  private static final int SHORTEST_PAGE = 200;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[—–-]+ ?\\d{1,4} ?[—–-]+|第 ?\\d{1,4} ?页(?:[ ,，/]*共 ?\\d{1,4} ?页)?");

  private PageFurniture() {}

  /**
   * The lines without furniture; what follows a line taken off follows a gap.
   *
   * @param kept indices of lines that are none, such as the cells of a table, which may repeat
   */
  static List<TextLine> without(List<TextLine> lines, BitSet kept) {
    Map<String, Integer> counts = counts(lines);
    List<TextLine> rest = new ArrayList<>();
    Set<String> heads = new HashSet<>();
    boolean body = false;
    boolean gap = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (!kept.get(i)
          && (isPageNumber(lines, i)
              || (isRunningHead(line, counts) && (body || heads.contains(line.text()))))) {
        gap = true;
        continue;
      }
      body |= Continuation.endsSentence(line.text());
      heads.add(line.text());
      rest.add(gap ? new TextLine(line.raw(), line.text(), line.indent(), true) : line);
      gap = false;
    }
    return rest;
  }

  /**
   * How often each line comes; lines that come again sooner than a page is long, with no page's
   * number beside them, are answers in a table or entries of a list, and do not count.
   */
  private static Map<String, Integer> counts(List<TextLine> lines) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    Set<String> close = new HashSet<>();
    int place = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Integer before = last.put(text, place);
      if (before != null && place - before < SHORTEST_PAGE && !standsAtPageNumber(lines, i)) {
        close.add(text);
      }
      counts.merge(text, 1, Integer::sum);
      place += text.length();
    }
    counts.keySet().removeAll(close);
    return counts;
  }

  private static boolean standsAtPageNumber(List<TextLine> lines, int index) {
    return isPageNumber(lines, index - 1) || isPageNumber(lines, index + 1);
  }

  private static boolean isPageNumber(List<TextLine> lines, int index) {
    return index >= 0
        && index < lines.size()
        && PAGE_NUMBER.matcher(lines.get(index).text()).matches();
  }

  private static boolean isRunningHead(TextLine line, Map<String, Integer> counts) {
    String text = line.text();
    return counts.getOrDefault(text, 0) >= FEWEST_REPEATS
        && text.length() >= SHORTEST_HEAD
        && text.length() <= LONGEST_HEAD
        && line.raw().indexOf('\t') < 0
        && !Continuation.endsSentence(text)
        && !Continuation.startsParagraph(text);
  }
}
