package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.lexicon.ChineseNumeral;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.structure.Part.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Parts a paragraph where the next numbered heading was run on to it, as happens where lines are
 * flush and the sentence before fills its line. Only the number that is due next, right behind a
 * full stop, parts it.
 */
final class RunOnHeadings {
  private static final int SHORTEST_HEADING = 4;
  private final Numbering numbering;

  RunOnHeadings(Numbering numbering) {
    this.numbering = numbering;
  }

  /** The parts, each run-on heading at the beginning of a part of its own. */
  List<Part> apart(List<Part> parts) {
    Map<Integer, Integer> counted = new TreeMap<>();
    List<Part> split = new ArrayList<>(parts.size());
    for (Part part : parts) {
      Part rest = part;
      while (rest instanceof Prose prose) {
        SectionNumber number = numbering.at(prose.text());
        if (number != null && number.form().isMajor()) {
          counted.put(number.form().rank(), number.value());
        }
        int at = nextHeading(prose.text(), counted);
        if (at < 0) {
          break;
        }
        split.add(slice(prose, 0, at));
        rest = slice(prose, at, prose.located().length());
      }
      split.add(rest);
    }
    return split;
  }

  private int nextHeading(String text, Map<Integer, Integer> counted) {
    for (int stop = text.indexOf('。'); stop >= 0; stop = text.indexOf('。', stop + 1)) {
      int begin = Script.skipBlanks(text, stop + 1);
      SectionNumber number = numberAt(text, begin);
      if (number != null
          && counted.getOrDefault(number.form().rank(), -1) == number.value() - 1
          && isRunIn(text.substring(begin), number)) {
        return begin;
      }
    }
    return -1;
  }

  private @Nullable SectionNumber numberAt(String text, int begin) {
    if (begin >= text.length()) {
      return null;
    }
    char c = Script.fold(text.charAt(begin));
    SectionNumber number =
        c == '(' || ChineseNumeral.isNumeral(c) ? numbering.at(text.substring(begin)) : null;
    return number != null && number.form().isMajor() ? number : null;
  }

  private static boolean isRunIn(String text, SectionNumber number) {
    int stop = Sentences.firstStop(text, number.end());
    int length = stop - number.end();
    return length >= SHORTEST_HEADING
        && length <= number.form().runIn()
        && stop + 1 < text.length();
  }

  private static Prose slice(Prose prose, int begin, int end) {
    LocatedText located = Preparation.trimmed(prose.located().slice(begin, end));
    ParagraphStyle style = prose.style();
    int bold = begin == 0 ? Math.min(style.boldPrefix(), located.length()) : 0;
    return new Prose(
        located,
        new ParagraphStyle(
            style.fontSize(), bold, style.centred(), style.outlineLevel(), style.startsPage()),
        prose.open() && end == prose.located().length(),
        prose.indented() && begin == 0);
  }
}
