package org.gongbao.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.structure.Part.Prose;

/** Tells the lines of a contents list: by their leaders, or by the numbers that they end with. */
final class ContentsLines {
  private static final int FEWEST = 4;
  private static final int LONGEST = 40;

  /** A title, a blank, and where it stands: a page or a range of paragraphs. */
  private static final Pattern ENTRY =
      Pattern.compile(".*[^\\s\\d,，.．、:：].*\\s[0-9]{1,3}(?:[-–—－][0-9]{1,3})?");

  private ContentsLines() {}

  /** Which of the parts are such lines. */
  static boolean[] among(List<Part> parts) {
    boolean[] contents = new boolean[parts.size()];
    int first = 0;
    for (int i = 0; i <= contents.length; i++) {
      boolean entry = i < contents.length && parts.get(i) instanceof Prose line && isEntry(line);
      if (!entry) {
        for (int at = first; i - first >= FEWEST && at < i; at++) {
          contents[at] = true;
        }
        first = i + 1;
      }
    }
    for (int i = 0; i < contents.length; i++) {
      contents[i] |= parts.get(i) instanceof Prose line && hasLeader(line.text());
    }
    return contents;
  }

  private static boolean isEntry(Prose line) {
    return line.located().length() <= LONGEST && ENTRY.matcher(line.text()).matches();
  }

  private static boolean hasLeader(String text) {
    return text.contains("………") || text.contains("......") || text.contains("······");
  }
}
