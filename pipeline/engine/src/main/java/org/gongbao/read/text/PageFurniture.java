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
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[—–-]+ ?\\d{1,4} ?[—–-]+|第 ?\\d{1,4} ?页(?:[ ,，/]*共 ?\\d{1,4} ?页)?");

  private PageFurniture() {}

  /**
   * The lines without furniture; what follows a line taken off follows a gap.
   *
   * @param kept indices of lines that are none, such as the cells of a table, which may repeat
   */
  static List<TextLine> without(List<TextLine> lines, BitSet kept) {
    Map<String, Integer> counts = new HashMap<>();
    for (TextLine line : lines) {
      counts.merge(line.text(), 1, Integer::sum);
    }
    List<TextLine> rest = new ArrayList<>();
    Set<String> heads = new HashSet<>();
    boolean body = false;
    boolean gap = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (!kept.get(i)
          && (PAGE_NUMBER.matcher(line.text()).matches()
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
