package org.gongbao.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.structure.Heading.Rank;
import org.gongbao.structure.Part.Prose;

/**
 * The lines that a file declares to be its headings and that can be some. The file is not trusted:
 * a declared heading counts only where a short line with the same words stands on its page, and a
 * list that mostly names sentences of the text names no headings at all.
 */
final class DeclaredHeadings {
  private static final int LONGEST = 60;
  private static final Pattern PAGE_LABEL =
      Pattern.compile(
          "(?i)(?:第?[-—]?[0-9]{1,4}[-—]?页?|(?:page|p\\.?|sheet|slide|图片|幻灯片|工作表|封面|书签)[0-9]{0,4})");

  private final Map<Integer, Integer> levels;

  private DeclaredHeadings(Map<Integer, Integer> levels) {
    this.levels = levels;
  }

  /** Those that the parts bear out. */
  static DeclaredHeadings in(List<Part> parts, List<DeclaredHeading> declared) {
    Map<Integer, Integer> levels = new HashMap<>();
    if (declared.isEmpty()) {
      return new DeclaredHeadings(levels);
    }
    Map<String, Integer> wanted = new HashMap<>();
    for (DeclaredHeading heading : declared) {
      String words = words(heading.title());
      if (words.length() > 1 && !PAGE_LABEL.matcher(words).matches()) {
        wanted.putIfAbsent(heading.page() + words, heading.level());
      }
    }
    int sentences = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (!(parts.get(i) instanceof Prose line)) {
        continue;
      }
      Integer page = line.located().pageAt(0);
      Integer level = wanted.get(page + words(line.text()));
      if (level != null && isSentence(line)) {
        sentences++;
      } else if (level != null) {
        levels.put(i, level);
      }
    }
    return new DeclaredHeadings(sentences > levels.size() ? Map.of() : levels);
  }

  /** Whether a part is declared to be a heading, and may be one. */
  boolean contain(int part) {
    return levels.containsKey(part);
  }

  /** Index of the first of them from one part to another; the latter where there is none. */
  int first(int from, int to) {
    int first = from;
    while (first < to && !contain(first)) {
      first++;
    }
    return Math.min(first, to);
  }

  /**
   * The parts, those declared with the level that the file gives them. Levels are taken from the
   * file only where it declares every heading: else those that it leaves out would fall beneath
   * their equals.
   */
  List<Part> withLevels(List<Part> parts, List<Heading> headings) {
    for (Heading heading : headings) {
      boolean judged = heading.rank() == Rank.NUMBERED || heading.rank() == Rank.STYLED;
      if (judged && !contain(heading.first())) {
        return parts;
      }
    }
    if (levels.isEmpty()) {
      return parts;
    }
    List<Part> levelled = new ArrayList<>(parts);
    for (Heading heading : headings) {
      Integer level = levels.get(heading.first());
      if (level != null && parts.get(heading.first()) instanceof Prose line) {
        ParagraphStyle style = line.style();
        ParagraphStyle told =
            new ParagraphStyle(
                style.fontSize(), style.boldPrefix(), style.centred(), level, style.startsPage());
        levelled.set(
            heading.first(), new Prose(line.located(), told, line.open(), line.indented()));
      }
    }
    return levelled;
  }

  private static boolean isSentence(Prose line) {
    return line.located().length() > LONGEST || Sentences.isFinished(line.text());
  }

  private static String words(String title) {
    return Script.squeeze(HeadingText.title(title));
  }
}
